import type { Mapping } from '../domain/mapping.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { LedgerReader, RunRecorder } from '../ports/platform.ts';
import type { Store } from '../ports/store.ts';
import type { TargetAdapter } from '../ports/target.ts';

/** What the command line composes for one mapping. The caller closes `target` and `store`. */
export interface ReconcileDeps {
  readonly ledger: LedgerReader;
  readonly recorder: RunRecorder;
  readonly target: TargetAdapter;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** sha-256, lower-case hex. */
  readonly hash: (text: string) => string;
  /** A fresh unique id, for idempotency keys. */
  readonly newId: () => string;
  /** Names this connector in the lease, for example `host:pid`. */
  readonly connectorId: string;
}

export interface ReconcileOptions {
  /** `plan` reads only; `run` publishes. */
  readonly mode: 'plan' | 'run';
  readonly signal: AbortSignal;
  /** Codes a person read off a stopped plan or an anomalous snapshot; each lets exactly that one pass. */
  readonly confirm?: readonly string[];
  /** Seconds; default 120. */
  readonly leaseSeconds?: number;
  /** Ignore what is cached and read the whole ledger again. */
  readonly fullLedger?: boolean;
}

export type CheckDeps = Pick<ReconcileDeps, 'ledger' | 'target'> & { readonly mapping: Mapping };
