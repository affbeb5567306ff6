import type { GlideRecord } from '@servicenow/glide';
import { addSeconds } from '../policy/times';
import { keyTaken, leaseHeld, type RunEnd, type RunRequest } from '../policy/runs';
import { byId, create, first, now, save, selectWhere, tables, value, type Fields } from './record';

/** Runs and their leases. One running run per application: the unique lease key decides between two that start at once. */

export type Started =
  | { readonly kind: 'started' | 'known'; readonly run: GlideRecord }
  | { readonly kind: 'unknown_application' }
  | { readonly kind: 'key_taken'; readonly message: string }
  | { readonly kind: 'held'; readonly message: string };

function releaseKey(run: GlideRecord): string {
  return `done:${run.getUniqueValue()}`;
}

/** Ends every run of the application whose lease ran out, so that the next connector may start. */
export function expireLeases(applicationId: string): number {
  const scope = applicationId === '' ? '' : `^application=${applicationId}`;
  const stale = selectWhere(tables.run, `state=running^lease_expires<${now()}${scope}`);
  let expired = 0;
  while (stale.next()) {
    const run = byId(tables.run, stale.getUniqueValue());
    if (run && save(run, { state: 'expired', finished: now(), lease_key: releaseKey(run) })) {
      expired += 1;
    }
  }
  return expired;
}

function holderOf(applicationId: string): GlideRecord | undefined {
  return first(tables.run, { application: applicationId, state: 'running' });
}

function held(run: GlideRecord): Started {
  return {
    kind: 'held',
    message: leaseHeld({
      connector: value(run, 'connector'),
      number: value(run, 'number'),
      leaseExpires: value(run, 'lease_expires'),
    }),
  };
}

function insertRun(request: RunRequest, applicationId: string): GlideRecord | undefined {
  const started = now();
  const id = create(tables.run, {
    mapping: request.mapping,
    application: applicationId,
    connector: request.connector,
    idempotency_key: request.idempotencyKey,
    lease_key: applicationId,
    state: 'running',
    quality: 'collecting',
    started,
    lease_expires: addSeconds(started, request.leaseSeconds),
    mapping_digest: request.mappingDigest,
  });
  return byId(tables.run, id);
}

/** The database may compare without regard to case; the key itself is compared too. */
function isSameRequest(run: GlideRecord, request: RunRequest, applicationId: string): boolean {
  return (
    value(run, 'idempotency_key') === request.idempotencyKey &&
    value(run, 'application') === applicationId &&
    value(run, 'mapping') === request.mapping &&
    value(run, 'connector') === request.connector
  );
}

export function startRun(request: RunRequest): Started {
  const application = first(tables.application, { key: request.applicationKey });
  if (!application) return { kind: 'unknown_application' };
  const applicationId = application.getUniqueValue();
  const known = first(tables.run, { idempotency_key: request.idempotencyKey });
  if (known) {
    return isSameRequest(known, request, applicationId)
      ? { kind: 'known', run: known }
      : { kind: 'key_taken', message: keyTaken(value(known, 'number')) };
  }
  expireLeases(applicationId);
  const holder = holderOf(applicationId);
  if (holder) return held(holder);
  const run = insertRun(request, applicationId);
  if (run) return { kind: 'started', run };
  const winner = holderOf(applicationId);
  return winner ? held(winner) : { kind: 'held', message: 'Another run started just now.' };
}

/** Why this run takes no more reports; undefined when it does. */
export function closedReason(run: GlideRecord): string | undefined {
  if (value(run, 'state') !== 'running') {
    return `Run ${value(run, 'number')} is ${value(run, 'state')}, not running. Start a new run.`;
  }
  return value(run, 'lease_expires') < now()
    ? `The lease of run ${value(run, 'number')} ended at ${value(run, 'lease_expires')} UTC. Start a new run.`
    : undefined;
}

/** New end of the lease. */
export function renewLease(run: GlideRecord, seconds: number): string {
  const until = addSeconds(now(), seconds);
  save(run, { lease_expires: until });
  return until;
}

/** Writes the end of the run, and on an accepted one what the application was last proven to hold. */
export function endRun(run: GlideRecord, end: RunEnd, results: Fields): void {
  const finished = now();
  save(run, { ...end.fields, ...results, finished, lease_key: releaseKey(run) });
  const application = end.accepted
    ? byId(tables.application, value(run, 'application'))
    : undefined;
  if (!application) return;
  save(application, {
    last_accepted_run: run.getUniqueValue(),
    last_accepted_at: finished,
    last_accounts: end.fields['accounts'] ?? '0',
    last_entitlements: end.fields['entitlements'] ?? '0',
    last_grants: end.fields['grants'] ?? '0',
  });
}
