import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection, Json } from '@duckdb/node-api';
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isUnreadable, lockedError, stateError } from './state-error.ts';

export type Row = Readonly<Record<string, Json>>;

/** Files open in this process: the engine's own lock only keeps other processes out. */
const openFiles = new Set<string>();

const maxThreads = 4;

/** Text literal. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Identifier, for column names with dots. */
export function name(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export interface DatabaseFile {
  readonly file: string;
  /** Directory for spool files and what does not fit in memory; emptied when the database opens. */
  readonly scratch: string;
}

/** One engine file. Statements run one after the other on one connection; streams have their own. */
export class Database {
  readonly scratch: string;
  readonly #file: string;
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(place: DatabaseFile, instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#file = place.file;
    this.scratch = place.scratch;
    this.#instance = instance;
    this.#connection = connection;
  }

  /** Throws `RescindError` `state_locked` or `state_unwritable`. A file that is no cache is thrown away. */
  static async open(place: DatabaseFile): Promise<Database> {
    if (openFiles.has(place.file)) throw lockedError(place.file);
    openFiles.add(place.file);
    try {
      const instance = await openInstance(place);
      await prepareScratch(place);
      return new Database(place, instance, await instance.connect());
    } catch (error) {
      openFiles.delete(place.file);
      throw stateError(error, place.file);
    }
  }

  async run(sql: string): Promise<void> {
    try {
      await this.#connection.run(sql);
    } catch (error) {
      throw stateError(error, this.#file);
    }
  }

  /** All or nothing. */
  async transaction(statements: readonly string[]): Promise<void> {
    await this.run('BEGIN');
    try {
      for (const sql of statements) await this.run(sql);
      await this.run('COMMIT');
    } catch (error) {
      await this.#connection.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async rows(sql: string): Promise<readonly Row[]> {
    try {
      const reader = await this.#connection.runAndReadAll(sql);
      return reader.getRowObjectsJson();
    } catch (error) {
      throw stateError(error, this.#file);
    }
  }

  /** Batches of rows; nothing is held but the current one. */
  async *stream(sql: string): AsyncGenerator<readonly Row[]> {
    const connection = await this.#instance.connect();
    try {
      const result = await connection.stream(sql);
      yield* result.yieldRowObjectJson();
    } catch (error) {
      throw stateError(error, this.#file);
    } finally {
      connection.closeSync();
    }
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    openFiles.delete(this.#file);
    await rm(this.scratch, { recursive: true, force: true });
  }
}

async function prepareScratch(place: DatabaseFile): Promise<void> {
  await rm(place.scratch, { recursive: true, force: true });
  await mkdir(place.scratch, { recursive: true, mode: 0o700 });
}

async function openInstance(place: DatabaseFile): Promise<DuckDBInstance> {
  const options = {
    memory_limit: '768MB',
    threads: String(Math.min(availableParallelism(), maxThreads)),
    preserve_insertion_order: 'false',
    temp_directory: place.scratch,
  };
  try {
    return await DuckDBInstance.create(place.file, options);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    await rm(place.file, { force: true });
    await rm(`${place.file}.wal`, { force: true });
    return DuckDBInstance.create(place.file, options);
  }
}
