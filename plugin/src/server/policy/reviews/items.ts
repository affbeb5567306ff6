/** The life of a review item: one question about one grant, answered once. */

import { own } from '../grant-state';
import { isMoment } from '../times';

export const itemMoves: Readonly<Record<string, readonly string[]>> = {
  open: ['escalated', 'decided', 'lapsed', 'void'],
  escalated: ['decided', 'lapsed', 'void'],
  // Late is better than never: what froze or only warned can still be decided.
  lapsed: ['decided', 'void'],
  decided: [],
  void: [],
};

export const decisions = ['keep', 'reduce', 'revoke', 'transfer', 'abstain'] as const;

/** A grant in one of these gives somebody access now or soon; only such grants are reviewed. */
export const reviewedStates: readonly string[] = [
  'approved',
  'fulfilling',
  'fulfil_failed',
  'active',
  'quarantined',
];

/** How often a question may be handed on before somebody has to answer it. */
export const mostHops = 2;

const shortestReason = 10;

export interface DecisionFacts {
  readonly now: string;
  readonly state: string;
  readonly decision: string;
  readonly reason: string;
  /** New end of the access, for `reduce`. */
  readonly newEnd: string;
  /** Why the other person named for `transfer` may not judge; `undefined` when they may. */
  readonly otherObjection: string | undefined;
  /** There is a fallback who may judge, for `abstain`. */
  readonly hasFallback: boolean;
  readonly hops: number;
  readonly tier: string;
  readonly grantState: string;
  readonly grantEnds: string;
  readonly actorId: string;
  /** Why the actor may not judge, whoever asked them; `undefined` when they may. */
  readonly actorObjection: string | undefined;
  /** Reviewer, delegate and, after the escalation, fallback. */
  readonly deciderIds: readonly string[];
}

export function canMoveItem(from: string, to: string): boolean {
  return from === to || (own(itemMoves, from)?.includes(to) ?? false);
}

export function isSettledItem(state: string): boolean {
  return own(itemMoves, state)?.length === 0;
}

/** People whose answer counts: reviewer and delegate, and the fallback once it was asked. */
export function decidersOf(item: {
  readonly state: string;
  readonly reviewerId: string;
  readonly delegateId: string;
  readonly fallbackId: string;
}): readonly string[] {
  const named = [item.reviewerId, item.delegateId];
  const asked = item.state === 'open' ? named : [...named, item.fallbackId];
  return asked.filter((id) => id !== '');
}

/** Keeping access that can do harm, and everything that changes or passes on, needs a reason. */
export function needsReason(decision: string, tier: string): boolean {
  return decision === 'keep' ? tier === 'critical' || tier === 'high' : true;
}

type Check = (facts: DecisionFacts) => string | undefined;

const passingOn: Check = ({ hops }) =>
  hops >= mostHops
    ? `This question was handed on ${String(hops)} times already. Decide keep or revoke.`
    : undefined;

const particular: Readonly<Record<string, Check>> = {
  keep: () => undefined,
  revoke: () => undefined,
  reduce: ({ newEnd, now, grantEnds }) => {
    if (!isMoment(newEnd)) return 'To reduce, set New end: the moment at which the access ends.';
    if (newEnd <= now) return 'The new end has passed. Choose a later moment, or revoke.';
    return grantEnds !== '' && newEnd >= grantEnds
      ? `The access ends at ${grantEnds} UTC anyway. Choose an earlier end; a later one has to be ordered.`
      : undefined;
  },
  transfer: (facts) =>
    passingOn(facts) ??
    (facts.otherObjection === undefined
      ? undefined
      : `To transfer, set Other person to whoever can judge this. ${facts.otherObjection}`),
  abstain: (facts) =>
    facts.hasFallback
      ? passingOn(facts)
      : 'Nobody else can judge this. Decide, or transfer it to somebody who can.',
};

function stateObjection({ state, grantState }: DecisionFacts): string | undefined {
  if (state === 'decided') return 'This was decided already; a decision stays as it was made.';
  if (state === 'void') return 'The access is gone or on its way out: there is nothing to decide.';
  if (!canMoveItem(state, 'decided')) return `An item in state ${state} cannot be decided.`;
  return reviewedStates.includes(grantState)
    ? undefined
    : `The access is ${grantState.replaceAll('_', ' ')} by now: there is nothing to decide.`;
}

function actorObjection(facts: DecisionFacts): string | undefined {
  if (!facts.deciderIds.includes(facts.actorId)) {
    return 'Only the reviewer decides, or the delegate, or after the escalation the fallback.';
  }
  return facts.actorObjection;
}

function reasonObjection({ decision, reason, tier }: DecisionFacts): string | undefined {
  if (!needsReason(decision, tier) || reason.trim().length >= shortestReason) return undefined;
  const what = decision === 'keep' ? `Keeping access of tier ${tier}` : `The decision ${decision}`;
  return `${what} needs a reason of at least ${String(shortestReason)} characters. Write it into Reason.`;
}

/** Why this decision does not count; `undefined` when it does. */
export function decisionObjection(facts: DecisionFacts): string | undefined {
  const check = own(particular, facts.decision);
  if (!check) return `A decision is one of ${decisions.join(', ')}.`;
  return stateObjection(facts) ?? actorObjection(facts) ?? reasonObjection(facts) ?? check(facts);
}

type Fields = Readonly<Record<string, string>>;

/** What is asked stays as it was asked. */
const askedFields = [
  'number',
  'review',
  'grant',
  'application',
  'entitlement',
  'identity',
  'beneficiary',
  'tier',
  'predecessor',
  'hops',
];

/** Once answered, the answer stays as it was given. */
const answerFields = [
  'state',
  'decision',
  'reason',
  'new_end',
  'other_person',
  'reviewer',
  'delegate',
  'fallback',
  'due',
  'decided_at',
  'decided_by',
  'via',
  'opened_at',
  'context',
  'context_digest',
];

/** Fields that the guard compares. */
export const guardedItemFields: readonly string[] = [...askedFields, ...answerFields];

/** Why an edit of an item is refused, leaving aside who may decide; `undefined` when it is not. */
export function itemEditObjection(before: Fields, after: Fields): string | undefined {
  const differs = (field: string): boolean => (before[field] ?? '') !== (after[field] ?? '');
  const from = before['state'] ?? '';
  const to = after['state'] ?? '';
  const fixed = isSettledItem(from) ? guardedItemFields : askedFields;
  const bad = fixed.find(differs);
  if (bad !== undefined) {
    return `The field ${bad} of a review item cannot be changed. A new review asks again.`;
  }
  if (!canMoveItem(from, to)) return `A review item in state ${from} cannot become ${to}.`;
  const isAnswer = to === 'decided' && from !== to;
  return differs('decision') && !isAnswer
    ? 'A decision is made with the buttons Keep, Reduce, Revoke, Transfer or Abstain.'
    : undefined;
}

/** A new item is a question without an answer. */
export function newItemObjection(item: Fields): string | undefined {
  const isQuestion = ['open', 'escalated'].includes(item['state'] ?? '') && !item['decision'];
  return isQuestion && item['grant'] && item['review']
    ? undefined
    : 'A review item starts open, for a grant, and without a decision.';
}
