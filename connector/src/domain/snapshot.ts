export type SnapshotQuality =
  'collecting' | 'complete' | 'partial' | 'failed' | 'accepted' | 'anomalous' | 'discarded';

/** One reason to believe (or not) that a read returned everything. */
export interface CompletenessProof {
  /** What was proven, for example `scim/Users`. */
  readonly source: string;
  readonly kind:
    | 'declared_total'
    | 'drained_cursor'
    | 'single_transaction'
    | 'sentinel'
    | 'child_listing'
    | 'file_age'
    | 'file_whole';
  readonly ok: boolean;
  /** Plain sentence with the numbers, for the run record and the report. */
  readonly detail: string;
}

export interface SnapshotCounts {
  readonly accounts: number;
  readonly entitlements: number;
  readonly grants: number;
}

export interface SnapshotVerdict {
  readonly quality: 'accepted' | 'anomalous' | 'partial' | 'failed';
  /** Why absence may not be concluded; empty exactly when `accepted`. */
  readonly reasons: readonly string[];
}
