import type { DriftClass, Finding, Severity } from '../domain/finding.ts';
import type { CompletenessProof, SnapshotCounts, SnapshotVerdict } from '../domain/snapshot.ts';
import type { RunSummary } from '../ports/platform.ts';
import type { CheckLine } from '../ports/target.ts';

/**
 * `open` a new (or resolved and returned) finding, `update` its text, `bounce` a ticket that was claimed done while
 * the access is still there, `close` with evidence, `keep` as it is.
 */
export const findingActions = ['open', 'update', 'bounce', 'close', 'keep'] as const;
export type FindingAction = (typeof findingActions)[number];

/** One line of the plan. */
export interface PlannedFinding {
  readonly action: FindingAction;
  readonly fingerprint: string;
  readonly driftClass: DriftClass;
  readonly severity: Severity;
  readonly account: string;
  readonly entitlement: string;
  readonly scope: string;
  readonly summary: string;
  readonly paths: Finding['paths'];
  /** Number on the platform (`RFN…`); empty before it is opened. */
  readonly number: string;
  /** Ticket number (`RMD…`); empty when there is none. */
  readonly ticket: string;
  /** Why this action, when it is not obvious: why it cannot close yet, what proves it gone. */
  readonly note: string;
}

export interface ClassCount {
  readonly driftClass: DriftClass;
  /** Highest of its findings that are not closed. */
  readonly severity: Severity;
  readonly actions: Readonly<Record<FindingAction, number>>;
}

export interface SnapshotSection {
  readonly quality: SnapshotVerdict['quality'];
  readonly reasons: readonly string[];
  readonly proofs: readonly CompletenessProof[];
  readonly counts: SnapshotCounts;
  /** Of the last accepted run; `undefined` before the first. */
  readonly previous: { readonly at: string; readonly counts: SnapshotCounts } | undefined;
  readonly ignoredAccounts: number;
  /** Direct grants of ignored accounts or of ignored entitlements. */
  readonly ignoredGrants: number;
  /** UTC ISO 8601. */
  readonly readStartedAt: string;
  readonly digest: string;
  /** The target's error when it could not be read to the end. */
  readonly error: ResultError | undefined;
}

export interface ResultError {
  readonly code: string;
  readonly message: string;
  readonly where: string;
  readonly todo: string;
}

export interface LedgerSection {
  /** `full` when every row was read again, `incremental` when only what changed since the last run. */
  readonly mode: 'full' | 'incremental';
  readonly rowsRead: number;
  readonly grants: number;
  readonly entitlements: number;
  readonly identities: number;
  readonly users: number;
  readonly openFindings: number;
}

export interface GuardLine {
  readonly limit: string;
  readonly allowed: number;
  readonly actual: number;
  readonly exceeded: boolean;
  /** Sentence with the numbers. */
  readonly text: string;
}

export interface GuardSection {
  readonly stopped: boolean;
  readonly lines: readonly GuardLine[];
  /**
   * Given back as `confirm` it lets exactly this stopped plan, or exactly this anomalous snapshot, pass; empty when
   * there is nothing to confirm.
   */
  readonly confirmCode: string;
}

/** Unknown is not clean: the four numbers add up to `grants`. */
export interface CoverageSection {
  /** Live ledger grants of the application. */
  readonly grants: number;
  /** Seen as decided in this run. */
  readonly asDecided: number;
  /** Part of a finding. */
  readonly drifted: number;
  /** Not yet due to be seen (inside a grace period). */
  readonly pending: number;
  /** The read cannot say. */
  readonly unknown: number;
  /** The source is attested (an export), not the app itself. */
  readonly attested: boolean;
}

export interface GrantReportCount {
  readonly observed: number;
  readonly absent: number;
}

export interface RefusedLine {
  readonly key: string;
  readonly message: string;
}

export type Outcome =
  /** No finding is open after this run and the snapshot was accepted. */
  | 'clean'
  | 'drift'
  /** The app was not read whole: what was seen is reported, nothing is concluded from what was not. */
  | 'partial'
  /** The app could not be read at all. */
  | 'failed'
  /** A guard stopped it; nothing was published. */
  | 'guard_stopped';

/** Everything a report of one mapping shows. The same in plan and run mode; in plan mode nothing was written. */
export interface ReconcileResult {
  readonly mode: 'plan' | 'run';
  readonly mapping: string;
  readonly application: { readonly id: string; readonly key: string; readonly title: string };
  /** `undefined` in plan mode. */
  readonly run: { readonly id: string; readonly number: string } | undefined;
  readonly outcome: Outcome;
  /** UTC ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly snapshot: SnapshotSection;
  readonly ledger: LedgerSection;
  /** Every finding that is open, opened or closed, sorted by severity, class, account and entitlement. */
  readonly findings: readonly PlannedFinding[];
  readonly classes: readonly ClassCount[];
  /** Ticket numbers by what happened; all empty in plan mode. */
  readonly tickets: RunSummary['tickets'];
  readonly guard: GuardSection;
  readonly coverage: CoverageSection;
  readonly grantReports: GrantReportCount;
  /** Lines the platform refused, with its reason; the finding stays open. */
  readonly refused: readonly RefusedLine[];
  /** Milliseconds per phase, in order. */
  readonly timings: readonly { readonly phase: string; readonly ms: number }[];
}

export interface CheckResult {
  readonly mapping: string;
  readonly application: { readonly key: string; readonly title: string };
  readonly platform: readonly CheckLine[];
  readonly target: readonly CheckLine[];
  readonly ok: boolean;
}

/** Why somebody still has access, and what to remove. */
export interface ExplainResult {
  readonly mapping: string;
  readonly number: string;
  readonly fingerprint: string;
  readonly driftClass: DriftClass;
  readonly state: string;
  readonly severity: Severity;
  readonly account: string;
  readonly entitlement: string;
  readonly scope: string;
  readonly summary: string;
  readonly definition: string;
  /** Each path as names from the account to the entitlement. */
  readonly paths: Finding['paths'];
  /** One line each: which edge to take away, in the app's words. */
  readonly remove: readonly string[];
  readonly remediation: string;
  readonly closesWhen: string;
  readonly controls: readonly string[];
  readonly ticket: string;
  /** What is known so far, oldest first. */
  readonly evidence: readonly string[];
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** When the app was last read into the local cache; empty when it was never. */
  readonly asOf: string;
}
