import { join } from 'node:path';
import type { Database } from './database.ts';
import { name, quote } from './database.ts';
import { Spool } from './spool.ts';

/** Rows are small; the reader sizes its buffers by this. */
const maxObjectBytes = 4 * 1024 * 1024;

/** `read_json` over a spool: the engine parses, JavaScript never holds the rows. */
export function readSpool(file: string, columns: Readonly<Record<string, string>>): string {
  const types = Object.entries(columns).map(([column, type]) => `${name(column)}: ${quote(type)}`);
  return `read_json(${quote(file)}, format = 'newline_delimited', columns = {${types.join(', ')}}, maximum_object_size = ${String(maxObjectBytes)})`;
}

let serial = 0;

export function newSpool(database: Database, label: string): Spool {
  serial += 1;
  return new Spool(join(database.scratch, `${label}.${String(serial)}.ndjson`));
}

/** Replaces a table by rows that are made one after the other. */
export async function replaceTable(
  database: Database,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: Iterable<Readonly<Record<string, unknown>>>,
): Promise<void> {
  const spool = newSpool(database, table);
  try {
    for (const row of rows) await spool.write(row);
    await spool.end();
    const select = spool.rows === 0 ? undefined : readSpool(spool.file, columns);
    const list = Object.keys(columns).map(name).join(', ');
    await database.transaction([
      `DELETE FROM ${table}`,
      ...(select === undefined
        ? []
        : [`INSERT INTO ${table} (${list}) SELECT ${list} FROM ${select}`]),
    ]);
  } finally {
    await spool.discard();
  }
}
