/** How long somebody who accepted to take access back counts as having accepted, and what may happen to that record. */

const tiers = { critical: 30, high: 90, medium: 180, low: 365 } as const;

const longestDays = 730;

/** Days by tier. */
export type AcceptanceDays = Readonly<Record<string, number>>;

/** Reads `critical=30; low=365`. 0 asks for every order; a tier that is missing or cannot be read keeps its default. */
export function readAcceptanceDays(text: string): AcceptanceDays {
  const days = new Map<string, number>(Object.entries(tiers));
  for (const entry of text.split(';')) {
    const [tier = '', number = ''] = entry.split('=').map((part) => part.trim().toLowerCase());
    const isFine = days.has(tier) && /^\d{1,3}$/.test(number) && Number(number) <= longestDays;
    if (isFine) days.set(tier, Number(number));
  }
  return Object.fromEntries(days);
}

export function acceptanceDays(days: AcceptanceDays, tier: string): number {
  return days[tier] ?? tiers.medium;
}

export interface AcceptanceFacts {
  readonly owner: string;
  readonly application: string;
  readonly catalogItem: string;
  readonly state: string;
  readonly ends: string;
}

export interface OwnerFacts {
  readonly now: string;
  readonly actorId: string;
  readonly actorIsAdmin: boolean;
  readonly ownerActive: boolean;
  /** The application or the item names this person as revocation owner or backup, or their group. */
  readonly isNamed: boolean;
  /** Latest end that the tier allows. */
  readonly latestEnd: string;
}

/** It counts at this moment, for its own application and item. */
export function isGood(acceptance: AcceptanceFacts, ownerActive: boolean, now: string): boolean {
  return acceptance.state === 'accepted' && ownerActive && acceptance.ends > now;
}

/** Why somebody may not record this acceptance by hand; undefined when they may. */
export function acceptanceObjection(
  acceptance: AcceptanceFacts,
  facts: OwnerFacts,
): string | undefined {
  if (acceptance.owner === '' || acceptance.owner !== facts.actorId) {
    return 'You can accept a duty for yourself only. Leave the owner as it is, or ask the person to accept it.';
  }
  if (acceptance.state !== 'accepted') return 'An acceptance starts as accepted.';
  if (acceptance.application === '') return 'Choose the application whose access you take back.';
  if (!facts.isNamed) {
    return 'The application or the item does not name you to take access back. Have yourself set there as revocation owner or backup first.';
  }
  return acceptance.ends > facts.now && acceptance.ends <= facts.latestEnd
    ? undefined
    : `The acceptance has to end after now and until ${facts.latestEnd} UTC: then you are asked again.`;
}

const fixed = ['owner', 'application', 'catalogItem', 'ends'] as const;

/** Why the record may not be changed like this. Nothing but withdrawing and lapsing happens to it. */
export function acceptanceChangeObjection(
  before: AcceptanceFacts,
  after: AcceptanceFacts,
  facts: Pick<OwnerFacts, 'now' | 'actorId' | 'actorIsAdmin' | 'ownerActive'>,
): string | undefined {
  if (fixed.some((field) => before[field] !== after[field])) {
    return 'An acceptance stays as it was given. Withdraw it, and accept anew.';
  }
  if (before.state === after.state) return undefined;
  if (before.state !== 'accepted') {
    return `An acceptance that is ${before.state} stays so. Accept the duty anew.`;
  }
  if (after.state === 'lapsed') {
    return facts.ownerActive && before.ends > facts.now
      ? 'An acceptance lapses when it has ended or its owner is inactive. Withdraw it instead.'
      : undefined;
  }
  if (after.state !== 'withdrawn') return `An acceptance cannot become ${after.state}.`;
  return facts.actorId === before.owner || facts.actorIsAdmin
    ? undefined
    : 'Only who accepted the duty, or a Rescind administrator, withdraws it.';
}
