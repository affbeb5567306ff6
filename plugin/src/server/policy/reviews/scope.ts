/** What a review covers, when it may start, and what has become of it. */

import { own } from '../grant-state';
import { isMoment } from '../times';

export interface ReviewScope {
  readonly applicationId: string;
  readonly entitlementId: string;
  readonly tier: string;
  /** Revocation owner. */
  readonly ownerId: string;
  readonly identityKind: string;
}

/** What people have now. What is only approved is judged at its order. */
const heldStates = 'stateINfulfilling,active,quarantined';

const tiers = ['critical', 'high', 'medium', 'low'];

/** Grants whose strictest tier, of application and entitlement, is this one. */
function tierQuery(tier: string): string {
  const rank = tiers.indexOf(tier);
  if (rank < 0) return '';
  const stricter = tiers.slice(0, rank).join(',');
  const none =
    stricter === ''
      ? ''
      : ['application', 'entitlement']
          .map((table) => `^${table}.tierNOT IN${stricter}^OR${table}.tierISEMPTY`)
          .join('');
  return `^application.tier=${tier}^ORentitlement.tier=${tier}${none}`;
}

/** Encoded query over grants. The ids were checked by the caller: only they and choices go in. */
export function scopeQuery(scope: ReviewScope): string {
  const terms: readonly (readonly [string, string])[] = [
    ['application', scope.applicationId],
    ['entitlement', scope.entitlementId],
    ['revocation_owner', scope.ownerId],
    ['identity.kind', /^[a-z_]{1,40}$/.test(scope.identityKind) ? scope.identityKind : ''],
  ];
  const set = terms.filter(([, id]) => id !== '').map(([field, id]) => `^${field}=${id}`);
  return `${heldStates}${set.join('')}${tierQuery(scope.tier)}`;
}

export const reviewMoves: Readonly<Record<string, readonly string[]>> = {
  draft: ['open'],
  open: ['escalated', 'closed', 'lapsed'],
  escalated: ['open', 'closed', 'lapsed'],
  lapsed: ['closed'],
  closed: [],
};

export interface StartFacts {
  readonly now: string;
  readonly state: string;
  readonly due: string;
  /** Grants that the scope covers now. */
  readonly count: number;
  /** Most questions that need no confirmation. */
  readonly limit: number;
  /** Number that an administrator confirmed; 0 for none. */
  readonly confirmed: number;
}

/** Why the review does not start; `undefined` when it does. A mass of questions stops and asks first. */
export function startObjection(facts: StartFacts): string | undefined {
  if (facts.state !== 'draft') return 'This review was started already.';
  if (!isMoment(facts.due) || facts.due <= facts.now) {
    return 'Set Due to a moment in the future: until then the reviewers can decide.';
  }
  if (facts.count === 0) return 'The scope covers no access that anybody has now. Widen it.';
  return facts.count > facts.limit && facts.count > facts.confirmed
    ? `This would ask ${String(facts.count)} questions; without a confirmation the limit is ${String(facts.limit)}. Narrow the scope, or press Confirm the number and start again.`
    : undefined;
}

export interface ItemCounts {
  readonly open: number;
  readonly escalated: number;
  readonly lapsed: number;
}

/** The state of a started review, from its items. One whose items are not all written yet does not end. */
export function reviewState(current: string, isGenerated: boolean, counts: ItemCounts): string {
  if (current === 'draft' || current === 'closed') return current;
  const next = stateFrom(counts);
  const isEnd = next === 'closed' || next === 'lapsed';
  if (isEnd && !isGenerated) return current;
  return own(reviewMoves, current)?.includes(next) ? next : current;
}

function stateFrom({ open, escalated, lapsed }: ItemCounts): string {
  if (open + escalated > 0) return escalated > 0 ? 'escalated' : 'open';
  return lapsed > 0 ? 'lapsed' : 'closed';
}

type Fields = Readonly<Record<string, string>>;

/** What a review covers and until when: fixed when it starts, so that its numbers mean one thing. */
export const scopeFields: readonly string[] = [
  'kind',
  'application',
  'entitlement',
  'tier',
  'owner',
  'identity_kind',
  'due',
  'query',
];

export function reviewEditObjection(before: Fields, after: Fields): string | undefined {
  const from = before['state'] ?? '';
  const to = after['state'] ?? '';
  if (from !== to && !own(reviewMoves, from)?.includes(to)) {
    return `A review in state ${from} cannot become ${to}.`;
  }
  const bad = scopeFields.find((field) => (before[field] ?? '') !== (after[field] ?? ''));
  return from !== 'draft' && bad !== undefined
    ? `The field ${bad} of a review is fixed when it starts. Start another review.`
    : undefined;
}

/** People make drafts; only the application starts a review by itself, for an event. */
export function newReviewObjection(review: Fields): string | undefined {
  const isDraft = review['state'] === 'draft' || review['state'] === '';
  return isDraft || review['kind'] === 'event' ? undefined : 'A review starts as a draft.';
}
