import { byFramework, controlsText } from '../../policy/audit/controls';
import { titleOf } from '../../policy/tickets';
import { tables, type Fields } from '../record';
import { named, lookUp, pageAfter, textsOf } from './lookup';

/** Findings with the controls they speak to, page by page. */

const columns =
  'number drift_class state severity application entitlement entitlement_key account account_id grant identity summary controls owner first_seen last_seen resolved_at evidence remediation'.split(
    ' ',
  );

export const findingColumns = [
  'finding',
  'drift_class',
  'title',
  'state',
  'severity',
  'application',
  'access',
  'account',
  'identity',
  'grant',
  'summary',
  'owner',
  'first_seen',
  'last_seen',
  'resolved_at',
  'evidence',
  'ticket',
  'controls',
] as const;

export interface FindingsPage {
  readonly rows: readonly Fields[];
  readonly nextAfter: string;
}

export const stateFilters: Readonly<Record<string, string>> = {
  open: 'stateNOT INresolved_verified,resolved_attested,superseded',
  resolved: 'stateINresolved_verified,resolved_attested,superseded',
  all: '',
};

/** `NIST CSF 2.0: PR.AA-05; …` */
export function controlsInWords(driftClass: string, reported: string): string {
  const ids = controlsText(driftClass, reported).split(',');
  return Object.entries(byFramework(ids.filter((id) => id !== '')))
    .map(([framework, own]) => `${framework}: ${own.join(' ')}`)
    .join('; ');
}

function names(rows: readonly Fields[]) {
  const of = (column: string): readonly string[] => textsOf(rows, column);
  const maps: Readonly<Record<string, ReadonlyMap<string, Fields>>> = {
    application: lookUp(tables.application, of('application'), ['name', 'key']),
    entitlement: lookUp(tables.entitlement, of('entitlement'), ['name', 'native_id']),
    identity: lookUp(tables.identity, of('identity'), ['name', 'user_name']),
    owner: lookUp('sys_user', of('owner'), ['name', 'user_name']),
    grant: lookUp(tables.grant, of('grant'), ['number']),
    evidence: lookUp(tables.evidence, of('evidence'), ['number']),
    remediation: lookUp(tables.remediation, of('remediation'), ['number']),
  };
  return (row: Fields, column: string): string =>
    named(maps[column]?.get(row[column] ?? ''), 'name', 'number', 'key', 'native_id', 'user_name');
}

export function findingsPage(query: string, after: string, limit: number): FindingsPage {
  const found = pageAfter(tables.finding, query, after, limit + 1, columns);
  const rows = found.slice(0, limit);
  const name = names(rows);
  const text = (row: Fields, column: string): string => row[column] ?? '';
  return {
    rows: rows.map((row) => ({
      finding: text(row, 'number'),
      drift_class: text(row, 'drift_class'),
      title: titleOf(text(row, 'drift_class')),
      state: text(row, 'state'),
      severity: text(row, 'severity'),
      application: name(row, 'application'),
      access: name(row, 'entitlement') || text(row, 'entitlement_key'),
      account: named(row, 'account', 'account_id'),
      identity: name(row, 'identity'),
      grant: name(row, 'grant'),
      summary: text(row, 'summary'),
      owner: name(row, 'owner'),
      first_seen: text(row, 'first_seen'),
      last_seen: text(row, 'last_seen'),
      resolved_at: text(row, 'resolved_at'),
      evidence: name(row, 'evidence'),
      ticket: name(row, 'remediation'),
      controls: controlsInWords(text(row, 'drift_class'), text(row, 'controls')),
    })),
    nextAfter: found.length > limit ? (rows[rows.length - 1]?.['sys_id'] ?? '') : '',
  };
}
