import { RescindError } from '../lib/errors.ts';
import type { ReconcileDeps } from './deps.ts';

export interface Lease {
  /** Aborted by the caller's signal, and when the lease is lost. */
  readonly signal: AbortSignal;
  stop(): void;
}

function lost(cause: unknown): RescindError {
  return new RescindError('run_lease_held', 'The lease of this run was lost.', {
    todo: 'Another connector may work on this application now; start the run again later.',
    cause,
  });
}

/** Renews the lease three times per period until stopped. A lease that cannot be renewed ends the run. */
export function keepLease(
  deps: Pick<ReconcileDeps, 'clock' | 'recorder' | 'log'>,
  runId: string,
  leaseSeconds: number,
  outer: AbortSignal,
): Lease {
  const inner = new AbortController();
  const stopper = new AbortController();
  const forward = (): void => {
    inner.abort(outer.reason);
  };
  if (outer.aborted) forward();
  outer.addEventListener('abort', forward, { once: true });
  const beat = async (): Promise<void> => {
    while (!stopper.signal.aborted) {
      await deps.clock.sleep((leaseSeconds * 1000) / 3, stopper.signal);
      await deps.recorder.renewLease(runId, leaseSeconds, stopper.signal);
    }
  };
  beat().catch((error: unknown) => {
    if (stopper.signal.aborted || inner.signal.aborted) return;
    deps.log.warn('lease lost', { runId });
    inner.abort(lost(error));
  });
  return {
    signal: inner.signal,
    stop() {
      outer.removeEventListener('abort', forward);
      stopper.abort();
    },
  };
}
