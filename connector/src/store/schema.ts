import { ledgerFields } from '../ports/ledger-fields.ts';
import type { LedgerTable } from '../ports/platform.ts';
import { name } from './database.ts';

/** Raised with every change of a table below: a cache of another version is rebuilt, never migrated. */
export const schemaVersion = '1';

export const ledgerTables = Object.keys(ledgerFields) as readonly LedgerTable[];

export function ledgerTableName(table: LedgerTable): string {
  return `l_${table}`;
}

function createLedgerTable(table: LedgerTable): string {
  const columns = ledgerFields[table].map((field) => `${name(field)} VARCHAR NOT NULL`);
  return `CREATE TABLE ${ledgerTableName(table)} (${columns.join(', ')})`;
}

/**
 * `l_` mirrors the ledger, `o_` is what was observed, `n_` how the mapping sees it. No keys and no indexes: the
 * engine joins scans faster than it keeps an index, and indexes cost memory.
 */
export function createStatements(): readonly string[] {
  return [
    'CREATE TABLE meta (key VARCHAR, value VARCHAR)',
    ...ledgerTables.map(createLedgerTable),
    'CREATE TABLE l_key (source VARCHAR, sys_id VARCHAR, rule INTEGER, key VARCHAR)',
    ...observedStatements(''),
    'CREATE TABLE n_entitlement (key VARCHAR, name VARCHAR, tier VARCHAR, level_group VARCHAR, level INTEGER, ignored VARCHAR)',
    'CREATE TABLE reach (held VARCHAR, reached VARCHAR)',
    'CREATE TABLE corr (native_id VARCHAR, iid VARCHAR)',
    'CREATE TABLE corr_candidate (native_id VARCHAR, iid VARCHAR)',
  ];
}

export const observedColumns = {
  o_account: {
    native_id: 'VARCHAR',
    login: 'VARCHAR',
    enabled: 'BOOLEAN',
    kind: 'VARCHAR',
    ignored: 'VARCHAR',
  },
  o_key: { native_id: 'VARCHAR', rule: 'INTEGER', key: 'VARCHAR' },
  o_grant: { account: 'VARCHAR', ent: 'VARCHAR', scope: 'VARCHAR' },
  o_entitlement: { key: 'VARCHAR', type: 'VARCHAR', native_id: 'VARCHAR', name: 'VARCHAR' },
  o_nesting: { member: 'VARCHAR', container: 'VARCHAR' },
} as const;
export type ObservedTable = keyof typeof observedColumns;

function observedStatements(suffix: string): readonly string[] {
  return (Object.keys(observedColumns) as ObservedTable[]).map((table) => {
    const columns = Object.entries(observedColumns[table]).map(
      ([column, type]) => `${column} ${type}`,
    );
    const stray = table === 'o_account' ? ', stray BOOLEAN' : '';
    return `CREATE TABLE ${table}${suffix} (${columns.join(', ')}${stray})`;
  });
}
