import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  own,
  prepareFiles,
  type ServerFiles,
  serverUser,
  type ServerUser,
} from './postgres-files.ts';

/** A real PostgreSQL on a free loopback port, gone without a trace after `stop()` or when this process ends. */
export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** Superuser; roles made by tests and the demo should log in as themselves (scram-sha-256). */
  readonly adminUser: string;
  readonly adminPassword: string;
  /** Runs SQL as superuser; several statements at once are allowed without values. Answers the rows of the last. */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  stop(): Promise<void>;
}

type Supervised = ChildProcessByStdio<Writable, null, Readable>;

const host = '127.0.0.1';
const database = 'postgres';
const adminUser = 'dba';

/** Starts a server in two to three seconds. Works as root and not, without a `postgres` user, in any checkout. */
export async function startPostgres(): Promise<PostgresServer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce();
    } catch (error) {
      // A free port can be taken by somebody else between asking and using it.
      if (attempt === 3 || !String(error).includes('Address already in use')) throw error;
    }
  }
}

async function startOnce(): Promise<PostgresServer> {
  const user = await serverUser();
  const files = await prepareFiles(user);
  const adminPassword = randomBytes(12).toString('base64url');
  try {
    await createCluster(files, user, adminPassword);
    const port = await freePort();
    const child = startChild(files, user, port);
    await ready(child);
    const admin = adminSession(port, adminPassword);
    return {
      ...{ host, port, database, adminUser, adminPassword },
      query: admin.query,
      async stop() {
        await admin.end();
        await stopChild(child);
      },
    };
  } catch (error) {
    await rm(files.base, { recursive: true, force: true });
    throw error;
  }
}

const environment = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

async function createCluster(
  files: ServerFiles,
  user: ServerUser | undefined,
  password: string,
): Promise<void> {
  const passwordFile = join(files.base, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await own(passwordFile, user);
  const options = { cwd: files.base, env: environment, ...user };
  await promisify(execFile)(
    files.initdb,
    [
      `--pgdata=${join(files.base, 'data')}`,
      `--username=${adminUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--wal-segsize=1',
      '--no-sync',
      '--no-instructions',
    ],
    options,
  );
  await rm(passwordFile);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/**
 * Ends the server and removes its folder ($1) as soon as the pipe from this process closes: after `stop()`, and just
 * as well after a crash or kill -9.
 */
const supervisor = `
base=$1; shift
trap '' INT TERM HUP
"$@" </dev/null &
server=$!
cat >/dev/null
kill -INT "$server" 2>/dev/null
wait "$server" 2>/dev/null
cd /
rm -rf "$base"
`;

const settings = {
  listen_addresses: host,
  unix_socket_directories: '',
  dynamic_shared_memory_type: 'mmap',
  shared_buffers: '16MB',
  max_connections: '40',
  autovacuum: 'off',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
};

function startChild(files: ServerFiles, user: ServerUser | undefined, port: number): Supervised {
  const server = [files.postgres, '-D', join(files.base, 'data'), '-p', String(port)];
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn('/bin/sh', ['-c', supervisor, 'sh', files.base, ...server, ...flags], {
    cwd: files.base,
    env: environment,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    ...user,
  });
}

/** Resolves when the server takes connections; otherwise stops it and rejects with what it said. */
async function ready(child: Supervised): Promise<void> {
  let said = '';
  const outcome = await new Promise<boolean>((resolve) => {
    const late = setTimeout(() => {
      resolve(false);
    }, 30_000);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      const isUp = said.includes('ready to accept connections');
      if (isUp || /FATAL|PANIC|error while loading|[Pp]ermission denied/.test(said)) {
        clearTimeout(late);
        resolve(isUp);
      }
    });
    child.once('error', (error) => {
      said += error.message;
      resolve(false);
    });
  });
  if (outcome) return;
  await stopChild(child);
  throw new Error(`PostgreSQL did not start: ${said}`);
}

async function stopChild(child: Supervised): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const closed = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await closed;
}

interface AdminSession {
  query: PostgresServer['query'];
  end(): Promise<void>;
}

/** One connection, opened at the first query. */
function adminSession(port: number, password: string): AdminSession {
  let client: Promise<pg.Client> | undefined;
  const connect = async (): Promise<pg.Client> => {
    const opened = new pg.Client({ host, port, database, user: adminUser, password });
    // Without a listener the end of the server would end this process.
    opened.on('error', () => undefined);
    await opened.connect();
    return opened;
  };
  return {
    async query(sql, values) {
      client ??= connect();
      const connection = await client;
      type Answer = pg.QueryResult<Record<string, unknown>>;
      const answer = (await connection.query(
        sql,
        values === undefined ? undefined : [...values],
      )) as Answer | Answer[];
      return (Array.isArray(answer) ? answer.at(-1) : answer)?.rows ?? [];
    },
    async end() {
      await (await client)?.end();
    },
  };
}
