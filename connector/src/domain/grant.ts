/** States of a ledger grant; stored values, never renamed. Guards: the plugin's grant state machine. */
export const grantStates = [
  'draft',
  'pending_approval',
  'denied',
  'rejected',
  'approved',
  'fulfilling',
  'fulfil_failed',
  'active',
  'quarantined',
  'revocation_due',
  'revoking',
  'revoke_failed',
  'revoked_unverified',
  'revoked_verified',
  'revoked_attested',
  'cancelled',
  'lapsed_unfulfilled',
  'renewed',
] as const;
export type GrantState = (typeof grantStates)[number];

/** How a grant came into the ledger. Only `request` goes through the gates and so needs a permit. */
export type GrantOrigin =
  'request' | 'baseline' | 'discovered' | 'emergency' | 'birthright' | 'drill';

/** A decided grant as the ledger holds it. Times are UTC ISO 8601 with `Z`; absent is `undefined`. */
export interface LedgerGrant {
  readonly id: string;
  readonly number: string;
  readonly state: GrantState;
  readonly origin: GrantOrigin;
  /** sys_id of the platform user (human) or of the identity record (anything else). */
  readonly identityId: string;
  /** The plugin's identity record, and its user; empty when it has none. */
  readonly identityRecordId: string;
  readonly userId: string;
  /** sys_id of the entitlement record. */
  readonly entitlementId: string;
  readonly entitlementType: string;
  readonly entitlementNativeId: string;
  /** Rank inside `levelGroup` for over-grant comparison; higher is more. `undefined` when not ranked. */
  readonly level: number | undefined;
  /** Login the requester named; empty when the account is found by correlation. */
  readonly account: string;
  /** Immutable native id, bound at the first observation; empty until then. */
  readonly accountNativeId: string;
  readonly scope: string;
  readonly requesterId: string;
  readonly beneficiaryId: string;
  readonly approverId: string;
  /** Human owner of a non-human identity; empty for humans. */
  readonly identityOwnerId: string;
  /** sys_id of the decision that permitted fulfilment; empty when no permit was ever issued. */
  readonly permitId: string;
  readonly revocationOwnerId: string;
  readonly revocationBackupId: string;
  readonly revocationGroupId: string;
  readonly approvedAt: string | undefined;
  readonly endsAt: string | undefined;
  readonly revokedAt: string | undefined;
  /** When this grant was first seen in the app; `undefined` when never. */
  readonly firstObservedAt: string | undefined;
  /** When absence was last proven; `undefined` when never. */
  readonly absentProofAt: string | undefined;
  readonly predecessorId: string;
}
