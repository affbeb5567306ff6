import { gs, GlideRecord } from '@servicenow/glide';
import {
  isRenewable,
  readTotalDays,
  readWindowDays,
  type RenewalFacts,
  renewalText,
  totalDays,
} from '../policy/renewals';
import { addDays } from '../policy/times';
import type { Subject } from './facts';
import { eachId } from './pages';
import { byId, now, save, tables, value, wholeNumber } from './record';
import { setRequestItem } from './request-item';

/** Renewals of access that is in force: what an order would renew, the move of the end, and orders that came too late. */

/** More grants of one access than this are in force only where duplicates are merely recorded. */
const rowLimit = 50;
const windowProperty = 'x_rsc_rescind.renewal.window_days';
const totalProperty = 'x_rsc_rescind.renewal.max_total_days';

function windowDays(): number {
  return readWindowDays(gs.getProperty(windowProperty, ''));
}

/** Last moment the access may last to, at the end of that day. */
function maxEndOf(since: string, days: number): string {
  return `${addDays(since, days).slice(0, 10)} 23:59:59`;
}

/** Moment from which on the access can be renewed; empty when that has come, or it is not in force. */
export function renewableFrom(state: string, ends: string): string {
  const opens = state === 'active' && ends !== '' ? addDays(ends, -windowDays()) : '';
  return opens > now() ? opens : '';
}

/** A grant made by an order that renews another one. */
export function isRenewal(grant: GlideRecord): boolean {
  return value(grant, 'origin') === 'request' && value(grant, 'predecessor') !== '';
}

/** The renewable grant of the same access that lasts longest. */
function baseOfOrder(subject: Subject): GlideRecord | undefined {
  const { identityId, applicationId, entitlementId } = subject;
  if (identityId === '' || applicationId === '' || entitlementId === '') return undefined;
  const [moment, days] = [now(), windowDays()];
  const rows = new GlideRecord(tables.grant);
  rows.addQuery('identity', identityId);
  rows.addQuery('application', applicationId);
  rows.addQuery('entitlement', entitlementId);
  rows.addQuery('state', 'active');
  rows.addQuery('ends', '>', moment);
  rows.orderByDesc('ends');
  rows.setLimit(rowLimit);
  rows.query();
  while (rows.next()) {
    const grant = { state: value(rows, 'state'), ends: value(rows, 'ends') };
    const isSame = value(rows, 'scope') === '';
    if (isSame && isRenewable(grant, moment, addDays(grant.ends, -days)))
      return byId(tables.grant, rows.getUniqueValue());
  }
  return undefined;
}

/** Since when the access exists: its first grant; for adopted access when it was first seen, or adopted. */
function sinceOf(base: GlideRecord): string {
  const known = ['starts', 'first_observed_at', 'sys_created_on'].map((field) =>
    value(base, field),
  );
  return known.find((moment) => moment !== '') ?? now();
}

function factsOf(base: GlideRecord, renewalId: string, days: number): RenewalFacts {
  const since = sinceOf(base);
  const ends = value(base, 'ends');
  return {
    baseId: base.getUniqueValue(),
    number: value(base, 'number'),
    since,
    ends,
    timesRenewed: wholeNumber(base, 'renewed_count'),
    maxEnd: maxEndOf(since, days),
    inForce: value(base, 'state') === 'active' && ends > now(),
    applied: renewalId !== '' && value(base, 'renewal') === renewalId,
  };
}

function totalDaysOf(subject: Subject): number {
  const byTier = readTotalDays(gs.getProperty(totalProperty, ''));
  return totalDays(subject.itemTotalDays ?? 0, subject.tier, byTier);
}

/** What this order or grant renews; undefined when it is a first one. */
export function renewalOf(subject: Subject): RenewalFacts | undefined {
  const own = byId(tables.grant, subject.grantId);
  const named = own && isRenewal(own) ? byId(tables.grant, value(own, 'predecessor')) : undefined;
  const base = own ? named : baseOfOrder(subject);
  return base ? factsOf(base, subject.grantId, totalDaysOf(subject)) : undefined;
}

/** Last moment to which renewals may take a grant. */
export function maxEndOfGrant(grant: GlideRecord, subject: Subject): string {
  return maxEndOf(sinceOf(grant), totalDaysOf(subject));
}

/** For the order form and the approver; empty for a first order. */
export function renewalSentence(subject: Subject): string {
  const facts = renewalOf(subject);
  return facts ? renewalText(facts) : '';
}

/**
 * The permit of a renewal moves the end of the grant that is there, in one write that the ledger's guard judges; after
 * that the order's own grant is done. Doing it again changes nothing. False when the guard refused.
 */
export function applyRenewal(renewal: GlideRecord, subject: Subject, permitId: string): boolean {
  if (value(renewal, 'state') === 'renewed') return true;
  const facts = renewalOf(subject);
  const base = byId(tables.grant, facts?.baseId ?? '');
  if (!facts || !base) return false;
  if (!save(renewal, { permit: permitId, permitted_at: now() })) return false;
  const moved =
    facts.applied ||
    save(base, {
      ends: value(renewal, 'ends'),
      max_end: facts.maxEnd,
      renewal: renewal.getUniqueValue(),
      renewed_count: String(facts.timesRenewed + 1),
      renewed_at: now(),
      notice_days: '',
    });
  return moved && save(renewal, { state: 'renewed' });
}

const tooLate =
  'The access that this order was to renew has ended or was taken back before the renewal was decided. Order it anew when its removal is proven.';

/** Hourly: orders of a renewal whose access is not in force any more are closed; closing the line ends gate and grant. */
export function closeLateRenewals(): void {
  const query =
    'stateINpending_approval,approved^origin=request^predecessorISNOTEMPTY^predecessor.state!=active';
  eachId(tables.grant, query, (id) => {
    const renewal = byId(tables.grant, id);
    const base = byId(tables.grant, renewal ? value(renewal, 'predecessor') : '');
    if (!renewal || !base || value(base, 'state') === 'active') return;
    if (value(base, 'renewal') === id) return; // it was carried out; the gate goes on by itself
    const line = byId('sc_req_item', value(renewal, 'request_item'));
    if (!line || ['3', '4', '7'].includes(value(line, 'state'))) {
      save(renewal, { state: 'cancelled' });
      return;
    }
    setRequestItem(line.getUniqueValue(), { approval: 'rejected', state: '4' }, tooLate);
  });
}
