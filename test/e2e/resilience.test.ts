import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as acts from '../demo/acts.ts';
import { type Finished, rescind } from '../demo/commands.ts';
import { type Estate, startEstate } from '../demo/estate.ts';
import { secretNames } from '../demo/mappings.ts';

const handMade = 40;

/** The built connector against real servers that fail the way servers fail. */
describe('e2e/resilience', () => {
  let estate: Estate;

  before(async function () {
    this.timeout(180_000);
    estate = await startEstate();
    await acts.orderApproveFulfil(estate, { item: 'billing-read', by: 'ada.byron' });
    await acts.orderApproveFulfil(estate, { item: 'crm-sales', by: 'tomas.lind' });
    await acts.orderApproveFulfil(estate, { item: 'warehouse-picker', by: 'wei.chen' });
    const first = await connector(['run']);
    assert.equal(first.code, 0, first.stdout + first.stderr);
    for (let i = 1; i <= handMade; i += 1) {
      await estate.postgres.query(`CREATE ROLE "by_hand_${i}" LOGIN`);
    }
  });

  after(async () => {
    await estate.stop();
  });

  afterEach(() => {
    estate.instance.faults.clear();
    estate.scim.faults.clear();
  });

  function connector(
    args: readonly string[],
    options: {
      env?: Readonly<Record<string, string>>;
      config?: string;
      killAfterMs?: number;
    } = {},
  ): Promise<Finished> {
    return rescind([...args, '--config', options.config ?? estate.config, '--no-color'], {
      env: { ...estate.env, ...options.env },
      ...(options.killAfterMs === undefined ? {} : { killAfterMs: options.killAfterMs }),
    });
  }

  /** What the platform holds of one application: every finding and ticket, without times. */
  async function held(app: string): Promise<string[]> {
    const query = `application=${estate.ids.apps[app] ?? ''}`;
    const findings = await estate.admin.rows('x_rsc_rescind_finding', query, [
      'fingerprint',
      'state',
      'remediation',
      'reopen_count',
    ]);
    const tickets = await estate.admin.rows('x_rsc_rescind_remediation', query, [
      'number',
      'state',
      'claim',
      'open_findings',
    ]);
    return [...findings, ...tickets].map((row) => JSON.stringify(row)).sort();
  }

  /** A user's mistake or a sick server: one error, in words, without a stack. */
  function assertClearError(finished: Finished, code: number, words: RegExp): void {
    const shown = finished.stdout + finished.stderr;
    assert.equal(finished.code, code, shown);
    assert.match(shown, words);
    assert.doesNotMatch(shown, /^\s+at .+:\d+:\d+\)?$/m, 'a stack trace was shown');
    for (const [name, value] of Object.entries(estate.env)) {
      if (name !== secretNames.clientId) assert.ok(!shown.includes(value), `${name} was shown`);
    }
  }

  let confirm: string;

  it('a mass change stops before its first action and names what lets exactly it pass', async () => {
    const before = await held('billing-db');

    const stopped = await connector(['run', '--mapping', 'billing-db']);

    assert.equal(stopped.code, 4, stopped.stdout + stopped.stderr);
    assert.deepEqual(await held('billing-db'), before);
    confirm = /--confirm ([0-9a-f]+)/.exec(stopped.stdout)?.[1] ?? '';
    assert.notEqual(confirm, '', stopped.stdout);
  }).timeout(30_000);

  it('kill -9 loses nothing and doubles nothing, wherever it strikes', async () => {
    const args = ['run', '--mapping', 'billing-db', '--confirm', confirm];
    const afterLease = async (): Promise<void> => {
      estate.instance.faults.clear();
      estate.instance.clock.advance(2 * 3_600_000);
      await estate.instance.engine.drain();
    };
    for (const killAfterMs of [450, 600, 750, 900]) {
      await connector(args, { killAfterMs });
      await afterLease();
    }
    for (const path of ['/findings', '/finish']) {
      estate.instance.faults.add({ kind: 'latency', path: `rescind/runs/.+${path}$`, ms: 20_000 });
      const killed = await connector(args, { killAfterMs: 4_000 });
      if (path === '/finish') assert.equal(killed.code, 137, killed.stdout + killed.stderr);
      await afterLease();
    }

    const next = await connector([
      ...['run', '--mapping', 'billing-db', '--detailed-exitcode'],
      ...['--confirm', confirm],
    ]);

    assert.equal(next.code, 2, next.stdout + next.stderr);
    const findings = await estate.admin.rows(
      'x_rsc_rescind_finding',
      `application=${estate.ids.apps['billing-db'] ?? ''}^drift_class=orphan_account`,
      ['fingerprint', 'account', 'state'],
    );
    assert.equal(findings.length, handMade);
    assert.equal(new Set(findings.map((row) => row['fingerprint'])).size, handMade);
    assert.deepEqual([...new Set(findings.map((row) => row['state']))], ['ticketed']);
    assert.equal((await acts.ticketsOf(estate, 'billing-db', 'orphan_account')).length, 1);
  }).timeout(90_000);

  it('a second connector is told who works on the application', async () => {
    estate.instance.faults.add({
      kind: 'latency',
      path: 'rescind/runs/.+/finish$',
      ms: 5_000,
      count: 1,
    });
    const slow = connector(['run', '--mapping', 'crm']);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const other = join(estate.directory, 'other');
    await copyConfiguration(estate, other);

    const second = await connector(['run', '--mapping', 'crm'], {
      config: join(other, 'rescind.yaml'),
    });

    assertClearError(second, 5, /RRN\d+/);
    assert.equal((await slow).code, 0);
  }).timeout(30_000);

  it('the state directory is a cache: without it the next run finds the same and writes nothing', async () => {
    const before = await held('billing-db');
    await rm(join(estate.directory, 'state'), { recursive: true });

    const again = await connector(['run', '--mapping', 'billing-db', '--detailed-exitcode']);

    assert.equal(again.code, 2, again.stdout + again.stderr);
    assert.deepEqual(await held('billing-db'), before);
  }).timeout(30_000);

  it("the connector's own login is judged like any other: without a living identity it is a finding", async () => {
    const identity = await estate.admin.row('x_rsc_rescind_identity', 'user_name=rescind_reader', [
      'sys_id',
    ]);
    const id = identity['sys_id'] ?? '';
    await estate.admin.change('x_rsc_rescind_identity', id, { status: 'inactive' });

    await connector(['run', '--mapping', 'billing-db']);

    await estate.admin.change('x_rsc_rescind_identity', id, { status: 'active' });
    const findings = await estate.admin.rows('x_rsc_rescind_finding', 'account=rescind_reader', [
      'drift_class',
    ]);
    assert.deepEqual(
      findings.map((row) => row['drift_class']),
      ['leaver_access'],
    );
    await connector(['run', '--mapping', 'billing-db']);
  }).timeout(30_000);

  it('an application that suddenly returns nothing is anomalous and closes nothing', async () => {
    const before = await held('crm');
    const users = new Map(estate.scim.users);
    const members = [...estate.scim.groups].map(([id, group]) => [id, { ...group }] as const);
    estate.scim.users.clear();
    for (const [id, group] of members) estate.scim.groups.set(id, { ...group, members: [] });

    const empty = await connector(['run', '--mapping', 'crm', '--detailed-exitcode']);

    for (const [id, user] of users) estate.scim.users.set(id, user);
    for (const [id, group] of members) estate.scim.groups.set(id, group);
    assert.ok([4, 5].includes(empty.code), empty.stdout + empty.stderr);
    const after = (await held('crm')).filter((row) => before.includes(row));
    assert.deepEqual(after, before);
  }).timeout(30_000);

  describe('a platform that fails', () => {
    const faults = [
      { name: 'an HTML page instead of JSON', kind: 'html', words: /HTML|login page|hibernat/i },
      { name: 'a page that is cut', kind: 'truncate', words: /ended early|cut|truncated/i },
      { name: 'rows hidden by access control', kind: 'thin', words: /hid|missing|fewer|read/i },
    ] as const;
    for (const { name, kind, words } of faults) {
      it(`${name} publishes nothing`, async () => {
        const before = await held('billing-db');
        await rm(join(estate.directory, 'state'), { recursive: true, force: true });
        const rows = kind === 'thin' ? { rows: 3 } : {};
        estate.instance.faults.add({ kind, path: 'table/sys_user\\?', ...rows });

        const finished = await connector(['run', '--mapping', 'billing-db']);

        assertClearError(finished, 5, words);
        assert.deepEqual(await held('billing-db'), before);
      }).timeout(30_000);
    }

    it('a row that comes twice across pages is counted once', async () => {
      const before = await held('billing-db');
      await rm(join(estate.directory, 'state'), { recursive: true, force: true });
      estate.instance.faults.add({ kind: 'duplicate', path: 'table/sys_user\\?' });

      const finished = await connector(['run', '--mapping', 'billing-db', '--detailed-exitcode']);

      assert.equal(finished.code, 2, finished.stdout + finished.stderr);
      assert.deepEqual(await held('billing-db'), before);
    }).timeout(30_000);

    it('a lost answer to a write is repeated without doubling anything', async () => {
      const before = await held('billing-db');
      estate.instance.faults.add({ kind: 'lost_reply', path: 'rescind/runs$', count: 1 });

      const finished = await connector(['run', '--mapping', 'billing-db', '--detailed-exitcode']);

      assert.equal(finished.code, 2, finished.stdout + finished.stderr);
      assert.deepEqual(await held('billing-db'), before);
    }).timeout(30_000);

    it('wrong credentials are one error', async () => {
      const env = { [secretNames.clientSecret]: 'not-the-secret' };

      assertClearError(
        await connector(['run', '--mapping', 'billing-db'], { env }),
        3,
        /refused|unauthori[sz]ed|credentials/i,
      );
    }).timeout(30_000);

    it('a missing right is named', async () => {
      const role = await estate.admin.row(
        'sys_user_has_role',
        'user.user_name=svc.rescind^role.name=x_rsc_rescind.connector',
        ['sys_id'],
      );
      const user = await estate.admin.row('sys_user', 'user_name=svc.rescind', ['sys_id']);
      const connectorRole = await estate.admin.row(
        'sys_user_role',
        'name=x_rsc_rescind.connector',
        ['sys_id'],
      );
      await estate.admin.send('DELETE', `/api/now/table/sys_user_has_role/${role['sys_id'] ?? ''}`);

      const finished = await connector(['run', '--mapping', 'billing-db']);

      await estate.admin.create('sys_user_has_role', {
        user: user['sys_id'] ?? '',
        role: connectorRole['sys_id'] ?? '',
      });
      assertClearError(finished, 3, /x_rsc_rescind\.connector/);
    }).timeout(30_000);

    it('an unreachable platform is one error', async () => {
      const other = join(estate.directory, 'unreachable');
      await copyConfiguration(estate, other, (text) =>
        text.replace(estate.instance.url, 'http://127.0.0.1:9'),
      );

      assertClearError(
        await connector(['check'], { config: join(other, 'rescind.yaml') }),
        5,
        /127\.0\.0\.1:9/,
      );
    }).timeout(60_000);
  });

  describe('an application that fails', () => {
    it('a stale export is an error, never "no drift"', async () => {
      const old = new Date(Date.now() - 30 * 86_400_000);
      await utimes(estate.warehouse.file, old, old);

      const finished = await connector(['run', '--mapping', 'warehouse']);

      assertClearError(finished, 5, /warehouse-users\.csv/);
      assert.match(finished.stdout + finished.stderr, /unknown/);
      await estate.warehouse.export();
    }).timeout(30_000);

    it('an export that is cut concludes nothing', async () => {
      const before = await held('warehouse');
      await estate.warehouse.exportCut();

      const finished = await connector(['run', '--mapping', 'warehouse']);

      assertClearError(finished, 5, /warehouse-users\.csv/);
      assert.deepEqual(
        (await held('warehouse')).filter((row) => before.includes(row)),
        before,
      );
      await estate.warehouse.export();
    }).timeout(30_000);

    it('a wrong database password is one error', async () => {
      const env = { [secretNames.billingPassword]: 'not-the-password' };

      assertClearError(
        await connector(['check', '--mapping', 'billing-db'], { env }),
        3,
        /rescind_reader/,
      );
    }).timeout(30_000);

    it('a wrong SCIM token is one error', async () => {
      const env = { [secretNames.crmToken]: 'not-the-token' };

      assertClearError(
        await connector(['check', '--mapping', 'crm'], { env }),
        3,
        /token|401|refused/i,
      );
    }).timeout(30_000);
  });

  describe('a user who makes a mistake', () => {
    it('unknown keys, pasted secrets and missing variables are shown at once with their place', async () => {
      const other = join(estate.directory, 'mistakes');
      await copyConfiguration(estate, other);
      const file = join(other, 'mappings/crm.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(
        file,
        text
          .replace(`{ fromEnv: ${secretNames.crmToken} }`, 'pasted-Secret-123456')
          .replace('guard: { minAccounts: 1 }', 'guard: { minAcounts: 1 }'),
      );

      const finished = await connector(['validate'], { config: join(other, 'rescind.yaml') });

      assertClearError(finished, 3, /crm\.yaml:\d+:\d+/);
      const shown = finished.stdout + finished.stderr;
      assert.match(shown, /minAccounts/, 'the word that was meant');
      assert.ok(!shown.includes('pasted-Secret-123456'), 'the pasted secret was shown');
    }).timeout(30_000);

    it('a missing environment variable is named with the place that asks for it', async () => {
      const finished = await connector(['run', '--mapping', 'crm'], {
        env: { [secretNames.crmToken]: '' },
      });

      assertClearError(
        { ...finished, stdout: finished.stdout, stderr: finished.stderr },
        3,
        new RegExp(secretNames.crmToken),
      );
      assert.match(finished.stdout + finished.stderr, /crm\.yaml:\d+:\d+/);
    }).timeout(30_000);
  });

  it('no secret is in the state directory or in anything the platform stores', async () => {
    const secrets = Object.entries(estate.env).filter(([name]) => name !== secretNames.clientId);
    const files = await readdir(join(estate.directory, 'state'), {
      recursive: true,
      withFileTypes: true,
    });
    for (const file of files.filter((entry) => entry.isFile())) {
      const content = await readFile(join(file.parentPath, file.name));
      for (const [name, value] of secrets) {
        assert.ok(!content.includes(value), `${name} is in ${file.name}`);
      }
    }
    for (const table of estate.instance.store.schema.tables()) {
      if (!table.name.startsWith('x_rsc_rescind_') && table.name !== 'sys_journal_field') continue;
      const stored = JSON.stringify(estate.instance.store.select(table.name, ''));
      for (const [name, value] of secrets) {
        assert.ok(!stored.includes(value), `${name} is in ${table.name}`);
      }
    }
  });
});

/** The same configuration in another folder, with its own state, as a second operator would have it. */
async function copyConfiguration(
  estate: Estate,
  to: string,
  edit: (text: string) => string = (text) => text,
): Promise<void> {
  await mkdir(join(to, 'mappings'), { recursive: true });
  for (const name of [
    'rescind.yaml',
    'mappings/billing-db.yaml',
    'mappings/crm.yaml',
    'mappings/warehouse.yaml',
  ]) {
    const text = await readFile(join(estate.directory, name), 'utf8');
    await writeFile(join(to, name), name === 'rescind.yaml' ? edit(text) : text);
  }
}
