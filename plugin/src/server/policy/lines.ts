/** Reads the lines of the bulk API. One bad line is answered with a sentence and never spoils the others. */

type Json = Readonly<Record<string, unknown>>;

export const lineLimit = 500;

export const driftClasses: readonly string[] = [
  'unledgered_access',
  'orphan_account',
  'leaver_access',
  'revoked_still_present',
  'expired_still_present',
  'unfulfilled_grant',
  'vanished_grant',
  'overgrant_scope',
  'disabled_but_present',
  'ambiguous_account',
  'owner_missing',
  'owner_inactive',
  'self_approval',
  'gate_bypassed',
  'resurrected_access',
  'closed_ticket_open_access',
  'snapshot_partial',
  'snapshot_stale',
  'snapshot_anomalous',
];
const severities = ['info', 'low', 'medium', 'high', 'critical'];

export interface EvidenceLine {
  readonly level: string;
  readonly kind: string;
  readonly verdict: string;
  readonly statement: string;
  readonly observedAt: string;
}

export interface SeenLine {
  readonly status: 'seen';
  readonly fingerprint: string;
  /** Column name to value, as the finding table stores it. */
  readonly fields: Readonly<Record<string, string>>;
  /** `sys_user` of the account's person, for the owner; empty when unknown. */
  readonly user: string;
}

export interface GoneLine {
  readonly status: 'gone';
  readonly fingerprint: string;
  readonly evidence: EvidenceLine;
}

export type FindingLine = SeenLine | GoneLine;

export type GrantLine =
  | {
      readonly status: 'observed';
      readonly grant: string;
      readonly accountId: string;
      readonly observedAt: string;
    }
  | { readonly status: 'absent'; readonly grant: string; readonly evidence: EvidenceLine };

export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of a field; empty for anything that is not text or a number. */
export function text(source: Json, name: string, limit = 4000): string {
  const value = source[name];
  if (typeof value === 'string') return value.slice(0, limit);
  return typeof value === 'number' ? String(value) : '';
}

/** A value somebody sent, short enough to be repeated in a sentence. */
export function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isPaths(value: unknown): value is readonly (readonly string[])[] {
  return Array.isArray(value) && value.every(isTexts);
}

/** JSON of as many entries as fit. */
function json(list: readonly unknown[], limit: number): string {
  for (let kept = list.length; kept > 0; kept = Math.floor(kept / 2)) {
    const written = JSON.stringify(list.slice(0, kept));
    if (written.length <= limit) return written;
  }
  return '[]';
}

function fail(problem: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem };
}

/** Evidence of a line; shape only, its strength is judged elsewhere. */
export function readEvidence(value: unknown): EvidenceLine | undefined {
  if (!isObject(value)) return undefined;
  return {
    level: text(value, 'level'),
    kind: text(value, 'kind'),
    verdict: text(value, 'verdict'),
    statement: text(value, 'statement'),
    observedAt: text(value, 'observed_at', 19),
  };
}

function readSeen(source: Json, fingerprint: string): Parsed<FindingLine> {
  const driftClass = text(source, 'drift_class');
  if (!driftClasses.includes(driftClass)) {
    return fail(`unknown drift_class "${shown(driftClass)}"`);
  }
  const severity = text(source, 'severity');
  if (!severities.includes(severity)) {
    return fail(`severity must be one of ${severities.join(', ')}`);
  }
  const summary = text(source, 'summary', 255);
  if (summary === '') return fail('summary must say what is wrong');
  const paths = source['paths'] ?? [];
  if (!isPaths(paths)) return fail('paths must be a list of lists of texts');
  const controls = source['controls'] ?? [];
  if (!isTexts(controls)) return fail('controls must be a list of texts');
  const fields = {
    fingerprint,
    drift_class: driftClass,
    severity,
    summary,
    account_id: text(source, 'account_id', 255),
    account: text(source, 'account', 255),
    entitlement_key: text(source, 'entitlement_key', 255),
    entitlement: text(source, 'entitlement', 32),
    scope: text(source, 'scope', 255),
    grant: text(source, 'grant', 32),
    identity: text(source, 'identity', 32),
    explanation: text(source, 'explanation', 4000),
    paths: json(paths, 4000),
    controls: controls.join(',').slice(0, 255),
    digest: text(source, 'digest', 64),
  };
  return {
    ok: true,
    value: { status: 'seen', fingerprint, fields, user: text(source, 'user', 32) },
  };
}

export function readFindingLine(source: unknown): Parsed<FindingLine> {
  if (!isObject(source)) return fail('the line is not an object');
  const fingerprint = text(source, 'fingerprint');
  if (!/^[0-9a-f]{64}$/.test(fingerprint)) {
    return fail('fingerprint must be 64 lower-case hexadecimal digits');
  }
  if (source['status'] === 'seen') return readSeen(source, fingerprint);
  if (source['status'] !== 'gone') return fail('status must be seen or gone');
  const evidence = readEvidence(source['evidence']);
  return evidence
    ? { ok: true, value: { status: 'gone', fingerprint, evidence } }
    : fail('a line with status gone needs evidence {level, kind, verdict, statement, observed_at}');
}

export function readGrantLine(source: unknown): Parsed<GrantLine> {
  if (!isObject(source)) return fail('the line is not an object');
  const grant = text(source, 'grant', 32);
  if (grant === '') return fail('grant must be the sys_id of a grant');
  if (source['status'] === 'observed') {
    const accountId = text(source, 'account_id', 255);
    return accountId === ''
      ? fail('account_id must be the immutable id of the account')
      : {
          ok: true,
          value: {
            status: 'observed',
            grant,
            accountId,
            observedAt: text(source, 'observed_at', 19),
          },
        };
  }
  if (source['status'] !== 'absent') return fail('status must be observed or absent');
  const evidence = readEvidence(source['evidence']);
  return evidence
    ? { ok: true, value: { status: 'absent', grant, evidence } }
    : fail(
        'a line with status absent needs evidence {level, kind, verdict, statement, observed_at}',
      );
}

/** The items of a bulk body, or the sentence that refuses it. */
export function readItems(body: unknown): Parsed<readonly unknown[]> {
  const items = isObject(body) ? body['items'] : undefined;
  if (!Array.isArray(items)) return fail('The body must be {"items": [...]}.');
  return items.length > lineLimit
    ? fail(`At most ${String(lineLimit)} items per call; this one has ${String(items.length)}.`)
    : { ok: true, value: items };
}

/** What a line is called in the answer, also when it cannot be read. */
export function keyOf(source: unknown, name: 'fingerprint' | 'grant'): string {
  return isObject(source) ? text(source, name, 64) : '';
}
