import type { Account } from './account.ts';
import type { Identity } from './identity.ts';

/** Account to identity, and nothing else. */
export type Correlation =
  | { readonly situation: 'linked'; readonly identity: Identity; readonly rule: number }
  | { readonly situation: 'unmatched' }
  | { readonly situation: 'disputed'; readonly candidates: readonly Identity[] };

export interface CorrelationRule {
  /** Attribute of the account (`login`, `nativeId` or one of its attributes). */
  readonly account: string;
  /** Attribute of the identity (`user_name`, `email`, `employee_number`, …). */
  readonly identity: string;
  readonly transform: readonly ('trim' | 'lower' | 'upper' | 'strip_domain')[];
}

/** A value of one rule after its transforms; two equal keys of one rule correlate. */
export interface RuleKey {
  readonly rule: number;
  readonly key: string;
}

/** `DOMAIN\ada` and `ada@example.com` both become `ada`. */
function stripDomain(value: string): string {
  const backslash = value.lastIndexOf('\\');
  const local = backslash >= 0 ? value.slice(backslash + 1) : value;
  const at = local.indexOf('@');
  return at > 0 ? local.slice(0, at) : local;
}

const transforms: Readonly<
  Record<CorrelationRule['transform'][number], (value: string) => string>
> = {
  trim: (value) => value.trim(),
  lower: (value) => value.toLowerCase(),
  upper: (value) => value.toUpperCase(),
  strip_domain: stripDomain,
};

function ruleKeys(
  rules: readonly CorrelationRule[],
  valueOf: (rule: CorrelationRule) => string | undefined,
): readonly RuleKey[] {
  const keys: RuleKey[] = [];
  rules.forEach((rule, index) => {
    const value = valueOf(rule) ?? '';
    const key = rule.transform.reduce((text, name) => transforms[name](text), value);
    if (key !== '') keys.push({ rule: index, key });
  });
  return keys;
}

/** Value of an account under the name a mapping uses; `undefined` when the adapter did not send it. */
export function accountField(account: Account, name: string): string | undefined {
  if (name === 'login') return account.login;
  if (name === 'nativeId') return account.nativeId;
  return account.attributes[name];
}

/** Empty values never correlate: a missing e-mail is not the same as another missing e-mail. */
export function accountKeys(
  account: Account,
  rules: readonly CorrelationRule[],
): readonly RuleKey[] {
  return ruleKeys(rules, (rule) => accountField(account, rule.account));
}

export function identityKeys(
  attributes: Readonly<Record<string, string>>,
  rules: readonly CorrelationRule[],
): readonly RuleKey[] {
  return ruleKeys(rules, (rule) => attributes[rule.identity]);
}

/**
 * The first rule that finds anybody decides; later rules may only narrow its candidates, never add one. One left:
 * linked. Several left: disputed.
 */
export function narrowCandidates(
  byRule: readonly { readonly rule: number; readonly identityIds: readonly string[] }[],
): readonly string[] {
  const ordered = byRule
    .filter((entry) => entry.identityIds.length > 0)
    .sort((a, b) => a.rule - b.rule);
  let candidates: readonly string[] = [];
  for (const { identityIds } of ordered) {
    if (candidates.length === 0) {
      candidates = [...new Set(identityIds)];
    } else if (candidates.length > 1) {
      const narrowed = candidates.filter((id) => identityIds.includes(id));
      if (narrowed.length > 0) candidates = narrowed;
    }
  }
  return candidates;
}

/** The rules applied to one account. Inactive identities match as well: a leaver's account is not an orphan. */
export function correlateAccount(
  account: Account,
  identities: readonly Identity[],
  rules: readonly CorrelationRule[],
): Correlation {
  const keys = accountKeys(account, rules);
  const byRule = keys.map(({ rule, key }) => ({
    rule,
    identityIds: identities
      .filter((identity) =>
        identityKeys(identity.attributes, rules).some((k) => k.rule === rule && k.key === key),
      )
      .map((identity) => identity.id),
  }));
  const ids = narrowCandidates(byRule);
  const candidates = identities.filter((identity) => ids.includes(identity.id));
  const [only] = candidates;
  if (only === undefined) return { situation: 'unmatched' };
  if (candidates.length > 1) return { situation: 'disputed', candidates };
  const rule = byRule.find((entry) => entry.identityIds.includes(only.id))?.rule ?? 0;
  return { situation: 'linked', identity: only, rule };
}
