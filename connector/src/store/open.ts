import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorrelationRule } from '../domain/correlation.ts';
import type { Store } from '../ports/store.ts';
import { Database, name, quote } from './database.ts';
import { DuckStore } from './duck-store.ts';
import { forgetLedger } from './ledger.ts';
import { createStatements, schemaVersion } from './schema.ts';
import { stateError } from './state-error.ts';

export interface StoreOptions {
  /** State directory; created when missing. Everything in it may be deleted at any time. */
  readonly directory: string;
  readonly mapping: string;
  /** Address of the platform: two platforms never share a cache. */
  readonly platform?: string;
  /** Correlation keys are stored with the identities: other rules, other keys. */
  readonly correlation: readonly CorrelationRule[];
}

/** Mapping names are free text; file names are not. */
function fileBase(mapping: string, platform: string): string {
  const readable = mapping.replaceAll(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  const id = createHash('sha256').update(`${platform}\n${mapping}`).digest('hex').slice(0, 8);
  return `${readable}-${id}`;
}

async function metaValue(database: Database, key: string): Promise<string | undefined> {
  const tables = await database.rows(
    "SELECT 1 AS x FROM information_schema.tables WHERE table_name = 'meta'",
  );
  if (tables.length === 0) return undefined;
  const [row] = await database.rows(`SELECT value FROM meta WHERE key = ${quote(key)}`);
  return typeof row?.['value'] === 'string' ? row['value'] : undefined;
}

async function rebuild(database: Database): Promise<void> {
  const tables = await database.rows(
    "SELECT table_name AS t FROM information_schema.tables WHERE table_schema = 'main'",
  );
  await database.transaction([
    ...tables.map((row) => `DROP TABLE ${name(typeof row['t'] === 'string' ? row['t'] : '')}`),
    ...createStatements(),
    `INSERT INTO meta VALUES ('version', ${quote(schemaVersion)})`,
  ]);
}

async function checkRules(database: Database, rules: readonly CorrelationRule[]): Promise<void> {
  const text = JSON.stringify(rules);
  if ((await metaValue(database, 'rules')) === text) return;
  await forgetLedger(database, 'user');
  await forgetLedger(database, 'identity');
  await database.transaction([
    "DELETE FROM meta WHERE key = 'rules'",
    `INSERT INTO meta VALUES ('rules', ${quote(text)})`,
  ]);
}

/**
 * Opens the cache of one mapping, making it when it is missing, of another version or damaged. Throws
 * `RescindError` `state_locked` while another process has it, `state_unwritable` when the directory cannot be used.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const base = join(options.directory, fileBase(options.mapping, options.platform ?? ''));
  try {
    await mkdir(options.directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw stateError(error, options.directory);
  }
  const database = await Database.open({ file: `${base}.duckdb`, scratch: `${base}.scratch` });
  try {
    if ((await metaValue(database, 'version')) !== schemaVersion) await rebuild(database);
    await checkRules(database, options.correlation);
    return new DuckStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
