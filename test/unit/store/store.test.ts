import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  correlateAccount,
  identityKeys,
  accountKeys,
} from '../../../connector/src/domain/correlation.ts';
import type { CorrelationRule } from '../../../connector/src/domain/correlation.ts';
import {
  accessLane,
  accountLane,
  judgeLane,
} from '../../../connector/src/domain/drift/registry.ts';
import type { LedgerPage } from '../../../connector/src/ports/platform.ts';
import type { ObservedCounts, Store } from '../../../connector/src/ports/store.ts';
import { openStore } from '../../../connector/src/store/open.ts';
import { prepareJoin } from '../../../connector/src/usecases/estate-view.ts';
import { narrowCandidates } from '../../../connector/src/domain/correlation.ts';
import { context } from '../domain/builders.ts';
import { makeMapping } from '../usecases/fakes.ts';

const rules: readonly CorrelationRule[] = [
  { account: 'login', identity: 'user_name', transform: ['lower'] },
  { account: 'email', identity: 'email', transform: ['lower'] },
];

async function* onePage(...rows: readonly Record<string, string>[]): AsyncGenerator<LedgerPage> {
  yield await Promise.resolve({ rows });
}

const user = (name: string, change: Record<string, string> = {}): Record<string, string> => ({
  sys_id: `u-${name}`,
  user_name: name,
  name,
  active: 'true',
  sys_updated_on: '2026-11-24 08:00:00',
  ...change,
});

describe('store', () => {
  let directory: string;
  let store: Store;

  const open = (): Promise<Store> =>
    openStore({ directory, mapping: 'billing', correlation: rules });

  const loadUsers = (
    mode: 'replace' | 'merge',
    ...rows: readonly Record<string, string>[]
  ): Promise<number> =>
    store.load({
      table: 'user',
      mode,
      pages: onePage(...rows),
      keysOf: (row) => identityKeys(row, rules),
    });

  async function observe(
    accounts: readonly { login: string; email?: string; roles?: readonly string[] }[],
  ): Promise<ObservedCounts> {
    const sink = await store.observe();
    for (const { login, email = '', roles = [] } of accounts) {
      const account = { nativeId: `n-${login}`, login, enabled: true, attributes: { email } };
      const keys = accountKeys(account, rules);
      await sink.account(account, { keys, kind: 'human', ignored: '' });
      for (const role of roles) {
        const entitlement = { type: 'role', nativeId: role };
        await sink.entitlement({ ...entitlement, name: role });
        await sink.grant({ accountNativeId: account.nativeId, entitlement, scope: '' });
      }
    }
    return sink.seal('2026-11-24T08:00:00Z');
  }

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rescind-store-'));
    store = await open();
  });

  afterEach(async () => {
    await store.close();
    await rm(directory, { recursive: true, force: true });
  });

  it('keeps the ledger over a restart, with its watermark', async () => {
    assert.equal(await store.watermark('user'), undefined);
    await loadUsers('replace', user('ada'), user('ben', { sys_updated_on: '2026-11-24 09:00:00' }));
    await store.close();

    store = await open();

    assert.equal(await store.countRows('user'), 2);
    assert.equal(await store.watermark('user'), '2026-11-24T09:00:00Z');
  });

  it('counts a row that moved between pages once, in its newest form', async () => {
    const received = await loadUsers(
      'replace',
      user('ada'),
      user('ada', { name: 'Ada', sys_updated_on: '2026-11-24 10:00:00' }),
    );

    assert.equal(received, 2);
    assert.equal(await store.countRows('user'), 1);
  });

  it('merges what changed and keeps the rest', async () => {
    await loadUsers('replace', user('ada'), user('ben'));

    await loadUsers('merge', user('ben', { active: 'false' }), user('cleo'));

    assert.equal(await store.countRows('user'), 3);
  });

  it('takes all pages of a load or none', async () => {
    await loadUsers('replace', user('ada'));
    async function* broken(): AsyncGenerator<LedgerPage> {
      yield* onePage(user('ben'));
      throw new Error('page cut');
    }

    await assert.rejects(
      store.load({ table: 'user', mode: 'replace', pages: broken(), keysOf: () => [] }),
      /page cut/,
    );

    assert.equal(await store.countRows('user'), 1);
  });

  it('forgets identities when the rules of correlation change', async () => {
    await loadUsers('replace', user('ada'));
    await store.close();

    store = await openStore({ directory, mapping: 'billing', correlation: rules.slice(1) });

    assert.equal(await store.watermark('user'), undefined);
  });

  it('forgets the ledger of another application, and keeps its own', async () => {
    await store.bind('app1');
    await loadUsers('replace', user('ada'));
    await store.bind('app1');
    assert.equal(await store.countRows('user'), 1);

    await store.bind('app2');

    assert.equal(await store.watermark('user'), undefined);
  });

  it('counts repeated records of a read once', async () => {
    const once = await observe([{ login: 'ada', roles: ['r', 'r'] }]);
    const twice = await observe([
      { login: 'ada', roles: ['r'] },
      { login: 'ada', roles: ['r'] },
    ]);

    assert.deepEqual(twice, once);
    assert.deepEqual([once.accounts, once.grants, once.entitlements], [1, 1, 1]);
  });

  it('takes any text as a name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), {
          minLength: 1,
          maxLength: 8,
        }),
        async (logins) => {
          const counts = await observe(logins.map((login) => ({ login, roles: [login] })));

          assert.equal(counts.accounts, logins.length);
          const held = await store.holds(`n-${logins[0] ?? ''}`);
          assert.equal(held[0]?.entitlementKey, `role:${logins[0] ?? ''}`);
        },
      ),
      { numRuns: 15 },
    );
  }).timeout(30_000);

  it('rebuilds a cache of another version, or one that is none', async () => {
    await loadUsers('replace', user('ada'));
    await store.close();
    const [file = ''] = (await readdir(directory)).filter((name) => name.endsWith('.duckdb'));
    await writeFile(join(directory, file), 'this is not a database '.repeat(500));

    store = await open();

    assert.equal(await store.countRows('user'), 0);
  });

  it('refuses a second opener in this process and in another one', async () => {
    await assert.rejects(open(), { code: 'state_locked' });
    const script = `
      import { openStore } from ${JSON.stringify(new URL('../../../connector/src/store/open.ts', import.meta.url).href)};
      try {
        await openStore(${JSON.stringify({ directory, mapping: 'billing', correlation: rules })});
        process.stdout.write('opened');
      } catch (error) { process.stdout.write(String(error.code)); }`;

    const other = spawnSync(process.execPath, [
      '--import=tsx',
      '--input-type=module',
      '-e',
      script,
    ]);

    assert.equal(other.stdout.toString(), 'state_locked');
  });

  it('names a state directory that cannot be used', async () => {
    const file = join(directory, 'file');
    await writeFile(file, '');

    await assert.rejects(
      openStore({ directory: join(file, 'state'), mapping: 'billing', correlation: rules }),
      { code: 'state_unwritable' },
    );
  });

  it('correlates in bulk exactly as the rules say for one account', async () => {
    const word = fc.constantFrom('ada', 'ben', 'Cleo', '');
    const person = fc.record({ user_name: word, email: word });
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { maxLength: 5 }),
        word,
        word,
        async (people, login, email) => {
          const rows = people.map((attributes, at) => user(`p${at}`, attributes));
          await loadUsers('replace', ...rows);
          await observe([{ login, email }]);

          const disputed = await store.correlate();
          const settled = disputed.map(({ nativeId, byRule }) => ({
            nativeId,
            identityIds: narrowCandidates(byRule),
          }));
          await store.settle(settled);
          await store.join(joinQuery);
          const [row] = await collect(store.accountRows());

          const identities = rows.map((attributes) => ({
            ...{ id: attributes['sys_id'] ?? '', kind: 'human', status: 'active', name: '' },
            attributes,
          })) as never[];
          const account = { nativeId: 'n', login, enabled: true, attributes: { email } };
          const expected = correlateAccount(account, identities, rules);
          assert.ok(row);
          assert.equal(row.account.situation, expected.situation);
          if (expected.situation === 'linked') {
            assert.equal(row.account.identity?.userId, expected.identity.id);
          }
        },
      ),
      { numRuns: 25 },
    );
  }).timeout(60_000);

  it('lets no row stay in the engine that a judge would have judged', async () => {
    const state = fc.constantFrom('active', 'approved', 'revoked_unverified', 'cancelled');
    const permit = fc.constantFrom('', 'd1');
    const ends = fc.constantFrom('', '2026-11-01 00:00:00', '2027-01-01 00:00:00');
    const grant = fc.record({ state, permit, ends });
    await fc.assert(
      fc.asyncProperty(fc.array(grant, { maxLength: 3 }), fc.boolean(), async (grants, active) => {
        await loadUsers('replace', user('ada', { active: String(active) }));
        await store.load({
          table: 'grant',
          mode: 'replace',
          keysOf: () => [],
          pages: onePage(...grants.map((change, at) => ledgerGrant(`g${at}`, change))),
        });
        await observe([
          { login: 'ada', roles: ['r', 's'] },
          { login: 'nobody', roles: ['r'] },
        ]);
        await prepareJoin(store, makeMapping({ correlation: rules }));

        await store.join({ ...joinQuery, all: false });
        const filtered = await judged(store);
        await store.join({ ...joinQuery, all: true });

        assert.deepEqual(filtered, await judged(store));
      }),
      { numRuns: 25 },
    );
  }).timeout(60_000);
});

const joinQuery = {
  now: context.now,
  settledBefore: context.settledBefore,
  defaultOwnerId: '',
  defaultGroupId: '',
  judgeStrays: true,
  all: true,
};

function ledgerGrant(id: string, change: Record<string, string>): Record<string, string> {
  return {
    sys_id: id,
    sys_updated_on: '2026-11-24 08:00:00',
    number: id,
    origin: 'request',
    identity: 'i1',
    'identity.user': 'u-ada',
    'entitlement.type': 'role',
    'entitlement.native_id': 'r',
    revoked_at: '2026-11-20 00:00:00',
    ...change,
  };
}

async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const rows of batches) all.push(...rows);
  return all;
}

async function judged(store: Store): Promise<readonly string[]> {
  const access = (await collect(store.accessRows())).map((row) => {
    const code = judgeLane(accessLane, row, context)?.definition.code;
    return code === undefined ? '' : `${code} ${row.account.login} ${row.entitlement.key}`;
  });
  const accounts = (await collect(store.accountRows())).map((row) => {
    const code = judgeLane(accountLane, row, context)?.definition.code;
    return code === undefined ? '' : `${code} ${row.account.login}`;
  });
  return [...access, ...accounts].filter((line) => line !== '').sort();
}
