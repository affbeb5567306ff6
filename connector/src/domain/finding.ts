/** Codes are API: added, never renamed (field survey, section 5). The plugin's choice list is the same list. */
export const driftClasses = [
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
] as const;
export type DriftClass = (typeof driftClasses)[number];

export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** One recorded drift, before it is published. Everything in `subject` is an immutable id. */
export interface Finding {
  readonly driftClass: DriftClass;
  readonly severity: Severity;
  readonly subject: {
    readonly applicationKey: string;
    readonly accountNativeId: string;
    /** `type:nativeId`, or empty when the finding is about the whole account, grant owner or run. */
    readonly entitlementKey: string;
    readonly scope: string;
  };
  /** Ids of platform records this finding is about; empty string when none. */
  readonly grantId: string;
  /** Record of the plugin's identity table (anything but a plain platform user). */
  readonly identityId: string;
  /** `sys_user` record when the account belongs to a person. */
  readonly userId: string;
  readonly entitlementId: string;
  /** Names for people; may change without making a new finding. */
  readonly accountLogin: string;
  readonly entitlementName: string;
  /** One line: what is wrong. */
  readonly summary: string;
  /** What to remove, where, and every remaining path, for the ticket. */
  readonly explanation: string;
  /** Each path as names from the account to the entitlement: `["ada","billing_admin","billing_reader"]`. */
  readonly paths: readonly (readonly string[])[];
  /** Control ids, for example `NHI1:2025`, `PR.AA-05`. */
  readonly controls: readonly string[];
  /** When true only a complete, accepted snapshot (or a probe) may open it. */
  readonly needsAbsenceProof: boolean;
}
