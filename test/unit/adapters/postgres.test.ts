import assert from 'node:assert/strict';
import { createRig, readAll, type Rig } from '../../contract/rig.ts';
import { startPostgres, type PostgresServer } from '../../downstreams/postgres.ts';

describe('adapters/postgres', function () {
  this.timeout(30_000);
  let app: PostgresServer;
  let rig: Rig;
  const { signal } = new AbortController();

  before(async () => {
    app = await startPostgres();
    await app.query(`
      CREATE ROLE rescind LOGIN PASSWORD 'canary-41'; CREATE ROLE reader; CREATE ROLE admin;
      CREATE ROLE owner SUPERUSER; CREATE ROLE ada LOGIN; CREATE ROLE bob LOGIN; CREATE ROLE gone;
      GRANT reader TO admin; GRANT admin TO ada WITH ADMIN OPTION; GRANT owner TO bob;
      GRANT reader TO gone; CREATE SCHEMA app; GRANT USAGE ON SCHEMA app TO rescind;
      CREATE TABLE app.people(login text, active boolean, role text);
      INSERT INTO app.people VALUES ('x1', true, 'r1'), ('x2', false, 'r2'), ('x2', false, 'r3');
      GRANT ALL ON app.people TO rescind; GRANT SELECT ON app.people TO ada`);
    const target = {
      host: app.host,
      port: app.port,
      database: app.database,
      auth: { user: 'rescind', password: { fromEnv: 'P' } },
      tls: { mode: 'disable' },
    };
    rig = createRig({ id: 'postgres' }, { target, env: { P: 'canary-41' } });
  });
  after(async () => {
    rig.close();
    await app.stop();
  });

  async function probe(login: string, type: string, nativeId: string) {
    const [row] = await app.query('SELECT oid::text AS oid FROM pg_roles WHERE rolname = $1', [
      login,
    ]);
    const question = { accountNativeId: String(row?.['oid']), accountLogin: login, scope: '' };
    const adapter = await rig.adapter();
    const answer = await adapter.probe?.({ ...question, entitlement: { type, nativeId } }, signal);
    assert(answer);
    return answer;
  }

  it('follows roles in roles and names the path', async () => {
    const answer = await probe('ada', 'role', 'reader');

    assert.deepEqual(answer.paths, [['ada', 'admin', 'reader']]);
  });

  it('tells the right to pass a role on from the role', async () => {
    assert.equal((await probe('ada', 'role_admin', 'admin')).present, true);
    assert.equal((await probe('ada', 'role_admin', 'reader')).present, false);
  });

  it('finds the superuser behind a membership', async () => {
    assert.deepEqual((await probe('bob', 'attribute', 'superuser')).paths, [
      ['bob', 'owner', 'superuser'],
    ]);
  });

  it('does not know an entitlement of another type', async () => {
    assert.equal((await probe('ada', 'group', 'x')).present, 'unknown');
  });

  it('keeps what a disabled account holds, unless the mapping calls it a group', async () => {
    const logins = async (groupRoles: readonly string[]): Promise<string[]> =>
      (await readAll(await rig.adapter({ groupRoles }))).flatMap((r) =>
        r.kind === 'account' && r.account.enabled === false ? [r.account.login] : [],
      );

    assert.deepEqual(await logins([]), ['gone']);
    assert.deepEqual(await logins(['go*']), []);
  });

  it('lists privileges that an account holds itself, with the table as scope', async () => {
    const records = await readAll(await rig.adapter({ tablePrivileges: { schemas: ['app'] } }));

    const held = records.flatMap((r) =>
      r.kind === 'grant' && r.grant.entitlement.type === 'table_privilege' ? [r.grant] : [],
    );
    const selects = held.filter(({ entitlement }) => entitlement.nativeId === 'SELECT');
    assert.deepEqual([...new Set(selects.map(({ scope }) => scope))], ['app.people']);
    assert.equal(selects.length, 2);
  });

  const own = (accounts: string) => ({
    read: {
      accounts: { sql: accounts, columns: { account: 'login', enabled: 'active' } },
      grants: {
        sql: 'SELECT login, role FROM app.people;',
        columns: { account: 'login', entitlement: 'role' },
      },
    },
  });

  it('reads an application that keeps its users in a table', async () => {
    const adapter = await rig.adapter(own('SELECT login, active FROM app.people'));

    const records = await readAll(adapter);

    const count = (kind: string): number => records.filter((r) => r.kind === kind).length;
    assert.deepEqual([count('account'), count('grant'), count('proof')], [2, 3, 1]);
  });

  for (const sql of [
    'WITH d AS (DELETE FROM app.people RETURNING *) SELECT login, active FROM d',
    'SELECT login, active FROM app.people; DELETE FROM app.people',
    'SELECT login, active FROM app.people) q; COMMIT; DELETE FROM app.people; SELECT * FROM (SELECT 1',
  ]) {
    it(`refuses ${sql.slice(0, 60)}`, async () => {
      const adapter = await rig.adapter(own(sql));

      await assert.rejects(readAll(adapter), { name: 'RescindError' });

      const [row] = await app.query('SELECT count(*)::int AS n FROM app.people');
      assert.equal(row?.['n'], 3);
    });
  }
});
