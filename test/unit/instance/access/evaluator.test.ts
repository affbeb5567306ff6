import assert from 'node:assert/strict';
import { APP_ID, createWorld, THING } from '../engine/world.ts';
import type { World } from '../engine/world.ts';

function acl(world: World, values: Record<string, string>, ...roles: string[]): void {
  const row = world.add('sys_security_acl', {
    name: THING,
    type: 'record',
    operation: 'read',
    sys_scope: APP_ID,
    ...values,
  });
  for (const role of roles) {
    const [found] = world.store.select('sys_user_role', `name=${role}`);
    world.add('sys_security_acl_role', {
      sys_security_acl: row['sys_id'] ?? '',
      sys_user_role: found?.['sys_id'] ?? '',
    });
  }
}

/** Names of the things a user sees. */
function seen(world: World, ...roles: string[]): string[] {
  const { session } = world.user(`u${String(world.store.count('sys_user', ''))}`, ...roles);
  return world.engine.records
    .read(session, THING, 'ORDERBYname', { limit: 10, offset: 0 })
    .rows.map((row) => row['name'] ?? '');
}

describe('instance/access/evaluator', () => {
  it('gives a table without rules to administrators only', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });

    assert.deepEqual(seen(world, 'itil'), []);
    assert.deepEqual(seen(world, 'admin'), ['a']);
  });

  it('asks for roles AND condition AND script of one rule, and for one rule of several', () => {
    const world = createWorld();
    for (const name of ['a', 'b', 'c']) world.add(THING, { name, flag: name === 'c' ? '0' : '1' });
    acl(
      world,
      {
        condition: 'flag=true',
        advanced: '1',
        script: "answer = current.getValue('name') != 'b';",
      },
      'itil',
    );

    const strict = [seen(world), seen(world, 'itil')];
    acl(world, { condition: 'name=c' }, 'catalog');

    assert.deepEqual(strict, [[], ['a']]);
    assert.deepEqual(seen(world, 'itil', 'catalog'), ['a', 'c']);
  });

  it('takes empty rules and rules that only say true for invalid', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });
    acl(world, {});
    acl(world, { advanced: '1', script: '// anyone\nanswer = true;' });
    acl(world, { advanced: '1', script: 'true' });

    assert.deepEqual(seen(world, 'itil'), []);
    assert.deepEqual(seen(world, 'admin'), ['a']);
  });

  it('honours admin_overrides=false and the role nobody', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });
    acl(world, { admin_overrides: '0' }, 'itil');
    const without = seen(world, 'admin');
    acl(world, {}, 'nobody');

    assert.deepEqual(without, []);
    assert.deepEqual(seen(world, 'admin', 'itil'), ['a']);
  });

  it('asks deny-unless rules first', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });
    acl(world, {}, 'itil');
    acl(world, { decision_type: 'deny' }, 'catalog');

    assert.deepEqual(seen(world, 'itil'), []);
    assert.deepEqual(seen(world, 'itil', 'catalog'), ['a']);
  });

  it('applies the limit before access control and counts before it', () => {
    const world = createWorld();
    for (const name of ['a', 'b', 'c']) world.add(THING, { name });
    acl(world, { condition: 'name=c' }, 'itil');
    const { session } = world.user('eve', 'itil');

    const page = world.engine.records.read(session, THING, 'ORDERBYname', { limit: 2, offset: 0 });

    assert.deepEqual(page.rows, []);
    assert.equal(page.total, 3);
  });

  it('hides fields, drops unwritable ones without a word, and refuses to query by hidden ones', () => {
    const world = createWorld();
    const row = world.add(THING, { name: 'a', count: '5' });
    acl(world, {}, 'itil');
    acl(world, { operation: 'write' }, 'itil');
    acl(world, { name: `${THING}.count` }, 'catalog');
    acl(world, { name: `${THING}.count`, operation: 'write' }, 'catalog');
    const { session } = world.user('eve', 'itil');
    const { records } = world.engine;

    records.update(session, THING, row['sys_id'] ?? '', { count: '9', name: 'b' });

    const visible = records.readOne(session, THING, row['sys_id'] ?? '');
    assert.equal(visible?.['name'], 'b');
    assert.ok(!('count' in visible));
    assert.equal(world.store.get(THING, row['sys_id'] ?? '')?.['count'], '5');
    assert.throws(() => records.read(session, THING, 'count=5', { limit: 1, offset: 0 }), {
      code: 'acl',
      detail: 'Field(s) present in the query do not have permission to be read',
    });
  });

  it('says what was refused on writes', () => {
    const world = createWorld();
    const row = world.add(THING, { name: 'a' });
    acl(world, {}, 'itil');
    const { session } = world.user('eve', 'itil');
    const stranger = world.user('mallory').session;
    const { records } = world.engine;
    const id = row['sys_id'] ?? '';
    const detail = (operation: string) => ({
      code: 'acl',
      detail: `ACL Exception ${operation} Failed due to security constraints`,
    });

    assert.throws(() => records.insert(session, THING, { name: 'x' }), detail('Insert'));
    assert.throws(() => records.update(session, THING, id, { name: 'x' }), detail('Update'));
    assert.throws(() => {
      records.remove(session, THING, id);
    }, detail('Delete'));
    assert.throws(() => records.update(stranger, THING, id, { name: 'x' }), { code: 'not_found' });
    assert.throws(() => records.insert(session, 'no_table', {}), {
      code: 'invalid_table',
      detail: 'Invalid table no_table',
    });
  });

  it('takes the first level with rules: the table, its parents, then every table', () => {
    const world = createWorld();
    world.store.schema.define({
      ...(world.store.schema.table(THING) ?? assert.fail()),
      name: 'x_tny_app_job',
      superClass: 'task',
      columns: new Map(),
      indexes: [],
    });
    const { session } = world.user('eve', 'itil');
    world.add('x_tny_app_job', { short_description: 'j' });
    const count = () =>
      world.engine.records.read(session, 'x_tny_app_job', '', { limit: 5, offset: 0 }).rows.length;

    const byParent = count();
    acl(world, { name: 'x_tny_app_job' }, 'catalog');

    assert.equal(byParent, 1);
    assert.equal(count(), 0);
  });

  it('takes write, create and delete from read-only users', () => {
    const world = createWorld();
    const { session } = world.user('eve', 'admin', 'snc_read_only');

    assert.throws(() => world.engine.records.insert(session, THING, {}), { code: 'acl' });
  });
});
