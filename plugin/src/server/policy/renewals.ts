/**
 * Renewals: an order of access that is in force. It is a new decision with a new approval, and its permit moves the end
 * of the grant that is there (field survey, section 6: active -> active, fresh decision, new end <= max_end). There is
 * one grant at every moment, so none in which both or neither is valid.
 */

export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** The grant that a renewal continues, as it is now. */
export interface RenewalFacts {
  readonly baseId: string;
  readonly number: string;
  /** Since when the access exists. */
  readonly since: string;
  readonly ends: string;
  readonly timesRenewed: number;
  /** Longest total life allows no end after this. */
  readonly maxEnd: string;
  /** It is active and has not ended. */
  readonly inForce: boolean;
  /** This renewal's permit has moved its end already. */
  readonly applied: boolean;
}

/** Longest total life by tier, in days, when no setting can be read. */
export const defaultTotalDays: Readonly<Record<string, number>> = {
  critical: 90,
  high: 365,
  medium: 730,
  low: 1095,
};
export const defaultWindowDays = 21;
const mostDays = 3650;
const longestWindow = 365;

function wholeDaysOf(text: string, most: number): number | undefined {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= most ? days : undefined;
}

/** Reads `critical=90; high=365`. A tier that is missing or cannot be read keeps its default: never "without an end". */
export function readTotalDays(text: string): Readonly<Record<string, number>> {
  const found = new Map(Object.entries(defaultTotalDays));
  for (const entry of text.split(';')) {
    const [name = '', days = ''] = entry.split('=').map((part) => part.trim().toLowerCase());
    const read = wholeDaysOf(days, mostDays);
    if (found.has(name) && read !== undefined) found.set(name, read);
  }
  return Object.fromEntries(found);
}

export function readWindowDays(text: string): number {
  return wholeDaysOf(text, longestWindow) ?? defaultWindowDays;
}

/** The smaller of what the item (0: nothing) and the tier allow. */
export function totalDays(
  itemDays: number,
  tier: string,
  byTier: Readonly<Record<string, number>>,
): number {
  const ofTier = new Map(Object.entries(byTier)).get(tier) ?? 730;
  return itemDays > 0 ? Math.min(itemDays, ofTier) : ofTier;
}

/** The access is in force and ends so soon that an order of it is its renewal: its time for that has opened. */
export function isRenewable(
  grant: { readonly state: string; readonly ends: string },
  now: string,
  opens: string,
): boolean {
  return grant.state === 'active' && grant.ends > now && opens <= now;
}

const day = (moment: string): string => moment.slice(0, 10);

function timesText(times: number): string {
  if (times === 0) return 'never renewed so far';
  return times === 1 ? 'renewed once so far' : `renewed ${String(times)} times so far`;
}

/** For the requester and the approver: what it is, since when, how often. */
export function renewalText(facts: RenewalFacts): string {
  return `Renewal of ${facts.number}: the access exists since ${day(facts.since)}, ${timesText(facts.timesRenewed)}, ends on ${day(facts.ends)}, and may last until ${day(facts.maxEnd)} in all.`;
}

function spentText(facts: RenewalFacts): string {
  return `The access exists since ${day(facts.since)} and has reached its longest total life: it ends on ${day(facts.ends)} and cannot be renewed (${facts.number}). Still needed? Order it anew when its removal is proven.`;
}

/** Why the renewal may not be ordered, or not be carried out, with this end. */
export function renewalObjections(
  facts: RenewalFacts | undefined,
  ends: string,
): readonly Reason[] {
  if (facts === undefined || facts.applied) return [];
  if (!facts.inForce) {
    return [
      {
        code: 'renewal_too_late',
        text: `The access to be renewed (${facts.number}) has ended or was taken back. Order it anew when its removal is proven.`,
      },
    ];
  }
  if (facts.maxEnd <= facts.ends) {
    return [{ code: 'renewal_life_spent', text: spentText(facts) }];
  }
  if (ends === '') return [];
  if (ends > facts.maxEnd) {
    return [
      {
        code: 'renewal_beyond_total_life',
        text: `The access exists since ${day(facts.since)} and may last until ${day(facts.maxEnd)} in all. Choose a day until then.`,
      },
    ];
  }
  return ends > facts.ends
    ? []
    : [
        {
          code: 'renewal_not_longer',
          text: `The access lasts until ${day(facts.ends)} already (${facts.number}). Choose a later day, until ${day(facts.maxEnd)}.`,
        },
      ];
}

/** What the ledger's guard knows when the end of a grant in force is to move. */
export interface EndMove {
  readonly now: string;
  readonly grantId: string;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly endsBefore: string;
  readonly endsAfter: string;
  readonly timesBefore: number;
  readonly timesAfter: number;
  readonly maxEnd: string;
  /** The grant of the renewal's order. */
  readonly renewal: {
    readonly predecessorId: string;
    readonly origin: string;
    readonly state: string;
    readonly ends: string;
    readonly approvalLogged: boolean;
    readonly permitHolds: boolean;
    readonly permitExpires: string;
  };
}

/** Why the end may not move; undefined when an approved and permitted renewal of this grant moves it. */
export function endMoveObjection(move: EndMove): string | undefined {
  const { renewal } = move;
  const isHere = renewal.origin === 'request' && renewal.predecessorId === move.grantId;
  if (!isHere) return 'The end of a grant moves by a renewal of this grant only.';
  if (move.stateBefore !== 'active' || move.stateAfter !== 'active' || move.endsBefore <= move.now)
    return 'Only a grant in force can be renewed: this one is not active or has ended.';
  if (renewal.state !== 'approved' || !renewal.approvalLogged)
    return 'The renewal is not approved, or no decision about its approval is logged.';
  if (!renewal.permitHolds || (renewal.permitExpires !== '' && renewal.permitExpires < move.now))
    return 'The renewal has no permit that holds.';
  if (move.endsAfter !== renewal.ends || move.endsAfter <= move.endsBefore)
    return 'A renewal moves the end to the day that was approved, which is later.';
  if (move.endsAfter > move.maxEnd)
    return `The grant may last until ${move.maxEnd} UTC in all, not longer.`;
  return move.timesAfter === move.timesBefore + 1 ? undefined : 'A renewal counts once.';
}
