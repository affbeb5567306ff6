import type { Finding } from '../finding.ts';
import type { LedgerGrant } from '../grant.ts';
import type { IdentityKind, IdentityStatus } from '../identity.ts';
import type { SnapshotVerdict } from '../snapshot.ts';

/** The identity an account correlates to. Humans have a `userId`, other identities a `recordId`, some have both. */
export interface RowIdentity {
  readonly userId: string;
  readonly recordId: string;
  readonly kind: IdentityKind;
  readonly status: IdentityStatus;
  readonly name: string;
}

export interface RowAccount {
  readonly nativeId: string;
  readonly login: string;
  readonly enabled: boolean | undefined;
  /** What the mapping calls this account. */
  readonly kind: IdentityKind;
  readonly situation: 'linked' | 'unmatched' | 'disputed';
  readonly identity: RowIdentity | undefined;
  /** Names of the identities it could belong to when disputed. */
  readonly candidates: readonly string[];
}

export interface RowEntitlement {
  /** `type:nativeId`. */
  readonly key: string;
  readonly name: string;
  /** Ledger record; empty when the ledger does not know it. */
  readonly id: string;
  readonly tier: string;
  readonly levelGroup: string;
  readonly level: number | undefined;
}

/** One account holds one entitlement, directly or through others. */
export interface AccessRow {
  readonly kind: 'access';
  readonly account: RowAccount;
  readonly entitlement: RowEntitlement;
  readonly scope: string;
  /** False when it is held only through `via`. */
  readonly direct: boolean;
  /** Keys of the directly held entitlements that lead to it; the entitlement itself when direct. */
  readonly via: readonly string[];
  /** The strongest ledger grant for it; `undefined` when there is none. */
  readonly grant: LedgerGrant | undefined;
  /** Highest live level granted in the same level group; `undefined` when nothing is. */
  readonly grantedLevel: number | undefined;
  /** Scope of a live grant that is narrower than what is held; `undefined` when there is none. */
  readonly grantedScope: string | undefined;
}

/** An account as such, for classes that are not about one access. */
export interface AccountRow {
  readonly kind: 'account';
  readonly account: RowAccount;
  /** Keys of directly held entitlements, at most fifty. */
  readonly holds: readonly string[];
  readonly holdsCount: number;
}

export interface RowOwner {
  /** Empty when nobody is named. */
  readonly id: string;
  readonly name: string;
  /** `undefined` when the ledger does not know this user. */
  readonly active: boolean | undefined;
}

/** A ledger grant, for classes about the record and for the transitions that are reported back. */
export interface GrantRow {
  readonly kind: 'grant';
  readonly grant: LedgerGrant;
  readonly entitlement: RowEntitlement;
  readonly identityName: string;
  readonly identityKind: IdentityKind;
  readonly identityActive: boolean;
  /** The entitlement itself is held, directly or through others. */
  readonly present: boolean;
  /** It is held or outranked by a higher level of the same group. */
  readonly covered: boolean;
  /** Account it was seen on; empty when it was not seen. */
  readonly accountNativeId: string;
  readonly accountLogin: string;
  readonly owner: RowOwner;
  readonly backup: RowOwner;
  readonly groupActiveMembers: number;
  /** Owner of a non-human identity. */
  readonly identityOwner: RowOwner;
}

/** A finding of an earlier run whose ticket somebody closed past the plugin, and whose access was seen again. */
export interface ClosedTicketRow {
  readonly kind: 'closed_ticket';
  readonly earlier: Finding;
  readonly findingNumber: string;
  readonly ticket: string;
}

/** The read itself. */
export interface RunRow {
  readonly kind: 'run';
  readonly verdict: SnapshotVerdict;
  /** The export or cache that was read is older than allowed. */
  readonly sourceStale: boolean;
  /** Last accepted read, UTC ISO 8601; `undefined` before the first. */
  readonly lastAcceptedAt: string | undefined;
  readonly freshnessHours: number;
}

export type DriftRow = AccessRow | AccountRow | GrantRow | ClosedTicketRow | RunRow;
