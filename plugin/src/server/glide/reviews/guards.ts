import { gs, type GlideRecord } from '@servicenow/glide';
import {
  decidersOf,
  decisionObjection,
  guardedItemFields,
  itemEditObjection,
  newItemObjection,
  type DecisionFacts,
} from '../../policy/reviews/items';
import { newReviewObjection, reviewEditObjection, scopeFields } from '../../policy/reviews/scope';
import { secondsBetween } from '../../policy/times';
import { subjectOfGrant } from '../facts';
import { byId, now, tables, value, wholeNumber, type Fields } from '../record';
import { failClosed, refuse, storedState } from '../rule-guards';
import { objectionTo } from './people';

/** Before rules on reviews and their items: the one place where an answer is judged, whoever gives it and how. */

function copy(record: GlideRecord, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, value(record, field)] as const));
}

function decisionFacts(stored: GlideRecord, current: GlideRecord): DecisionFacts {
  const grant = byId(tables.grant, value(stored, 'grant'));
  const subject = grant ? subjectOfGrant(grant) : undefined;
  const judge = (id: string): string | undefined =>
    subject ? objectionTo(id, subject) : 'The access is not in the ledger any more.';
  const other = value(current, 'other_person');
  const fallback = value(stored, 'fallback');
  const actorId = gs.getUserID();
  const decision = value(current, 'decision');
  return {
    now: now(),
    state: value(stored, 'state'),
    decision,
    reason: value(current, 'reason'),
    newEnd: value(current, 'new_end'),
    otherObjection: decision !== 'transfer' ? undefined : toAnother(other, stored, judge),
    hasFallback:
      decision === 'abstain' &&
      fallback !== '' &&
      fallback !== actorId &&
      judge(fallback) === undefined,
    hops: wholeNumber(stored, 'hops'),
    tier: value(stored, 'tier'),
    grantState: grant ? value(grant, 'state') : '',
    grantEnds: grant ? value(grant, 'ends') : '',
    actorId,
    actorObjection: judge(actorId),
    deciderIds: decidersOf({
      state: value(stored, 'state'),
      reviewerId: value(stored, 'reviewer'),
      delegateId: value(stored, 'delegate'),
      fallbackId: fallback,
    }),
  };
}

type Judge = (id: string) => string | undefined;

function toAnother(other: string, stored: GlideRecord, judge: Judge): string | undefined {
  return other !== '' && other === value(stored, 'reviewer')
    ? 'This person is asked already.'
    : judge(other);
}

/** Delegation never reaches a party, and only who is asked delegates. */
function delegationObjection(stored: GlideRecord, current: GlideRecord): string | undefined {
  const to = value(current, 'delegate');
  if (to === value(stored, 'delegate')) return undefined;
  const asked = [value(stored, 'reviewer'), ...fallbackOf(stored)];
  if (!asked.includes(gs.getUserID())) return 'Only who is asked delegates the question.';
  const grant = byId(tables.grant, value(stored, 'grant'));
  const objection = grant
    ? toAnother(to, stored, (id) => objectionTo(id, subjectOfGrant(grant)))
    : 'The access is not in the ledger any more.';
  return objection === undefined
    ? undefined
    : `To delegate, set Other person to whoever can judge this. ${objection}`;
}

function fallbackOf(stored: GlideRecord): readonly string[] {
  return value(stored, 'state') === 'open' ? [] : [value(stored, 'fallback')];
}

function stamp(current: GlideRecord): void {
  const moment = now();
  const opened = value(current, 'opened_at');
  current.setValue('decided_at', moment);
  current.setValue('decided_by', gs.getUserID());
  current.setValue('seconds', String(opened === '' ? 0 : secondsBetween(opened, moment)));
}

/** Before update of an item. */
export function guardItem(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const stored = storedState(current, previous);
    const isAnswer = value(current, 'state') === 'decided' && value(stored, 'state') !== 'decided';
    const objection =
      (isAnswer ? decisionObjection(decisionFacts(stored, current)) : undefined) ??
      itemEditObjection(copy(stored, guardedItemFields), copy(current, guardedItemFields)) ??
      delegationObjection(stored, current);
    if (objection !== undefined) refuse(current, `${value(stored, 'number')}: ${objection}`);
    else if (isAnswer) stamp(current);
  });
}

export function guardItemInsert(current: GlideRecord): void {
  failClosed(current, () => {
    const objection = newItemObjection(copy(current, ['state', 'decision', 'grant', 'review']));
    if (objection !== undefined) refuse(current, objection);
  });
}

const reviewFields = [...scopeFields, 'state'];

export function guardReview(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const stored = storedState(current, previous);
    const objection = reviewEditObjection(copy(stored, reviewFields), copy(current, reviewFields));
    if (objection !== undefined) refuse(current, objection);
  });
}

export function guardReviewInsert(current: GlideRecord): void {
  failClosed(current, () => {
    const objection = newReviewObjection(copy(current, ['state', 'kind']));
    if (objection !== undefined) refuse(current, objection);
  });
}
