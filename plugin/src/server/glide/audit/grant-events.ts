import { gs, GlideRecord } from '@servicenow/glide';
import {
  creationOf,
  eventColumns,
  followedGrantColumns,
  missingEvent,
  openingOf,
  rowValues,
  type Fields,
  type GrantEvent,
  type LedgerRow,
  type NewEvent,
} from '../../policy/audit/grant-events';
import { addSeconds } from '../../policy/times';
import { createChained } from '../chain';
import { eachId } from '../pages';
import { byId, now, selectWhere, tables, value, wholeNumber } from '../record';

/** Writes the events of grants, and reads them back. */

/** Rows of events that one query reads at most. */
export const eventLimit = 5000;
/** Grants that get their opening event in one pass of the job. */
const openingsAPass = 5000;
const repairHours = 25;
const pageOfIds = 100;

function ledgerRow(grant: GlideRecord): LedgerRow {
  const values: Record<string, string> = {};
  for (const column of followedGrantColumns) values[column] = value(grant, column);
  return {
    version: wholeNumber(grant, 'sys_mod_count'),
    updatedAt: value(grant, 'sys_updated_on'),
    values,
  };
}

export function eventOf(row: GlideRecord): GrantEvent {
  return {
    version: wholeNumber(row, 'grant_version'),
    sequence: wholeNumber(row, 'sequence'),
    at: value(row, 'at'),
    recordedAt: value(row, 'recorded_at'),
    what: value(row, 'what'),
    values: rowValues((column) => value(row, column)),
  };
}

export interface Newest {
  /** The newest event of each grant that has one. */
  readonly events: ReadonlyMap<string, GrantEvent>;
  /** Grants with greater ids were not reached: they have too many events for one query. Empty when all were. */
  readonly reached: string;
}

/** The newest event of each of these grants until a moment, in one query. */
export function newestEvents(ids: readonly string[], until: string): Newest {
  const events = new Map<string, GrantEvent>();
  if (ids.length === 0) return { events, reached: '' };
  const rows = new GlideRecord(tables.grantEvent);
  const moment = until === '' ? '' : `^at<=${until}`;
  rows.addEncodedQuery(
    `grantIN${ids.join(',')}${moment}^ORDERBYgrant^ORDERBYDESCgrant_version^ORDERBYDESCsequence`,
  );
  rows.setLimit(eventLimit);
  rows.query();
  let count = 0;
  let last = '';
  while (rows.next()) {
    count += 1;
    last = value(rows, 'grant');
    if (!events.has(last)) events.set(last, eventOf(rows));
  }
  return { events, reached: count < eventLimit ? '' : last };
}

function newestOf(grantId: string): GrantEvent | undefined {
  const rows = new GlideRecord(tables.grantEvent);
  rows.addEncodedQuery(`grant=${grantId}^ORDERBYDESCgrant_version^ORDERBYDESCsequence`);
  rows.setLimit(1);
  rows.query();
  return rows.next() ? eventOf(rows) : undefined;
}

function decisionOf(event: NewEvent, grant: GlideRecord): string {
  if (event.changed.includes('permit')) return event.values['permit'] ?? '';
  if (!event.changed.includes('state')) return '';
  const state = event.values['state'];
  if (state === 'fulfilling') return event.values['permit'] ?? '';
  if (state !== 'approved') return '';
  const gate = byId(tables.gate, value(grant, 'gate'));
  return gate ? value(gate, 'approval_decision') : '';
}

function newestProof(grantId: string): Fields {
  const rows = new GlideRecord(tables.evidence);
  rows.addEncodedQuery(`grant=${grantId}^sequenceISNOTEMPTY^ORDERBYDESCsequence`);
  rows.setLimit(1);
  rows.query();
  return rows.next() ? { evidence: rows.getUniqueValue(), run: value(rows, 'run') } : {};
}

/** An application has one running run at most: it holds the lease. */
function runningRun(grant: GlideRecord): Fields {
  const rows = selectWhere(
    tables.run,
    `application=${value(grant, 'application')}^state=running^ORDERBYDESCstarted`,
  );
  return rows.next() ? { run: rows.getUniqueValue() } : {};
}

function sourceOf(event: NewEvent, grant: GlideRecord): Fields {
  const changed = (name: string): boolean => event.changed.includes(name);
  if (changed('evidence_level') || changed('last_absent_proof')) {
    return newestProof(grant.getUniqueValue());
  }
  return changed('first_observed_at') ? runningRun(grant) : {};
}

function append(grant: GlideRecord, event: NewEvent, actor: string): void {
  createChained('grant_event', {
    ...eventColumns(event.values),
    ...sourceOf(event, grant),
    grant: grant.getUniqueValue(),
    grant_version: String(event.version),
    what: event.what,
    changed: event.changed.join(', '),
    at: event.at,
    recorded_at: now(),
    from_state: event.fromState,
    actor,
    decision: decisionOf(event, grant),
  });
}

function afterInsert(grant: GlideRecord): void {
  append(grant, creationOf(ledgerRow(grant)), gs.getUserID());
}

/** The row as the database has it now: another write may have come in between. */
function afterUpdate(grant: GlideRecord, previous: GlideRecord): void {
  const row = ledgerRow(grant);
  let known: Pick<GrantEvent, 'values'> | undefined = newestOf(grant.getUniqueValue());
  if (!known) {
    const opening = openingOf(ledgerRow(previous));
    append(grant, opening, '');
    known = opening;
  }
  const event = missingEvent(known, row);
  if (event) append(grant, event, gs.getUserID());
}

/** After rule. Its failure never stops the grant's own write: the hourly job adds what is missing. */
export function recordGrantEvent(current: GlideRecord, previous: GlideRecord): void {
  try {
    const grant = byId(tables.grant, current.getUniqueValue());
    if (!grant) return;
    if (current.operation() === 'insert') afterInsert(grant);
    else afterUpdate(grant, previous);
  } catch (cause) {
    gs.error('Rescind: an event of a grant was not written: {0}', String(cause));
  }
}

/** Adds the event between what is known of a grant and its row, if one is missing. */
function addMissing(grantId: string): boolean {
  const grant = byId(tables.grant, grantId);
  const event = grant && missingEvent(newestOf(grantId), ledgerRow(grant));
  if (grant && event) append(grant, event, '');
  return event !== undefined;
}

/** Ledger rows from before there were events get an opening; `=0` counts related rows (encoded query of lists). */
function openLedger(): number {
  const rows = new GlideRecord(tables.grant);
  rows.addEncodedQuery(`RLQUERY${tables.grantEvent}.grant,=0^ENDRLQUERY`);
  rows.orderBy('sys_created_on');
  rows.setLimit(openingsAPass);
  rows.query();
  let opened = 0;
  while (rows.next()) opened += addMissing(rows.getUniqueValue()) ? 1 : 0;
  return opened;
}

/** Grants of a page whose newest event is not what their row says: two queries for all of them. */
function behind(ids: readonly string[]): readonly string[] {
  const { events } = newestEvents(ids, '');
  const found: string[] = [];
  const rows = selectWhere(tables.grant, `sys_idIN${ids.join(',')}`);
  while (rows.next()) {
    const id = rows.getUniqueValue();
    if (missingEvent(events.get(id), ledgerRow(rows))) found.push(id);
  }
  return found;
}

function repairLately(): number {
  const since = addSeconds(now(), -3600 * repairHours);
  let repaired = 0;
  let ids: string[] = [];
  const repair = (): void => {
    for (const id of behind(ids)) repaired += addMissing(id) ? 1 : 0;
    ids = [];
  };
  eachId(tables.grant, `sys_updated_on>=${since}`, (id) => {
    ids.push(id);
    if (ids.length === pageOfIds) repair();
  });
  if (ids.length > 0) repair();
  return repaired;
}

/** Hourly: every grant has events that end in what its row says. */
export function completeGrantEvents(): void {
  const opened = openLedger();
  const repaired = repairLately();
  if (opened > 0) gs.info('Rescind: {0} grants of the ledger got their opening event.', opened);
  if (repaired > 0) {
    gs.warn('Rescind: the events of {0} grants did not end in what the ledger says.', repaired);
  }
}
