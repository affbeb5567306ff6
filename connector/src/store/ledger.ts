import { ledgerFields } from '../ports/ledger-fields.ts';
import type { LedgerTable } from '../ports/platform.ts';
import type { LedgerLoad } from '../ports/store.ts';
import { newSpool, readSpool } from './bulk.ts';
import type { Database } from './database.ts';
import { name, quote } from './database.ts';
import { ledgerTableName } from './schema.ts';
import type { Spool } from './spool.ts';

const keyColumns = { sys_id: 'VARCHAR', rule: 'INTEGER', key: 'VARCHAR' };

function hasKeys(table: LedgerTable): boolean {
  return table === 'user' || table === 'identity';
}

async function spoolPages(load: LedgerLoad, rows: Spool, keys: Spool): Promise<number> {
  const fields = ledgerFields[load.table];
  let received = 0;
  for await (const page of load.pages) {
    for (const source of page.rows) {
      received += 1;
      const row: Record<string, string> = {};
      for (const field of fields) row[field] = source[field] ?? '';
      await rows.write(row);
      if (!hasKeys(load.table)) continue;
      for (const { rule, key } of load.keysOf(source)) {
        await keys.write({ sys_id: source['sys_id'] ?? '', rule, key });
      }
    }
  }
  return received;
}

/** Newest version of each row: a row that moved between pages counts once. */
function stagedRows(table: LedgerTable, file: string): string {
  const fields = ledgerFields[table];
  const columns = Object.fromEntries(fields.map((field) => [field, 'VARCHAR']));
  const list = fields.map(name).join(', ');
  return `SELECT ${list} FROM ${readSpool(file, columns)} QUALIFY row_number() OVER (PARTITION BY sys_id ORDER BY sys_updated_on DESC) = 1`;
}

function loadStatements(load: LedgerLoad, rows: Spool, keys: Spool): readonly string[] {
  const table = ledgerTableName(load.table);
  const source = quote(load.table);
  const staged = `staged_${load.table}`;
  const statements = [
    `CREATE OR REPLACE TEMP TABLE ${staged} AS ${stagedRows(load.table, rows.file)}`,
  ];
  const which = load.mode === 'replace' ? '' : ` WHERE sys_id IN (SELECT sys_id FROM ${staged})`;
  statements.push(`DELETE FROM ${table}${which}`, `INSERT INTO ${table} SELECT * FROM ${staged}`);
  if (hasKeys(load.table)) {
    const scope = load.mode === 'replace' ? '' : ` AND sys_id IN (SELECT sys_id FROM ${staged})`;
    statements.push(`DELETE FROM l_key WHERE source = ${source}${scope}`);
    if (keys.rows > 0) {
      statements.push(
        `INSERT INTO l_key SELECT DISTINCT ${source}, sys_id, rule, key FROM ${readSpool(keys.file, keyColumns)}`,
      );
    }
  }
  return [...statements, `DROP TABLE ${staged}`, ...loadedMark(load.table)];
}

function loadedMark(table: LedgerTable): readonly string[] {
  const key = quote(`loaded:${table}`);
  return [`DELETE FROM meta WHERE key = ${key}`, `INSERT INTO meta VALUES (${key}, 'yes')`];
}

/** Takes all pages or, when one fails, nothing. */
export async function loadLedger(database: Database, load: LedgerLoad): Promise<number> {
  const rows = newSpool(database, load.table);
  const keys = newSpool(database, `${load.table}-key`);
  try {
    const received = await spoolPages(load, rows, keys);
    await rows.end();
    await keys.end();
    if (received === 0) {
      const wipe = load.mode === 'replace' ? [`DELETE FROM ${ledgerTableName(load.table)}`] : [];
      const wipeKeys =
        wipe.length > 0 && hasKeys(load.table)
          ? [`DELETE FROM l_key WHERE source = ${quote(load.table)}`]
          : [];
      await database.transaction([...wipe, ...wipeKeys, ...loadedMark(load.table)]);
      return 0;
    }
    await database.transaction(loadStatements(load, rows, keys));
    return received;
  } finally {
    await rows.discard();
    await keys.discard();
  }
}

export async function ledgerWatermark(
  database: Database,
  table: LedgerTable,
): Promise<string | undefined> {
  const [row] = await database.rows(
    `SELECT (SELECT count(*) FROM meta WHERE key = ${quote(`loaded:${table}`)})::INTEGER AS loaded, (SELECT max(sys_updated_on) FROM ${ledgerTableName(table)}) AS newest`,
  );
  if (row?.['loaded'] !== 1 || typeof row['newest'] !== 'string' || row['newest'] === '') {
    return undefined;
  }
  return `${row['newest'].replace(' ', 'T').replace(/Z$/, '')}Z`;
}

export async function forgetLedger(database: Database, table: LedgerTable): Promise<void> {
  await database.transaction([
    `DELETE FROM ${ledgerTableName(table)}`,
    `DELETE FROM meta WHERE key = ${quote(`loaded:${table}`)}`,
    ...(hasKeys(table) ? [`DELETE FROM l_key WHERE source = ${quote(table)}`] : []),
  ]);
}
