/** Start and end of a reconciliation run: what the request must say, and what the end means for the run. */

type Json = Readonly<Record<string, unknown>>;

export interface RunRequest {
  readonly mapping: string;
  readonly applicationKey: string;
  readonly connector: string;
  readonly mappingDigest: string;
  readonly leaseSeconds: number;
  readonly idempotencyKey: string;
}

export interface RunEnd {
  readonly state: 'published' | 'failed' | 'aborted';
  readonly quality: string;
  /** Column name to value of the run record. */
  readonly fields: Readonly<Record<string, string>>;
  readonly accepted: boolean;
  /** Tickets are touched only by runs that read something and were not stopped. */
  readonly touchesTickets: boolean;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const qualities = ['accepted', 'anomalous', 'partial', 'failed'];
const shortestLease = 30;
const longestLease = 3600;
const countNames = ['accounts', 'entitlements', 'grants', 'ledger_grants'] as const;
const largestCount = 1_000_000_000_000;
/** Entries of `reasons` and of `proofs`. */
const longestList = 1000;
/** Lengths of the columns: a longer text is refused, since a cut one could be taken for another. */
const longest: readonly (readonly [string, number])[] = [
  ['mapping', 120],
  ['connector_id', 100],
  ['mapping_digest', 64],
  ['idempotency_key', 100],
];

function field(body: Json, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Seconds of a lease, or the sentence that refuses them. */
export function readLease(value: unknown): Read<number> {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value >= shortestLease && value <= longestLease) return { ok: true, value };
  }
  return {
    ok: false,
    problem: `lease_seconds must be a whole number from ${String(shortestLease)} to ${String(longestLease)}.`,
  };
}

export function readRunRequest(body: Json): Read<RunRequest> {
  const needed = ['mapping', 'application_key', 'connector_id', 'idempotency_key'];
  const missing = needed.filter((name) => field(body, name) === '');
  if (missing.length > 0) return { ok: false, problem: `Missing: ${missing.join(', ')}.` };
  const tooLong = longest.find(([name, limit]) => field(body, name).length > limit);
  if (tooLong) {
    const [name, limit] = tooLong;
    return { ok: false, problem: `${name} takes at most ${String(limit)} characters.` };
  }
  const lease = readLease(body['lease_seconds']);
  if (!lease.ok) return lease;
  return {
    ok: true,
    value: {
      mapping: field(body, 'mapping'),
      applicationKey: field(body, 'application_key'),
      connector: field(body, 'connector_id'),
      mappingDigest: field(body, 'mapping_digest'),
      leaseSeconds: lease.value,
      idempotencyKey: field(body, 'idempotency_key'),
    },
  };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** Why the lists of a finish cannot be read; undefined when they can. */
function listObjection(body: Json): string | undefined {
  for (const name of ['reasons', 'proofs']) {
    const value = body[name];
    if (isAbsent(value)) continue;
    if (!Array.isArray(value)) return `${name} must be a list.`;
    const size = value.length;
    if (size > longestList) {
      return `${name} takes at most ${String(longestList)} entries; this one has ${String(size)}.`;
    }
  }
  const reasons = listOf(body['reasons']);
  if (!reasons.every((reason) => typeof reason === 'string')) return 'reasons must be texts.';
  const proofs = listOf(body['proofs']);
  return proofs.every(isObject) ? undefined : 'proofs must be objects.';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Why the counts cannot be read; undefined when they can. An accepted snapshot needs all of them. */
function countObjection(value: unknown, isAccepted: boolean): string | undefined {
  if (!isAbsent(value) && !isObject(value)) return 'counts must be an object.';
  const counts = value ?? {};
  for (const name of countNames) {
    const count = counts[name];
    if (isAbsent(count) && !isAccepted) continue;
    const isCount = typeof count === 'number' && Number.isInteger(count);
    if (!isCount || count < 0 || count > largestCount) {
      return `counts.${name} must be a whole number from 0 to ${String(largestCount)}.`;
    }
  }
  return undefined;
}

function endObjection(body: Json): string | undefined {
  const { aborted } = body;
  if (!isAbsent(aborted) && typeof aborted !== 'string') return 'aborted must be a text.';
  const isAccepted = field(body, 'quality') === 'accepted' && field(body, 'aborted') === '';
  const objection = listObjection(body) ?? countObjection(body['counts'], isAccepted);
  if (objection !== undefined) return objection;
  return isAccepted && listOf(body['proofs']).length === 0
    ? 'An accepted snapshot needs at least one proof that it is complete.'
    : undefined;
}

/** JSON of as many proofs as fit; never cut in the middle of one. */
function proofsText(proofs: readonly unknown[], limit: number): string {
  const fitting: string[] = [];
  let size = 1;
  for (const proof of proofs) {
    const written = JSON.stringify(proof);
    size += written.length + 1;
    if (size > limit) break;
    fitting.push(written);
  }
  return `[${fitting.join(',')}]`;
}

function countFields(value: unknown): Record<string, string> {
  const counts = isObject(value) ? value : {};
  return Object.fromEntries(countNames.map((name) => [name, String(Number(counts[name] ?? 0))]));
}

function endState(aborted: boolean, quality: string): RunEnd['state'] {
  if (aborted) return 'aborted';
  return quality === 'failed' ? 'failed' : 'published';
}

export function readRunEnd(body: Json): Read<RunEnd> {
  const quality = field(body, 'quality');
  if (!qualities.includes(quality)) {
    return { ok: false, problem: `quality must be one of ${qualities.join(', ')}.` };
  }
  const objection = endObjection(body);
  if (objection !== undefined) return { ok: false, problem: objection };
  const aborted = field(body, 'aborted');
  const reasons = listOf(body['reasons']).join('\n').slice(0, 3500);
  const state = endState(aborted !== '', quality);
  return {
    ok: true,
    value: {
      state,
      quality,
      accepted: state === 'published' && quality === 'accepted',
      touchesTickets: state === 'published',
      fields: {
        ...countFields(body['counts']),
        quality,
        state,
        reasons: aborted === '' ? reasons : `Aborted: ${aborted}\n${reasons}`.slice(0, 4000),
        proofs: proofsText(listOf(body['proofs']), 8000),
        snapshot_digest: field(body, 'snapshot_digest').slice(0, 64),
      },
    },
  };
}

/** Said when a key comes back with another application, mapping or connector. */
export function keyTaken(number: string): string {
  return `This idempotency key started run ${number} for another application, mapping or connector. Use a new key.`;
}

/** Said to the connector that comes second. */
export function leaseHeld(run: {
  readonly connector: string;
  readonly number: string;
  readonly leaseExpires: string;
}): string {
  return `Connector ${run.connector} holds the lease of this application with run ${run.number} until ${run.leaseExpires} UTC. Wait for it to finish or for the lease to end.`;
}
