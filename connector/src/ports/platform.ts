import type { Evidence } from '../domain/evidence.ts';
import type { Finding } from '../domain/finding.ts';
import type { CompletenessProof, SnapshotCounts, SnapshotQuality } from '../domain/snapshot.ts';

export interface ApplicationRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly tier: 'critical' | 'high' | 'medium' | 'low';
  readonly revocationOwnerId: string;
  readonly revocationGroupId: string;
  readonly minEvidence: 'E1' | 'E2' | 'E3' | 'E4' | 'E5';
  /** Minutes a change may take to show in the app. */
  readonly propagationMinutes: number;
  readonly freshnessHours: number;
  /** Of the last accepted run; `undefined` before the first. */
  readonly lastAccepted: { readonly at: string; readonly counts: SnapshotCounts } | undefined;
}

/**
 * Ledger tables the connector mirrors. `user`, `identity`, `group` and `group_member` are platform wide,
 * the rest belongs to one application.
 */
export type LedgerTable =
  'grant' | 'entitlement' | 'identity' | 'user' | 'group' | 'group_member' | 'finding';

/** One page as the platform sent it. */
export interface LedgerPage {
  /** Rows as the Table API sends them with `sysparm_exclude_reference_link=true`: all values are strings. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export interface LedgerQuery {
  readonly table: LedgerTable;
  readonly applicationId: string;
  /** Only rows updated at or after this instant (UTC ISO 8601), minus the overlap the reader adds itself. */
  readonly updatedSince: string | undefined;
}

export interface StartRunRequest {
  readonly mapping: string;
  readonly applicationKey: string;
  readonly connectorId: string;
  readonly mappingDigest: string;
  /** Seconds until another connector may take over unless the lease is renewed. */
  readonly leaseSeconds: number;
  /** Same key, same run: a retry after a time-out does not start a second one. */
  readonly idempotencyKey: string;
}

export interface StartedRun {
  readonly id: string;
  readonly number: string;
}

/** One line of the bulk call: drift that is seen, or drift whose absence is proven. */
export type FindingReport =
  | {
      readonly status: 'seen';
      readonly fingerprint: string;
      /** sha-256 of what people see (`digestText`): equal digest, nothing to update. */
      readonly digest: string;
      readonly finding: Finding;
    }
  | { readonly status: 'gone'; readonly fingerprint: string; readonly evidence: Evidence };

export interface ItemResult {
  readonly key: string;
  /** `refused` carries the reason; nothing was written for that line. */
  readonly result: 'opened' | 'updated' | 'unchanged' | 'reopened' | 'resolved' | 'refused';
  readonly message: string;
}

/** What was learned about one ledger grant. Only transitions are reported, not every sighting. */
export type GrantReport =
  | {
      readonly status: 'observed';
      readonly grantId: string;
      readonly accountNativeId: string;
      readonly observedAt: string;
    }
  | { readonly status: 'absent'; readonly grantId: string; readonly evidence: Evidence };

export interface RunReport {
  readonly quality: Extract<SnapshotQuality, 'accepted' | 'anomalous' | 'partial' | 'failed'>;
  readonly reasons: readonly string[];
  readonly proofs: readonly CompletenessProof[];
  readonly counts: SnapshotCounts & { readonly ledgerGrants: number };
  readonly snapshotDigest: string;
  /** Ends the run without judging anything (interrupted, guard, error). */
  readonly aborted: string | undefined;
}

export interface RunSummary {
  readonly tickets: {
    readonly opened: readonly string[];
    readonly updated: readonly string[];
    readonly bounced: readonly string[];
    readonly reopened: readonly string[];
    readonly closed: readonly string[];
  };
}

/** Reads of the ledger. Throws `RescindError` with code `platform_incomplete` when a read cannot be proven whole. */
export interface LedgerReader {
  application(key: string, signal: AbortSignal): Promise<ApplicationRecord | undefined>;
  /** Keyset pages; throws when the platform hid rows (ACL-thinned pages) or a page was cut. */
  pages(query: LedgerQuery, signal: AbortSignal): AsyncIterable<LedgerPage>;
  /** Row count by the Aggregate API, to compare with what was read or cached. */
  count(query: LedgerQuery, signal: AbortSignal): Promise<number>;
}

/** Writes, all idempotent: repeating a call after a time-out changes nothing. */
export interface RunRecorder {
  /** Throws `RescindError` with code `run_lease_held` when another connector works on the application. */
  startRun(request: StartRunRequest, signal: AbortSignal): Promise<StartedRun>;
  renewLease(runId: string, leaseSeconds: number, signal: AbortSignal): Promise<void>;
  publishFindings(
    runId: string,
    items: readonly FindingReport[],
    signal: AbortSignal,
  ): Promise<readonly ItemResult[]>;
  reportGrants(
    runId: string,
    items: readonly GrantReport[],
    signal: AbortSignal,
  ): Promise<readonly ItemResult[]>;
  finishRun(runId: string, report: RunReport, signal: AbortSignal): Promise<RunSummary>;
}
