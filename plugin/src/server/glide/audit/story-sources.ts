import type { Link } from '../../policy/audit/story';
import { byId, first, isSysId, tables, type Fields } from '../record';
import { fieldsOf, firstRows, lookUp, named, textsOf } from './lookup';

/** The records of one grant, kind by kind, each with a limit of its own, and the names and numbers in them. */

const most = 200;

interface Source {
  readonly table: string;
  readonly query: string;
  readonly columns: readonly string[];
}

function sources(grant: Fields): Readonly<Record<Kind, Source>> {
  const of = `grant=${grant['sys_id'] ?? ''}`;
  const gate = grant['gate'] ?? '';
  const decisions = gate === '' ? of : `${of}^ORgate=${gate}`;
  const line = grant['request_item'] ?? '';
  return {
    events: {
      table: tables.grantEvent,
      query: `${of}^ORDERBYgrant_version^ORDERBYsequence`,
      columns:
        'number at recorded_at what changed from_state to_state ends revocation_owner first_observed_at evidence_level actor decision run evidence'.split(
          ' ',
        ),
    },
    decisions: {
      table: tables.decision,
      query: `${decisions}^ORDERBYsys_created_on^ORDERBYnumber`,
      columns:
        'number sys_created_on point action result mode actor resource reasons expires'.split(' '),
    },
    approvals: {
      table: 'sysapproval_approver',
      query: line === '' ? 'sys_idISEMPTY' : `sysapproval=${line}^ORDERBYsys_created_on`,
      columns: 'approver state sys_created_on sys_updated_on sys_updated_by'.split(' '),
    },
    evidence: {
      table: tables.evidence,
      query: `${of}^ORDERBYsys_created_on^ORDERBYnumber`,
      columns: 'number level verdict statement sys_created_on collected_by run remediation'.split(
        ' ',
      ),
    },
    findings: {
      table: tables.finding,
      query: `${of}^ORDERBYfirst_seen`,
      columns: 'number drift_class summary first_seen resolved_at state remediation'.split(' '),
    },
  };
}

export type Kind = 'events' | 'decisions' | 'approvals' | 'evidence' | 'findings';
export type Rows = Readonly<Record<Kind, readonly Fields[]>>;

export function rowsOf(grant: Fields): { readonly rows: Rows; readonly isCut: boolean } {
  const from = sources(grant);
  const read = (kind: Kind): readonly Fields[] => {
    const { table, query, columns } = from[kind];
    return firstRows(table, query, most, columns);
  };
  const rows = {
    events: read('events'),
    decisions: read('decisions'),
    approvals: read('approvals'),
    evidence: read('evidence'),
    findings: read('findings'),
  };
  return { rows, isCut: Object.values(rows).some((some) => some.length === most) };
}

const grantColumns =
  'number state origin application entitlement identity account request_item gate requester beneficiary justification revocation_owner starts ends evidence_level sys_created_on sys_created_by'.split(
    ' ',
  );

/** The grant with this number or sys_id. */
export function grantNamed(key: string): Fields | undefined {
  if (!isSysId(key)) return undefined;
  const found = byId(tables.grant, key) ?? first(tables.grant, { number: key });
  return found && fieldsOf(found, grantColumns);
}

export function numbersOf(rows: Rows): (table: string, id: string | undefined) => Link | undefined {
  const ids = (kind: Kind, column: string): readonly string[] => textsOf(rows[kind], column);
  const maps = new Map<string, ReadonlyMap<string, Fields>>();
  const read = (table: string, wanted: readonly string[]): void => {
    maps.set(table, lookUp(table, wanted, ['number']));
  };
  read(tables.decision, ids('events', 'decision'));
  read(tables.run, [...ids('events', 'run'), ...ids('evidence', 'run')]);
  read(tables.evidence, ids('events', 'evidence'));
  return (table, id = '') => {
    const number = maps.get(table)?.get(id)?.['number'];
    return number === undefined ? undefined : { table, id, number };
  };
}

export function link(table: string, row: Fields, number = row['number'] ?? ''): Link {
  return { table, id: row['sys_id'] ?? '', number };
}

/** Names of users by sys_id and by user name. */
export function peopleOf(
  grant: Fields,
  rows: Rows,
  tickets: readonly Fields[],
): (key: string | undefined) => string {
  const all = Object.values(rows).flat();
  const columns = ['actor', 'approver', 'collected_by', 'revocation_owner'];
  const ids = [
    ...columns.flatMap((column) => textsOf(all, column)),
    ...['requester', 'beneficiary', 'revocation_owner'].map((column) => grant[column] ?? ''),
    ...['assigned_to', 'claimed_by'].flatMap((column) => textsOf(tickets, column)),
  ];
  const byUserId = lookUp('sys_user', ids, ['name', 'user_name']);
  const names = [...textsOf(rows.approvals, 'sys_updated_by'), grant['sys_created_by'] ?? ''];
  const known = names.filter((name) => /^[^,^]{1,100}$/.test(name));
  const byName = firstRows(
    'sys_user',
    known.length === 0 ? 'sys_idISEMPTY' : `user_nameIN${[...new Set(known)].join(',')}`,
    most,
    ['name', 'user_name'],
  );
  return (key = '') => {
    const user = byUserId.get(key) ?? byName.find((row) => row['user_name'] === key);
    return user ? named(user, 'name', 'user_name') : key;
  };
}

export function ticketsOf(rows: Rows): readonly Fields[] {
  const kinds: readonly Kind[] = ['findings', 'evidence'];
  const ids = kinds.flatMap((kind) => textsOf(rows[kind], 'remediation'));
  const columns =
    'number assigned_to claimed_at claimed_by closed_at claim opened_at sys_created_on';
  return [...lookUp(tables.remediation, ids, columns.split(' ')).values()];
}
