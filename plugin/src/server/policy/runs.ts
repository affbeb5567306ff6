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
  const lease = readLease(body['lease_seconds']);
  if (!lease.ok) return lease;
  return {
    ok: true,
    value: {
      mapping: field(body, 'mapping').slice(0, 120),
      applicationKey: field(body, 'application_key'),
      connector: field(body, 'connector_id').slice(0, 100),
      mappingDigest: field(body, 'mapping_digest').slice(0, 64),
      leaseSeconds: lease.value,
      idempotencyKey: field(body, 'idempotency_key').slice(0, 100),
    },
  };
}

function listText(value: unknown, limit: number): string {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.map(String).join('\n').slice(0, limit);
}

/** JSON of as many proofs as fit; never cut in the middle of one. */
function proofsText(value: unknown, limit: number): string {
  let kept: readonly unknown[] = Array.isArray(value) ? value : [];
  while (JSON.stringify(kept).length > limit) kept = kept.slice(0, -1);
  return JSON.stringify(kept);
}

function countFields(value: unknown): Record<string, string> {
  const counts = typeof value === 'object' && value !== null ? (value as Json) : {};
  const fields: Record<string, string> = {};
  for (const name of ['accounts', 'entitlements', 'grants', 'ledger_grants']) {
    const count = counts[name];
    fields[name] = typeof count === 'number' && count >= 0 ? String(Math.floor(count)) : '0';
  }
  return fields;
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
  const aborted = field(body, 'aborted');
  const reasons = listText(body['reasons'], 3500);
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
        proofs: proofsText(body['proofs'], 8000),
        snapshot_digest: field(body, 'snapshot_digest').slice(0, 64),
      },
    },
  };
}

/** Said to the connector that comes second. */
export function leaseHeld(run: {
  readonly connector: string;
  readonly number: string;
  readonly leaseExpires: string;
}): string {
  return `Connector ${run.connector} holds the lease of this application with run ${run.number} until ${run.leaseExpires} UTC. Wait for it to finish or for the lease to end.`;
}
