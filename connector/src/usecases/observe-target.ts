import { accountKind, ignoreReason } from '../domain/accounts.ts';
import { accountKeys } from '../domain/correlation.ts';
import type { Mapping } from '../domain/mapping.ts';
import type { CompletenessProof } from '../domain/snapshot.ts';
import { RescindError } from '../lib/errors.ts';
import type { ObservedCounts, ObservedSink } from '../ports/store.ts';
import type { ObservedRecord } from '../ports/target.ts';
import { abortable, throwIfAborted } from './abort.ts';
import type { ReconcileDeps } from './deps.ts';
import type { ResultError } from './result.ts';

export interface Observation {
  readonly counts: ObservedCounts;
  readonly proofs: readonly CompletenessProof[];
  readonly readStartedAt: string;
  /** Why the read ended early; `undefined` when it ended by itself. */
  readonly error: ResultError | undefined;
}

export function resultError(error: unknown): ResultError {
  if (error instanceof RescindError) {
    const { code, message, where, todo } = error;
    return { code, message, where, todo };
  }
  const message = error instanceof Error ? error.message : 'The read failed.';
  return { code: 'target_protocol', message, where: '', todo: 'Run again with --log-level debug.' };
}

/** The state directory's troubles are ours, not the target's. */
function isOurs(error: unknown): boolean {
  return (
    error instanceof RescindError &&
    (error.code === 'state_unwritable' || error.code === 'state_locked')
  );
}

function take(
  sink: ObservedSink,
  record: ObservedRecord,
  mapping: Mapping,
  now: string,
): Promise<void> | undefined {
  switch (record.kind) {
    case 'account':
      return sink.account(record.account, {
        keys: accountKeys(record.account, mapping.correlation),
        kind: accountKind(record.account, mapping),
        ignored: ignoreReason(record.account, mapping, now),
      });
    case 'grant':
      return sink.grant(record.grant);
    case 'entitlement':
      return sink.entitlement(record.entitlement);
    case 'nesting':
      return sink.nesting(record.nesting);
    case 'proof':
      return undefined;
  }
}

/**
 * Streams the app into the store. A target that fails does not throw: what was seen until then stays seen, and the
 * error says that it is not everything. Throws only when interrupted or when the state directory fails.
 */
export async function observeTarget(
  deps: Pick<ReconcileDeps, 'target' | 'store'>,
  mapping: Mapping,
  readStartedAt: string,
  signal: AbortSignal,
): Promise<Observation> {
  const sink = await deps.store.observe();
  const proofs: CompletenessProof[] = [];
  let error: ResultError | undefined;
  try {
    for await (const record of abortable(deps.target.read(signal), signal)) {
      if (record.kind === 'proof') proofs.push(record.proof);
      await take(sink, record, mapping, readStartedAt);
    }
  } catch (thrown) {
    if (signal.aborted || isOurs(thrown)) {
      await sink.discard();
      throwIfAborted(signal);
      throw thrown;
    }
    error = resultError(thrown);
  }
  throwIfAborted(signal);
  return { counts: await sink.seal(readStartedAt), proofs, readStartedAt, error };
}
