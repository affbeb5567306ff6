import assert from 'node:assert/strict';
import { createRig, readAll, seen, type Rig } from '../../contract/rig.ts';
import { startScim, type ScimServer } from '../../downstreams/scim.ts';

function rigFor(app: ScimServer): Rig {
  const target = { url: app.url, auth: { token: { fromEnv: 'T' } }, pageSize: 4 };
  return createRig({ id: 'scim' }, { target, env: { T: app.token } });
}

describe('adapters/scim', () => {
  let app: ScimServer;
  let rig: Rig;
  const { signal } = new AbortController();

  afterEach(async () => {
    rig.close();
    await app.stop();
  });

  async function start(paging: 'index' | 'cursor'): Promise<string[]> {
    app = await startScim({ paging });
    rig = rigFor(app);
    return Array.from({ length: 9 }, (_, i) => app.addUser({ userName: `u${i}` }));
  }

  it('drains cursors when the service offers them, and never sends an index', async () => {
    await start('cursor');

    const records = await readAll(await rig.adapter());

    assert.equal(seen(records).accounts.length, 9);
    const kinds = records.flatMap((r) => (r.kind === 'proof' ? [r.proof.kind] : []));
    assert.deepEqual(kinds, ['drained_cursor', 'drained_cursor', 'child_listing']);
    assert(!app.requests.some(({ path }) => path.includes('startIndex')));
  });

  it('answers a probe with the path through a nested group', async () => {
    const [ada = ''] = await start('index');
    const inner = app.addGroup('inner', [ada]);
    const outer = app.addGroup('outer', [inner]);
    const adapter = await rig.adapter();

    const answer = await adapter.probe?.(
      {
        accountNativeId: ada,
        accountLogin: 'u0',
        entitlement: { type: 'group', nativeId: outer },
        scope: '',
      },
      signal,
    );

    assert.equal(answer?.present, true);
    assert.deepEqual(answer.paths, [['u0', 'inner', 'outer']]);
  });

  it('answers absent for an account that was deleted', async () => {
    const [ada = ''] = await start('index');
    app.users.delete(ada);

    const answer = await (
      await rig.adapter()
    ).probe?.(
      { accountNativeId: ada, accountLogin: 'u0', entitlement: undefined, scope: '' },
      signal,
    );

    assert.equal(answer?.present, false);
    assert.equal(answer.level, 'E4');
  });

  it('reads members from the group itself when the list leaves them out', async () => {
    const [ada = ''] = await start('index');
    app.addGroup('admins', [ada]);
    app.faults.set('empty_members', '/Groups');

    const records = await readAll(await rig.adapter());

    assert.deepEqual(seen(records).grants, ['u0 holds admins']);
  });

  it('counts members of deleted users as left-overs, not as access', async () => {
    const [ada = ''] = await start('index');
    app.addGroup('admins', [ada]);
    app.users.delete(ada);

    const records = await readAll(await rig.adapter());

    const proof = records.flatMap((r) => (r.kind === 'proof' ? [r.proof] : [])).at(-1);
    assert.deepEqual(seen(records).grants, []);
    assert(proof?.ok === true && proof.detail.includes('1 memberships are left over'));
  });
});
