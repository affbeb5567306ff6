import { gs, type GlideRecord } from '@servicenow/glide';
import { reviewedStates } from '../../policy/reviews/items';
import { remover } from '../expiry';
import { subjectOfGrant } from '../facts';
import { revoke } from '../grants';
import { nameOf } from '../people';
import { byId, first, now, save, tables, value, wholeNumber } from '../record';
import { knownAbout } from './context';
import { ask, releasedKey, rollUp } from './items';
import { logAnswer } from './log';
import { assign, objectionTo } from './people';

/** Buttons on a review item. The guard of the table judges each answer; here it is given and carried out. */

const revokedEvent = 'x_rsc_rescind.review_revoked';

/** What was not carried out yet is tried again hourly. */
const notYet = 'Not carried out: ';

function occasionOf(item: GlideRecord): string {
  const review = byId(tables.review, value(item, 'review'));
  return review ? value(review, 'occasion') || value(review, 'name') : '';
}

/** Shows the reviewer what changed since the item was written. Taking away needs no second look. */
function isOutdated(item: GlideRecord, grant: GlideRecord, decision: string): boolean {
  if (decision === 'revoke' || !reviewedStates.includes(value(grant, 'state'))) return false;
  const known = knownAbout(grant, occasionOf(item));
  if (known.fields['facts_digest'] === value(item, 'facts_digest')) return false;
  save(item, known.fields);
  gs.addErrorMessage(
    `${value(item, 'number')}: something changed since this was written. Read What is known once more, then decide.`,
  );
  return true;
}

/** Answers an item as the user; the guard refuses what does not count. */
function answer(current: GlideRecord, decision: string, via: string): void {
  const grant = byId(tables.grant, value(current, 'grant'));
  if (!grant) {
    gs.addErrorMessage('The access of this item is not in the ledger any more.');
    return;
  }
  if (isOutdated(current, grant, decision)) return;
  const isSaved = save(current, {
    state: 'decided',
    decision,
    via,
    live_key: releasedKey(current),
  });
  const item = isSaved ? byId(tables.reviewItem, current.getUniqueValue()) : undefined;
  if (!item || value(item, 'state') !== 'decided') return;
  save(item, { decision_log: logAnswer(item, grant) });
  conclude(item);
  rollUp(value(item, 'review'));
}

/** Carries a decided item out and says what came of it. */
export function conclude(item: GlideRecord): void {
  const grant = byId(tables.grant, value(item, 'grant'));
  if (grant) save(item, { outcome: carryOut(item, grant).slice(0, 500) });
}

function carryOut(item: GlideRecord, grant: GlideRecord): string {
  switch (value(item, 'decision')) {
    case 'revoke':
      return takeAway(item, grant);
    case 'reduce':
      return shorten(item, grant);
    case 'transfer':
      return handOn(item, grant, value(item, 'other_person'), 'open');
    case 'abstain':
      return handOn(item, grant, value(item, 'fallback'), 'escalated');
    default:
      return `The access stays as it is, until ${value(grant, 'ends') || 'somebody ends it'}.`;
  }
}

function takeAway(item: GlideRecord, grant: GlideRecord): string {
  const reason = `${value(item, 'number')}: ${value(item, 'reason')}`;
  return revokeFor(grant, reason) ?? outcomeOfRevocation(grant);
}

function outcomeOfRevocation(grant: GlideRecord): string {
  const stored = byId(tables.grant, grant.getUniqueValue());
  return stored && value(stored, 'state') === 'cancelled'
    ? 'The access was not given yet; its order is stopped.'
    : 'The access is due for revocation; who takes it back was told. It counts as gone on proof only.';
}

/** Makes the access due for revocation and tells who takes it back; the sentence of the refusal otherwise. */
export function revokeFor(grant: GlideRecord, reason: string): string | undefined {
  if (!reviewedStates.includes(value(grant, 'state'))) return undefined;
  const refusal = revoke(grant, reason, false);
  if (refusal !== '') return notYet + refusal;
  const recipient = remover(grant);
  if (recipient !== '') gs.eventQueue(revokedEvent, grant, recipient, reason.slice(0, 200));
  return undefined;
}

function shorten(item: GlideRecord, grant: GlideRecord): string {
  const [before, ends] = [value(grant, 'ends'), value(item, 'new_end')];
  if (before !== '' && before <= ends) return `The access ends at ${before} UTC.`;
  return save(grant, { ends })
    ? `The access ends at ${ends} UTC instead of ${before || 'never'}.`
    : `${notYet}the end could not be set; see the system log.`;
}

/** Asks somebody else instead, in a new item: what was answered here stays. */
function handOn(item: GlideRecord, grant: GlideRecord, to: string, state: string): string {
  const known = first(tables.reviewItem, { predecessor: item.getUniqueValue() });
  const review = byId(tables.review, value(item, 'review'));
  const next = assign(subjectOfGrant(grant), [to, value(item, 'reviewer'), gs.getUserID()]);
  const id =
    known?.getUniqueValue() ??
    (review
      ? ask({
          review,
          grant,
          assignment: { reviewerId: to, fallbackId: next.reviewerId },
          due: value(item, 'due'),
          state,
          predecessorId: item.getUniqueValue(),
          hops: wholeNumber(item, 'hops') + 1,
        })
      : '');
  const successor = byId(tables.reviewItem, id);
  if (!successor) return `${notYet}nobody else could be asked; see the system log.`;
  if (!known) tellAsked(successor, to);
  return `Handed on to ${nameOf(to)} as ${value(successor, 'number')}. The access is unchanged.`;
}

function tellAsked(item: GlideRecord, userId: string): void {
  const line = `${value(item, 'subject').slice(0, 150)}, to decide until ${value(item, 'due')} UTC`;
  gs.eventQueue('x_rsc_rescind.review_asked', item, userId, line);
}

/** Lets another person answer too; the reviewer still may, and still answers for it. */
export function delegate(current: GlideRecord): void {
  const to = value(current, 'other_person');
  if (!save(current, { delegate: to, opened_at: '' })) return;
  tellAsked(current, to);
  gs.addInfoMessage(`${nameOf(to)} can decide ${value(current, 'number')} now. You still can.`);
}

/** An administrator names who judges what nobody may. */
export function assignReviewer(current: GlideRecord): void {
  const to = value(current, 'other_person');
  const grant = byId(tables.grant, value(current, 'grant'));
  const objection = grant ? objectionTo(to, subjectOfGrant(grant)) : 'The access is gone.';
  if (objection !== undefined) {
    gs.addErrorMessage(`Set Other person to whoever can judge this. ${objection}`);
    return;
  }
  if (!save(current, { reviewer: to, state: value(current, 'state') })) return;
  tellAsked(current, to);
  gs.addInfoMessage(`${nameOf(to)} is asked.`);
}

export function keep(current: GlideRecord): void {
  answer(current, 'keep', 'form');
}

export function keepInBulk(current: GlideRecord): void {
  answer(current, 'keep', 'list');
}

export function takeBack(current: GlideRecord): void {
  answer(current, 'revoke', 'form');
}

export function takeBackInBulk(current: GlideRecord): void {
  answer(current, 'revoke', 'list');
}

export function reduce(current: GlideRecord): void {
  answer(current, 'reduce', 'form');
}

export function transfer(current: GlideRecord): void {
  answer(current, 'transfer', 'form');
}

export function abstain(current: GlideRecord): void {
  answer(current, 'abstain', 'form');
}

/** Display rule: remembers when who decides first opened the question. */
export function noteOpening(current: GlideRecord): void {
  const item = byId(tables.reviewItem, current.getUniqueValue());
  if (!item || value(item, 'opened_at') !== '') return;
  const deciders = ['reviewer', 'delegate', 'fallback'].map((field) => value(item, field));
  const isLive = ['open', 'escalated', 'lapsed'].includes(value(item, 'state'));
  if (isLive && deciders.includes(gs.getUserID())) save(item, { opened_at: now() });
}
