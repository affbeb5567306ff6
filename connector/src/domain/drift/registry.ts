import type { DriftClass } from '../finding.ts';
import { ambiguousAccount } from './ambiguous-account.ts';
import { closedTicketOpenAccess } from './closed-ticket-open-access.ts';
import type { DriftContext, DriftDefinition, Judgement } from './define.ts';
import { disabledButPresent } from './disabled-but-present.ts';
import { expiredStillPresent } from './expired-still-present.ts';
import { gateBypassed } from './gate-bypassed.ts';
import { leaverAccess } from './leaver-access.ts';
import { orphanAccount } from './orphan-account.ts';
import { overgrantScope } from './overgrant-scope.ts';
import { ownerInactive } from './owner-inactive.ts';
import { ownerMissing } from './owner-missing.ts';
import { resurrectedAccess } from './resurrected-access.ts';
import { revokedStillPresent } from './revoked-still-present.ts';
import type { AccessRow, AccountRow, ClosedTicketRow, DriftRow, GrantRow, RunRow } from './row.ts';
import { selfApproval } from './self-approval.ts';
import { snapshotAnomalous } from './snapshot-anomalous.ts';
import { snapshotPartial } from './snapshot-partial.ts';
import { snapshotStale } from './snapshot-stale.ts';
import { unfulfilledGrant } from './unfulfilled-grant.ts';
import { unledgeredAccess } from './unledgered-access.ts';
import { vanishedGrant } from './vanished-grant.ts';

/**
 * Lanes: within one, the first class that judges a row wins, so that one access makes one finding. What has been
 * proven gone and came back outranks who holds it; who holds it outranks what the ledger says of it.
 */
export const accessLane: readonly DriftDefinition<AccessRow>[] = [
  resurrectedAccess,
  leaverAccess,
  revokedStillPresent,
  expiredStillPresent,
  gateBypassed,
  overgrantScope,
  unledgeredAccess,
];

export const accountLane: readonly DriftDefinition<AccountRow>[] = [
  ambiguousAccount,
  orphanAccount,
  leaverAccess,
  disabledButPresent,
];

/** Facts that stand beside each other: a grant can be vanished, ownerless and self-approved at once. */
export const grantLanes: readonly (readonly DriftDefinition<GrantRow>[])[] = [
  [vanishedGrant, unfulfilledGrant],
  [ownerMissing, ownerInactive],
  [selfApproval],
];

export const closedTicketLane: readonly DriftDefinition<ClosedTicketRow>[] = [
  closedTicketOpenAccess,
];

export const runLanes: readonly (readonly DriftDefinition<RunRow>[])[] = [
  [snapshotPartial],
  [snapshotStale],
  [snapshotAnomalous],
];

export interface Judged<Row extends DriftRow> {
  readonly definition: DriftDefinition<Row>;
  readonly judgement: Judgement;
}

/** The first class of the lane that judges the row; `undefined` when it is clean. */
export function judgeLane<Row extends DriftRow>(
  lane: readonly DriftDefinition<Row>[],
  row: Row,
  context: DriftContext,
): Judged<Row> | undefined {
  for (const definition of lane) {
    const judgement = definition.judge(row, context);
    if (judgement !== undefined) return { definition, judgement };
  }
  return undefined;
}

/** What a report says about a class, without its judge. */
export type DriftFacts = Omit<DriftDefinition<never>, 'judge'>;

const all: readonly DriftFacts[] = [
  ...accessLane,
  ...accountLane.filter((definition) => definition.code !== 'leaver_access'),
  ...grantLanes.flat(),
  ...closedTicketLane,
  ...runLanes.flat(),
];

const byCode: ReadonlyMap<DriftClass, DriftFacts> = new Map(
  all.map((facts) => [facts.code, facts]),
);

/** Every class once, in the order of the lanes. */
export function driftCatalogue(): readonly DriftFacts[] {
  return all;
}

export function driftFacts(code: DriftClass): DriftFacts {
  const facts = byCode.get(code);
  if (facts === undefined) throw new Error(`drift class ${code} is not registered`);
  return facts;
}
