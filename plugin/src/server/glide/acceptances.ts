import { gs, type GlideRecord } from '@servicenow/glide';
import { acceptanceDays, readAcceptanceDays } from '../policy/acceptance';
import { addDays } from '../policy/times';
import { eachId } from './pages';
import { person } from './people';
import { byId, collect, create, now, save, select, selectWhere, tables, value } from './record';

/** Duties that people accepted: to take access to one catalog item, or to a whole application, back. */

export function daysOfAcceptance(tier: string): number {
  const setting = gs.getProperty('x_rsc_rescind.acceptance.days', '');
  return acceptanceDays(readAcceptanceDays(setting), tier);
}

export interface Duty {
  readonly applicationId: string;
  /** Empty: every item of the application. */
  readonly itemId: string;
}

/** Good acceptances of this duty by these people: person to acceptance. */
export function standingAcceptances(
  ownerIds: readonly string[],
  { applicationId, itemId }: Duty,
): ReadonlyMap<string, string> {
  const ids = ownerIds.filter((id) => id !== '');
  if (ids.length === 0 || applicationId === '') return new Map();
  const ofItem = itemId === '' ? '' : `^ORcatalog_item=${itemId}`;
  const rows = selectWhere(
    tables.acceptance,
    `ownerIN${ids.join(',')}^application=${applicationId}^state=accepted^ends>${now()}^catalog_itemISEMPTY${ofItem}`,
  );
  return new Map(collect(rows, (row) => [value(row, 'owner'), row.getUniqueValue()] as const));
}

/** Records the acceptance given in a stage; empty when the tier's acceptances count for one order only. */
export function recordAcceptance(
  grant: GlideRecord,
  stage: GlideRecord,
  duty: Duty & { readonly tier: string },
): string {
  const days = daysOfAcceptance(duty.tier);
  if (days === 0) return '';
  return create(tables.acceptance, {
    owner: value(stage, 'approver'),
    application: duty.applicationId,
    catalog_item: duty.itemId,
    state: 'accepted',
    accepted_at: now(),
    ends: addDays(now(), days),
    gate: value(grant, 'gate'),
    stage: stage.getUniqueValue(),
  });
}

/** Why the duty that a stage rests on is nobody's any more; empty when it is accepted. */
export function dutyProblem(ownerId: string, acceptanceId: string): string {
  const again = 'Somebody has to accept the duty to take the access back before it is given.';
  if (!person(ownerId).active) return `Who accepted to take the access back is inactive. ${again}`;
  const acceptance = byId(tables.acceptance, acceptanceId);
  const state = acceptance ? value(acceptance, 'state') : 'accepted';
  const isLapsedEarly = state === 'lapsed' && acceptance && value(acceptance, 'ends') > now();
  return state === 'withdrawn' || isLapsedEarly
    ? `The acceptance of the duty to take the access back was withdrawn or lapsed. ${again}`
    : '';
}

function lapse(id: string): void {
  const acceptance = byId(tables.acceptance, id);
  if (acceptance) save(acceptance, { state: 'lapsed', ended_at: now() });
}

/** Async rule: a user was switched off. What they accepted is nobody's duty any more, and does not come back with them. */
export function lapseOfLeaver(current: GlideRecord): void {
  const conditions = { owner: current.getUniqueValue(), state: 'accepted' };
  for (const id of collect(select(tables.acceptance, conditions), (row) => row.getUniqueValue())) {
    lapse(id);
  }
}

/** Daily: acceptances that ended, and those of people who were switched off while no rule ran. */
export function lapseAcceptances(): void {
  eachId(tables.acceptance, `state=accepted^ends<=${now()}`, lapse);
  eachId(tables.acceptance, 'state=accepted^owner.active=false', lapse);
}
