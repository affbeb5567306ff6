import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { startPostgres, type PostgresServer } from '../../downstreams/postgres.ts';
import { estate, type Downstream, type Fault, type Harness } from '../contract.ts';

const password = 'rescind-canary-7f3a';

async function start(): Promise<Downstream> {
  const app = await startPostgres();
  const roles = estate.accounts.map(
    ({ login, enabled }) =>
      `CREATE ROLE ${login} LOGIN VALID UNTIL '${enabled ? 'infinity' : '2020-01-01'}';`,
  );
  const grants = estate.grants.map(({ login, entitlement }) => `GRANT ${entitlement} TO ${login};`);
  await app.query(`
    CREATE ROLE rescind LOGIN PASSWORD '${password}';
    CREATE ROLE admins; CREATE ROLE readers; CREATE ROLE second_grantor;
    ${roles.join('\n')} ${grants.join('\n')}`);
  const silent = await startOddServer(() => undefined);
  const wrong = await startOddServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  return {
    target: {
      host: app.host,
      port: app.port,
      database: app.database,
      auth: { user: 'rescind', password: { fromEnv: 'PG_PASSWORD' } },
      tls: { mode: 'disable' },
      connectTimeout: 'PT1S',
      statementTimeout: 'PT1S',
    },
    env: { PG_PASSWORD: password, WRONG_PASSWORD: 'wrong-canary-19bc' },
    entitlementType: 'role',
    faults: faultsOf(app, silent.port, wrong.port),
    cannot: { rate_limited: 'PostgreSQL limits connections, not requests' },
    async repair() {
      await app.query('GRANT SELECT ON pg_catalog.pg_auth_members TO PUBLIC');
    },
    async duplicate() {
      await app.query(`
        GRANT readers TO second_grantor WITH ADMIN OPTION;
        GRANT readers TO bob GRANTED BY second_grantor`);
    },
    hang: () => Promise.resolve({ port: silent.port, connectTimeout: 'PT60S' }),
    async give(login, entitlement) {
      await app.query(`GRANT ${entitlement} TO ${login}`);
    },
    async take(login, entitlement) {
      await app.query(`REVOKE ${entitlement} FROM ${login}`);
    },
    async question(login, entitlement) {
      const sql = 'SELECT oid::text AS oid FROM pg_roles WHERE rolname = $1';
      const [row] = await app.query(sql, [login]);
      return {
        accountNativeId: String(row?.['oid']),
        accountLogin: login,
        entitlement:
          entitlement === undefined ? undefined : { type: 'role', nativeId: entitlement },
        scope: '',
      };
    },
    state: async () =>
      JSON.stringify(
        await app.query(`
        SELECT (SELECT json_agg(a ORDER BY oid) FROM pg_authid a) AS roles,
          (SELECT json_agg(m ORDER BY oid) FROM pg_auth_members m) AS memberships,
          (SELECT count(*) FROM pg_class) AS relations`),
      ),
    async stop() {
      await silent.stop();
      await wrong.stop();
      await app.stop();
    },
  };
}

function faultsOf(app: PostgresServer, silentPort: number, wrongPort: number): Fault[] {
  const own = (accounts: object) => ({
    read: {
      accounts,
      grants: {
        sql: 'SELECT 1 AS account, 2 AS held',
        columns: { account: 'account', entitlement: 'held' },
      },
    },
  });
  const fixed = (fields: Record<string, unknown>) => (): Promise<Record<string, unknown>> =>
    Promise.resolve(fields);
  return [
    {
      name: 'unauthorized',
      what: 'wrong password',
      code: 'target_unauthorized',
      arrange: fixed({ auth: { user: 'rescind', password: { fromEnv: 'WRONG_PASSWORD' } } }),
    },
    {
      name: 'forbidden',
      what: 'no SELECT on pg_auth_members',
      code: 'target_forbidden',
      async arrange() {
        await app.query('REVOKE SELECT ON pg_catalog.pg_auth_members FROM PUBLIC');
        return {};
      },
    },
    {
      name: 'server_error',
      what: 'a query over its time limit',
      code: 'target_incomplete',
      arrange: fixed(
        own({ sql: 'SELECT pg_sleep(30)::text AS login', columns: { account: 'login' } }),
      ),
    },
    {
      name: 'server_error',
      what: 'nothing listens',
      code: 'target_unreachable',
      arrange: fixed({ port: 1 }),
    },
    {
      name: 'timeout',
      what: 'a connection that nobody answers',
      code: 'target_unreachable',
      arrange: fixed({ port: silentPort }),
    },
    {
      name: 'garbage',
      what: 'a web server on the port',
      code: 'target_unreachable',
      arrange: fixed({ port: wrongPort, tls: {} }),
    },
    {
      name: 'missing_field',
      what: 'a result column the query does not have',
      code: 'mapping_invalid',
      arrange: fixed(own({ sql: 'SELECT 1 AS login', columns: { account: 'user' } })),
    },
    {
      name: 'cut',
      what: 'the server ends the session in mid-read',
      code: 'target_incomplete',
      arrange: fixed({}),
      async during() {
        await app.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rescind'`,
        );
      },
    },
  ];
}

interface OddServer {
  readonly port: number;
  stop(): Promise<void>;
}

async function startOddServer(onConnection: (socket: Socket) => unknown): Promise<OddServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onConnection(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

export const harness: Harness = { id: 'postgres', start };
