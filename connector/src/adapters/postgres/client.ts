import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { resolve } from 'node:path';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import pg from 'pg';
import { type AdapterDeps, durationMs } from '../module.ts';
import { RescindError } from '../../lib/errors.ts';
import type { SecretRef } from '../../ports/secrets.ts';
import type { PostgresTarget } from './config.ts';
import { toRescindError } from './errors.ts';

export type Row = Readonly<Record<string, unknown>>;

/** One connection in one repeatable-read, read-only transaction: everything it reads is of the same moment. */
export interface Session {
  /** For error texts: host, port and database. */
  readonly where: string;
  /** `server_version_num`, for example 160004. */
  readonly version: number;
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Names of the result columns of a query. */
  columns(sql: string): Promise<readonly string[]>;
  /** Rows through a server-side cursor, so that memory does not grow with the result. */
  stream(sql: string): AsyncIterable<Row>;
  /** As a literal and as a name, for the places where SQL takes no parameter. */
  readonly quote: (text: string) => string;
  readonly identifier: (name: string) => string;
  /** Ends the transaction; the connection stays for queries of a later moment. */
  commit(): Promise<void>;
  close(): Promise<void>;
}

const fetchSize = 2000;

/** Connects and begins the transaction. Throws `RescindError`, or the signal's reason when it aborts. */
export async function openSession(
  config: PostgresTarget,
  deps: AdapterDeps,
  signal: AbortSignal,
): Promise<Session> {
  signal.throwIfAborted();
  const where = `postgres ${config.host}:${config.port}/${config.database}`;
  const socket = new Socket();
  const client = new pg.Client({ ...clientConfig(config, deps), stream: () => socket });
  // The error also rejects the query that is running; without a listener it would end the process.
  client.on('error', (error) => {
    deps.log.debug('connection lost', { where, message: error.message });
  });
  const drop = (): void => {
    socket.destroy();
  };
  signal.addEventListener('abort', drop, { once: true });
  const guarded = async <T>(work: Promise<T>, phase: 'connect' | 'read'): Promise<T> => {
    try {
      return await orAborted(work, signal);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw toRescindError(error, where, phase);
    }
  };
  try {
    await guarded(client.connect(), 'connect');
    const run = runner(client, guarded);
    await run('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [row] = (await run(`SELECT current_setting('server_version_num')::int AS version`)).rows;
    return session({ client, run, where, version: Number(row?.['version']), drop, signal });
  } catch (error) {
    drop();
    throw error;
  }
}

type Run = (sql: string, values?: readonly unknown[]) => Promise<pg.QueryResult<Row>>;

/** Always the extended protocol: it takes one statement only, so a query cannot smuggle in a second one. */
function runner(
  client: pg.Client,
  guarded: <T>(work: Promise<T>, phase: 'read') => Promise<T>,
): Run {
  return (sql, values = []) => {
    const query = { text: sql, values: [...values], queryMode: 'extended' };
    return guarded(client.query<Row>(query), 'read');
  };
}

interface Parts {
  readonly client: pg.Client;
  readonly run: Run;
  readonly where: string;
  readonly version: number;
  readonly drop: () => void;
  readonly signal: AbortSignal;
}

function session({ client, run, where, version, drop, signal }: Parts): Session {
  return {
    where,
    version,
    quote: (text) => client.escapeLiteral(text),
    identifier: (name) => client.escapeIdentifier(name),
    query: async (sql, values) => (await run(sql, values)).rows,
    columns: async (sql) => (await run(sql)).fields.map((field) => field.name),
    async *stream(sql) {
      await run(`DECLARE rescind NO SCROLL CURSOR FOR ${sql}`);
      for (;;) {
        const { rows } = await run(`FETCH ${fetchSize} FROM rescind`);
        yield* rows;
        if (rows.length < fetchSize) break;
      }
      await run('CLOSE rescind');
    },
    async commit() {
      await run('COMMIT');
    },
    async close() {
      signal.removeEventListener('abort', drop);
      const ended = client.end().catch(() => undefined);
      // Says goodbye when the server still listens; never waits for one that does not.
      await Promise.race([ended, new Promise((done) => setTimeout(done, 500).unref())]);
      drop();
    },
  };
}

function clientConfig(config: PostgresTarget, deps: AdapterDeps): pg.ClientConfig {
  const { auth } = config;
  const secret = (ref: SecretRef, path: string): string => deps.secrets.resolve(ref, path);
  const statementMs = durationMs(config.statementTimeout);
  return {
    host: config.host,
    port: config.port,
    database: config.database,
    user: typeof auth.user === 'string' ? auth.user : secret(auth.user, 'target.auth.user'),
    ...(auth.password === undefined
      ? {}
      : { password: secret(auth.password, 'target.auth.password') }),
    ssl: config.tls.mode === 'disable' ? false : tlsOptions(config, deps),
    connectionTimeoutMillis: durationMs(config.connectTimeout),
    statement_timeout: statementMs,
    // The server keeps its own time; this one is for a server that no longer answers at all.
    query_timeout: statementMs + 2000,
    keepAlive: true,
    application_name: 'rescind',
  };
}

function tlsOptions({ tls, host }: PostgresTarget, deps: AdapterDeps): ConnectionOptions {
  const name = tls.serverName ?? host;
  const file = (path: string, field: string): string => {
    try {
      return readFileSync(resolve(deps.baseDir, path), 'utf8');
    } catch (cause) {
      throw new RescindError('mapping_invalid', `${field} names ${path}, which cannot be read.`, {
        where: field,
        todo: 'Name a PEM file that the connector can read.',
        cause,
      });
    }
  };
  return {
    checkServerIdentity: (_, certificate) => checkServerIdentity(name, certificate),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    ...(tls.ca === undefined ? {} : { ca: file(tls.ca, 'target.tls.ca') }),
    ...(tls.cert === undefined ? {} : { cert: file(tls.cert, 'target.tls.cert') }),
    ...(tls.key === undefined ? {} : { key: deps.secrets.resolve(tls.key, 'target.tls.key') }),
  };
}

/** Settles as `work` does, but rejects at once when the signal aborts. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // Whoever stops waiting leaves it alone: it may still fail when the connection is dropped.
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
