import { canonicalJson } from './canonical';
import type { Rules } from './decide';

/**
 * Which rules decided: the version of the checks in decide.ts, and a digest of the rules and settings in force. The
 * version changes whenever the checks change (a test compares them with what that version was); the digest whenever an
 * administrator sets something.
 */
export function ruleVersion(rules: Rules, sha256: (text: string) => string): string {
  return `${rules.version}+${sha256(canonicalJson(rules)).slice(0, 16)}`;
}
