import type { GlideRecord } from '@servicenow/glide';
import type { Assignment } from '../../policy/reviews/reviewers';
import { reviewState } from '../../policy/reviews/scope';
import { subjectOfGrant } from '../facts';
import { ledgerAt } from '../overview';
import { byId, create, isTrue, now, save, tables, value } from '../record';
import { knownAbout, type PeerCache } from './context';

/** Writes review items and keeps the numbers of their review. */

export interface Question {
  readonly review: GlideRecord;
  readonly grant: GlideRecord;
  readonly assignment: Assignment;
  readonly due: string;
  /** `escalated` when nobody is left to ask first. */
  readonly state: string;
  readonly predecessorId: string;
  readonly hops: number;
}

/** The item's sys_id; empty when the grant is asked about already: the live key is its id while it is. */
export function ask(question: Question, cache?: PeerCache): string {
  const { review, grant, assignment } = question;
  const known = knownAbout(grant, value(review, 'occasion') || value(review, 'name'), cache);
  return create(tables.reviewItem, {
    ...known.fields,
    subject: known.subject,
    review: review.getUniqueValue(),
    grant: grant.getUniqueValue(),
    application: value(grant, 'application'),
    entitlement: value(grant, 'entitlement'),
    identity: value(grant, 'identity'),
    beneficiary: value(grant, 'beneficiary'),
    tier: subjectOfGrant(grant).tier,
    reviewer: assignment.reviewerId,
    fallback: assignment.fallbackId,
    predecessor: question.predecessorId,
    hops: String(question.hops),
    state: question.state,
    due: question.due,
    live_key: grant.getUniqueValue(),
  });
}

/** The live key of an item that asks no more. */
export function releasedKey(item: GlideRecord): string {
  return `done:${item.getUniqueValue()}`;
}

/** Counts the items of a review anew and takes it to the state that follows from them. */
export function rollUp(reviewId: string): void {
  const review = byId(tables.review, reviewId);
  if (!review) return;
  const groups = ledgerAt(now()).countBy(tables.reviewItem, `review=${reviewId}`, ['state']);
  const count = (state: string): number =>
    groups.find((group) => group.values['state'] === state)?.count ?? 0;
  const [open, escalated, lapsed] = [count('open'), count('escalated'), count('lapsed')];
  const current = value(review, 'state');
  const next = reviewState(current, isTrue(review, 'generated'), { open, escalated, lapsed });
  const hasEnded = next !== current && (next === 'closed' || next === 'lapsed');
  save(review, {
    state: next,
    items_total: String(groups.reduce((sum, group) => sum + group.count, 0)),
    items_open: String(open + escalated),
    ...(hasEnded ? { closed_at: now() } : {}),
  });
}
