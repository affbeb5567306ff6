import { GlideRecord, gs } from '@servicenow/glide';
import { reviewedStates } from '../../policy/reviews/items';
import { subjectOfGrant } from '../facts';
import { ledgerAt } from '../overview';
import {
  byId,
  collect,
  isSysId,
  isTrue,
  now,
  save,
  selectWhere,
  tables,
  value,
  wholeNumber,
} from '../record';
import type { PeerCache } from './context';
import { ask, rollUp } from './items';
import { assign } from './people';

/**
 * Writes the questions of a started review, page by page: each page is an event of its own, so that ten thousand
 * questions are many short transactions. A page that was cut off is done again; the live key lets nothing be asked twice.
 */

const pageEvent = 'x_rsc_rescind.review_page';
const askedEvent = 'x_rsc_rescind.review_asked';

/** Grants of one page. */
const pageSize = 100;
const running = ['open', 'escalated'];

function grantIds(query: string, after: string): string[] {
  const rows = new GlideRecord(tables.grant);
  rows.addEncodedQuery(query);
  if (isSysId(after)) rows.addQuery('sys_id', '>', after);
  rows.orderBy('sys_id');
  rows.setLimit(pageSize);
  rows.query();
  return collect(rows, (row) => row.getUniqueValue());
}

/** False when the grant is gone meanwhile, or asked about in another review. */
function askAbout(grantId: string, review: GlideRecord, cache: PeerCache): boolean {
  const grant = byId(tables.grant, grantId);
  if (!grant || !reviewedStates.includes(value(grant, 'state'))) return false;
  if (isAsked(grantId)) return false;
  const assignment = assign(subjectOfGrant(grant));
  const question = { review, grant, assignment, due: value(review, 'due') };
  const state = assignment.reviewerId === '' ? 'escalated' : 'open';
  return ask({ ...question, state, predecessorId: '', hops: 0 }, cache) !== '';
}

/** Asking first spares the refusal of the unique key, which the log would show as an error. */
function isAsked(grantId: string): boolean {
  const rows = new GlideRecord(tables.reviewItem);
  rows.addQuery('live_key', grantId);
  rows.setLimit(1);
  rows.query();
  return rows.next();
}

/** One mail for each reviewer, about the first of their questions. */
function tellReviewers(review: GlideRecord): void {
  const scope = `review=${review.getUniqueValue()}^state=open`;
  for (const { values, count } of ledgerAt(now()).countBy(tables.reviewItem, scope, ['reviewer'])) {
    const reviewer = values['reviewer'] ?? '';
    if (!isSysId(reviewer)) continue;
    const rows = new GlideRecord(tables.reviewItem);
    rows.addEncodedQuery(`${scope}^reviewer=${reviewer}^ORDERBYnumber`);
    rows.setLimit(1);
    rows.query();
    const line = `${value(review, 'name').slice(0, 120)}: ${String(count)} to decide until ${value(review, 'due')} UTC`;
    if (rows.next()) gs.eventQueue(askedEvent, rows, reviewer, line);
  }
}

function queuePage(review: GlideRecord): void {
  gs.eventQueue(pageEvent, review, value(review, 'cursor'), '');
}

function writeNext(review: GlideRecord): void {
  const ids = grantIds(value(review, 'query'), value(review, 'cursor'));
  const cache: PeerCache = new Map();
  const skipped = ids.filter((id) => !askAbout(id, review, cache)).length;
  const isLast = ids.length < pageSize;
  save(review, {
    cursor: ids[ids.length - 1] ?? value(review, 'cursor'),
    items_skipped: String(wholeNumber(review, 'items_skipped') + skipped),
    generated: isLast ? '1' : '0',
  });
  if (isLast) tellReviewers(review);
  else queuePage(review);
}

/** Script action: the next page of a review. An event about a page that was written meanwhile does nothing. */
export function onPageEvent(current: GlideRecord, event: GlideRecord): void {
  const review = byId(tables.review, current.getUniqueValue());
  if (!review || isTrue(review, 'generated') || !running.includes(value(review, 'state'))) return;
  if (value(review, 'cursor') !== value(event, 'parm1')) return;
  writeNext(review);
  rollUp(review.getUniqueValue());
}

/** Starts writing; what an event lost is taken up hourly. */
export function beginWriting(review: GlideRecord): void {
  queuePage(review);
}

/** Hourly: reviews whose next page got lost, for example by a restart. */
export function resumeWriting(): void {
  const rows = selectWhere(tables.review, 'stateINopen,escalated^generated=false');
  for (const id of collect(rows, (row) => row.getUniqueValue())) {
    const review = byId(tables.review, id);
    if (review) queuePage(review);
  }
}
