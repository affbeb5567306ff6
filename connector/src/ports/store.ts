import type { Account, Nesting, ObservedGrant } from '../domain/account.ts';
import type { AccessRow, AccountRow, GrantRow } from '../domain/drift/row.ts';
import type { ObservedEntitlement } from '../domain/entitlement.ts';
import type { DriftClass, Severity } from '../domain/finding.ts';
import type { IdentityKind } from '../domain/identity.ts';
import type { SnapshotCounts } from '../domain/snapshot.ts';
import type { LedgerPage, LedgerTable } from './platform.ts';

/** Key of one correlation rule, already transformed; equal keys of the same rule correlate. */
export interface CorrelationKey {
  readonly rule: number;
  readonly key: string;
}

export interface LedgerLoad {
  readonly table: LedgerTable;
  /** `replace` after a full read, `merge` after an incremental one. */
  readonly mode: 'replace' | 'merge';
  readonly pages: AsyncIterable<LedgerPage>;
  /** Correlation keys of one row; only asked for `user` and `identity`. */
  readonly keysOf: (row: Readonly<Record<string, string>>) => readonly CorrelationKey[];
}

/** What the collector knows about an account beside what the adapter said. */
export interface AccountNote {
  readonly keys: readonly CorrelationKey[];
  readonly kind: IdentityKind;
  /** Reason the mapping gives; empty when the account is judged. */
  readonly ignored: string;
}

/** Takes the records of one read in any order. Resolves when there is room for more (back-pressure). */
export interface ObservedSink {
  account(account: Account, note: AccountNote): Promise<void>;
  grant(grant: ObservedGrant): Promise<void>;
  entitlement(entitlement: ObservedEntitlement): Promise<void>;
  nesting(nesting: Nesting): Promise<void>;
  /** Makes the records the store's observed side, each counted once however often it was sent. */
  seal(readStartedAt: string): Promise<ObservedCounts>;
  /** Drops what was taken so far. */
  discard(): Promise<void>;
}

export interface ObservedCounts extends SnapshotCounts {
  readonly ignoredAccounts: number;
  /** Grants whose account was not part of the read (possible when it was cut short). */
  readonly strayGrants: number;
  /** Order-free text over all rows; equal reads, equal text. */
  readonly content: string;
}

/** How the mapping sees one entitlement. */
export interface EntitlementNote {
  readonly key: string;
  readonly name: string;
  readonly tier: string;
  readonly levelGroup: string;
  readonly level: number | undefined;
  /** Reason; empty when it is judged. */
  readonly ignored: string;
}

/** An entitlement that was seen in the app or is named by the ledger. */
export interface KnownEntitlement {
  readonly key: string;
  readonly type: string;
  readonly nativeId: string;
  readonly observedName: string;
  readonly ledgerName: string;
  readonly ledgerTier: string;
  readonly ledgerLevelGroup: string;
  readonly ledgerLevel: number | undefined;
}

/** An account more than one identity fits. `byRule` holds, per rule that matched, the ids that did. */
export interface DisputedAccount {
  readonly nativeId: string;
  readonly byRule: readonly { readonly rule: number; readonly identityIds: readonly string[] }[];
}

export interface JoinQuery {
  /** UTC ISO 8601. */
  readonly now: string;
  /** Changes recorded after this instant may not show yet. */
  readonly settledBefore: string;
  /** Used for grants that name no owner of their own. */
  readonly defaultOwnerId: string;
  readonly defaultGroupId: string;
  /** Judge accounts that hold something and are in no listing; only a whole read can mean that. */
  readonly judgeStrays: boolean;
  /** Let every row out, clean ones as well; for comparing the pre-filter with the judges. */
  readonly all: boolean;
}

/** A finding as the platform holds it. */
export interface LedgerFinding {
  readonly id: string;
  readonly number: string;
  readonly fingerprint: string;
  readonly driftClass: DriftClass;
  readonly state: string;
  readonly severity: Severity;
  readonly accountNativeId: string;
  readonly accountLogin: string;
  readonly entitlementKey: string;
  readonly scope: string;
  readonly grantId: string;
  readonly digest: string;
  readonly summary: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly ticket: string;
  readonly ticketState: string;
  readonly claim: string;
}

/** One direct assignment of an account, with whether the mapping ignores it. */
export interface HeldAccess {
  readonly accountNativeId: string;
  readonly entitlementKey: string;
  readonly scope: string;
}

/** What the last read and the ledger say of one subject. */
export interface SubjectPresence {
  /** The account is in the app. */
  readonly account: boolean;
  readonly accountEnabled: boolean | undefined;
  readonly situation: 'linked' | 'unmatched' | 'disputed' | undefined;
  /** The identity is inactive, deleted or past its end. */
  readonly hasLeft: boolean;
  /** The account holds the entitlement itself. */
  readonly direct: boolean;
  /** The account holds the entitlement, directly or through others. */
  readonly access: boolean;
  /** A live grant justifies it, or a higher level of the same group. */
  readonly covered: boolean;
  /** The mapping's reason for ignoring the account or the entitlement; empty when judged. */
  readonly ignored: string;
}

export interface LedgerCounts {
  readonly grants: number;
  readonly liveGrants: number;
  readonly entitlements: number;
  readonly identities: number;
  readonly users: number;
  readonly openFindings: number;
}

/** Subject of an open finding. Empty texts where it has none. */
export interface DriftedSubject extends HeldAccess {
  readonly grantId: string;
  /** It exceeds what was granted: the grants of the same level group, and of any scope, are part of it. */
  readonly exceeds: boolean;
}

/** Live ledger grants by what the join says of them; the last three add up to `live`. */
export interface GrantCoverage {
  readonly live: number;
  readonly drifted: number;
  /** Seen, and part of no finding. */
  readonly present: number;
  /** Not seen, and part of no finding. */
  readonly absent: number;
}

/**
 * The local cache of one mapping: ledger mirror, last observed side, and the join. Disposable. One process at a
 * time: opening it twice throws `RescindError` `state_locked`; a disk that cannot be written, `state_unwritable`.
 */
export interface Store {
  /** Keeps the ledger mirror only if it is of this application; another platform's or app's is forgotten. */
  bind(applicationId: string): Promise<void>;
  /** Newest `sys_updated_on` in the cache as UTC ISO 8601; `undefined` when the table was never loaded whole. */
  watermark(table: LedgerTable): Promise<string | undefined>;
  countRows(table: LedgerTable): Promise<number>;
  /** Rows received (not: changed). All or nothing. */
  load(load: LedgerLoad): Promise<number>;
  /** Forgets what is cached of the ledger. */
  forget(table: LedgerTable): Promise<void>;
  ledgerCounts(): Promise<LedgerCounts>;

  observe(): Promise<ObservedSink>;
  /** When the observed side was read; `undefined` when nothing was. */
  observedAt(): Promise<string | undefined>;
  knownEntitlements(): Promise<readonly KnownEntitlement[]>;
  noteEntitlements(notes: readonly EntitlementNote[]): Promise<void>;
  nesting(): Promise<readonly { readonly member: string; readonly container: string }[]>;
  /** Pairs (held, reached) of the transitive closure, without the pairs (x, x). */
  setReach(pairs: Iterable<readonly [string, string]>): Promise<void>;

  /** Correlates every account; returns those that several identities fit. */
  correlate(): Promise<readonly DisputedAccount[]>;
  /** Settles disputed accounts: identity id, or several that remain. */
  settle(
    settled: readonly { readonly nativeId: string; readonly identityIds: readonly string[] }[],
  ): Promise<void>;
  join(query: JoinQuery): Promise<void>;
  accessRows(): AsyncIterable<readonly AccessRow[]>;
  accountRows(): AsyncIterable<readonly AccountRow[]>;
  grantRows(): AsyncIterable<readonly GrantRow[]>;
  /** Direct grants the mapping ignores; only after `join`. */
  ignoredGrants(): Promise<number>;
  /** `drifted`: what the open findings are about; a grant that is part of one is drifted. Only after `join`. */
  grantCoverage(drifted: Iterable<DriftedSubject>): Promise<GrantCoverage>;

  /** Findings that are not resolved or superseded. */
  openFindings(): Promise<readonly LedgerFinding[]>;
  /** By number or fingerprint, whatever its state. */
  finding(reference: string): Promise<LedgerFinding | undefined>;
  /** In the order asked; only after `join`. */
  presence(subjects: readonly HeldAccess[]): Promise<readonly SubjectPresence[]>;
  /** What an account holds directly. */
  holds(accountNativeId: string): Promise<readonly HeldAccess[]>;
  close(): Promise<void>;
}
