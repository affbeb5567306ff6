import type { CorrelationRule } from './correlation.ts';
import type { IdentityKind } from './identity.ts';

/** Field name of an account (`login`, `nativeId` or one of its attributes) to a glob; all must match. */
export type AccountCondition = Readonly<Record<string, string>>;

/** Accounts nobody judges. Ends by itself: after `until` the accounts are judged again. */
export interface AccountIgnore {
  readonly where: AccountCondition;
  /** Why, for the auditor; shown in reports. */
  readonly reason: string;
  /** Last moment it holds, UTC ISO 8601. */
  readonly until: string;
}

/** First matching rule wins; `human` when none does. */
export interface AccountKindRule {
  readonly kind: IdentityKind;
  readonly where: AccountCondition;
}

export type Tier = 'critical' | 'high' | 'medium' | 'low';

/** First matching rule wins. An entitlement no rule names is judged all the same. */
export interface EntitlementRule {
  readonly type: string;
  /** Glob over the entitlement's name or native id. */
  readonly match: string;
  readonly title: string | undefined;
  readonly tier: Tier | undefined;
  /** Entitlements of one group are ranked; a higher `level` than granted is over-granted. */
  readonly levelGroup: string | undefined;
  readonly level: number | undefined;
  /** Why it is not judged at all; `undefined` when it is judged. */
  readonly ignore: string | undefined;
}

/** Limits that stop a whole plan before its first action. */
export interface GuardLimits {
  /** Fewer accounts than this were read: the wrong app, filter or right, not drift. */
  readonly minAccounts: number;
  readonly maxNewFindings: number;
  /** New findings as a percentage of the known access (the larger of ledger and observed grants). */
  readonly maxNewFindingsPercent: number;
  /** The snapshot is anomalous when it shrank by more than `dropPercent` and at least `dropRows` rows, … */
  readonly dropPercent: number;
  readonly dropRows: number;
  /** … or by more than this percentage whatever its size, or to zero. */
  readonly dropPercentAnySize: number;
}

/** Below this many new findings the percentage says nothing: small apps would never start. */
export const guardPercentFloor = 20;

export const defaultGuard: GuardLimits = {
  minAccounts: 1,
  maxNewFindings: 500,
  maxNewFindingsPercent: 25,
  dropPercent: 20,
  dropRows: 20,
  dropPercentAnySize: 50,
};

/** One composed mapping: what the reconciliation needs to know of one application. Holds no secret. */
export interface Mapping {
  readonly name: string;
  /** sha-256 hex of the mapping's canonical text, secret references included, secret values never. */
  readonly digest: string;
  readonly app: { readonly key: string; readonly title: string };
  /** Tried in order. */
  readonly correlation: readonly CorrelationRule[];
  readonly accounts: {
    readonly ignore: readonly AccountIgnore[];
    readonly kinds: readonly AccountKindRule[];
  };
  readonly entitlements: readonly EntitlementRule[];
  readonly guard: GuardLimits;
  /** Oldest acceptable last good read, hours; `undefined` takes the platform's application record. */
  readonly freshnessHours: number | undefined;
  readonly graces: {
    /** Minutes from approval until a grant that was never seen is `unfulfilled_grant`. */
    readonly unfulfilledAfterMinutes: number;
    /** Minutes a change takes to show; `undefined` takes the platform's application record. */
    readonly propagationMinutes: number | undefined;
  };
  /**
   * The source is a person's or a batch job's statement (an exported file), not the app itself: absence from it is
   * E1, attested and never verified.
   */
  readonly attested: boolean;
}

export const defaultGraces = {
  unfulfilledAfterMinutes: 1440,
  propagationMinutes: undefined,
} as const;
