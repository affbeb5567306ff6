import { gs, type GlideRecord } from '@servicenow/glide';
import { scopeQuery, startObjection } from '../../policy/reviews/scope';
import { addDays } from '../../policy/times';
import { ledgerAt } from '../overview';
import { isSysId, now, save, tables, value, wholeNumber } from '../record';
import { beginWriting } from './generate';

/** Buttons on a campaign: preview, confirm, start. */

const usualDays = 14;
const usualLimit = 2000;

/** Most questions that a review asks without a confirmation. */
export function itemLimit(): number {
  const set = parseInt(gs.getProperty('x_rsc_rescind.review.max_items', ''), 10);
  return set > 0 ? set : usualLimit;
}

function idIn(review: GlideRecord, field: string): string {
  const id = value(review, field);
  return isSysId(id) ? id : '';
}

function queryOf(review: GlideRecord): string {
  return scopeQuery({
    applicationId: idIn(review, 'application'),
    entitlementId: idIn(review, 'entitlement'),
    tier: value(review, 'tier'),
    ownerId: idIn(review, 'owner'),
    identityKind: value(review, 'identity_kind'),
  });
}

export function countGrants(query: string): number {
  return ledgerAt(now()).count(tables.grant, query);
}

/** Counts what would be asked, and asks nobody. */
export function preview(review: GlideRecord): void {
  const count = countGrants(queryOf(review));
  if (!save(review, { preview_count: String(count), previewed_at: now() })) return;
  gs.addInfoMessage(
    `This review would ask ${String(count)} questions. Without a confirmation the limit is ${String(itemLimit())}.`,
  );
}

/** An administrator says that so many questions are meant. More than these need another confirmation. */
export function confirmCount(review: GlideRecord): void {
  const count = countGrants(queryOf(review));
  const confirmed = { preview_count: String(count), previewed_at: now() };
  if (!save(review, { ...confirmed, confirmed_count: String(count) })) return;
  gs.addInfoMessage(`${String(count)} questions are confirmed. Press Start review to ask them.`);
}

/** Fixes the scope and begins to ask. */
export function start(review: GlideRecord): void {
  const query = queryOf(review);
  const due = value(review, 'due') || addDays(now(), usualDays);
  const count = countGrants(query);
  const objection = startObjection({
    now: now(),
    state: value(review, 'state'),
    due,
    count,
    limit: itemLimit(),
    confirmed: wholeNumber(review, 'confirmed_count'),
  });
  if (objection !== undefined) {
    gs.addErrorMessage(objection);
    return;
  }
  const isStarted = save(review, {
    state: 'open',
    query,
    due,
    preview_count: String(count),
    opened_at: now(),
    opened_by: gs.getUserID(),
    generated: '0',
  });
  if (!isStarted) return;
  beginWriting(review);
  gs.addInfoMessage(`The review has started: ${String(count)} questions are being written.`);
}
