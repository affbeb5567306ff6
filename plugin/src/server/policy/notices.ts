/** Notices before access ends: how many days ahead, by tier, each of them once. */

/** Days before the end, longest first, for each tier. */
export type NoticePlan = Readonly<Record<string, readonly number[]>>;

export interface EndingGrant {
  readonly tier: string;
  /** Whole days until it ends; negative when it has ended. */
  readonly daysLeft: number;
  /** Whole days from its start to its end; `undefined` for a grant without a start. */
  readonly lifeDays: number | undefined;
  /** Days of the last notice that was sent; 0 for none. */
  readonly lastNotice: number;
}

const tiers: readonly string[] = ['critical', 'high', 'medium', 'low'];
const usual: readonly number[] = [14, 3];
const longestLead = 365;

function readDays(text: string): readonly number[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const days = parts.filter((part) => /^[0-9]{1,3}$/.test(part)).map(Number);
  const isFine = days.length === parts.length && days.every((day) => day > 0 && day <= longestLead);
  return isFine ? [...new Set(days)].sort((a, b) => b - a) : undefined;
}

/**
 * Reads `critical=14,3,1; low=7`. A tier that is not named, or whose days cannot be read, gets 14 and 3: a typing error
 * never silences the notices. `none` silences a tier.
 */
export function readNoticePlan(text: string): NoticePlan {
  const plan = new Map<string, readonly number[]>(tiers.map((tier) => [tier, usual]));
  for (const entry of text.split(';')) {
    const [name = '', days = ''] = entry.split('=').map((part) => part.trim().toLowerCase());
    if (!tiers.includes(name)) continue;
    plan.set(name, days === 'none' ? [] : (readDays(days) ?? usual));
  }
  return Object.fromEntries(plan);
}

function daysOf(plan: NoticePlan, tier: string): readonly number[] {
  return plan[tiers.includes(tier) ? tier : 'medium'] ?? usual;
}

/** Days ahead to look for grants that end: the longest lead, and the day until the job runs again. */
export function horizonDays(plan: NoticePlan): number {
  return Math.max(0, ...tiers.flatMap((tier) => daysOf(plan, tier))) + 1;
}

/**
 * The notice that is due, as its days before the end; 0 when none is. A notice comes at most a day early, since the job
 * runs once a day, and never for access that was given for less than its lead. Of several that were missed while the
 * job stood still only the last one is sent.
 */
export function noticeDue(grant: EndingGrant, plan: NoticePlan): number {
  if (grant.daysLeft < 0) return 0;
  const reached = daysOf(plan, grant.tier).filter(
    (days) => grant.daysLeft <= days && (grant.lifeDays === undefined || grant.lifeDays > days),
  );
  const last = Math.min(...reached);
  const isNew = grant.lastNotice === 0 || last < grant.lastNotice;
  return reached.length > 0 && isNew ? last : 0;
}

export interface Mentioned {
  readonly number: string;
  readonly what: string;
  readonly ends: string;
}

/** One line for a person's mail: the grant that ends first by name, the others as a number. Fits an event parameter. */
export function noticeLine(grants: readonly Mentioned[]): string {
  const [first, ...others] = [...grants].sort((a, b) => (a.ends < b.ends ? -1 : 1));
  if (!first) return '';
  const more = others.length === 0 ? '' : `, and ${String(others.length)} more`;
  return `${first.number} (${first.what.slice(0, 150)}), end ${first.ends} UTC${more}`;
}
