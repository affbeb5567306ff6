import assert from 'node:assert/strict';
import { createWorld, THING } from './world.ts';

describe('instance/engine/platform', () => {
  it('numbers tasks by class and other tables only by their dictionary default', () => {
    const world = createWorld();

    assert.match(world.add('incident', {})['number'] ?? '', /^INC\d{7}$/u);
    assert.match(world.add(THING, {})['number'] ?? '', /^THG\d{7}$/u);
  });

  it('fills defaults where the field is empty, and keeps what was set', () => {
    const world = createWorld();

    assert.equal(world.add(THING, {})['state'], 'new');
    assert.equal(world.add(THING, { state: '' })['state'], 'new');
    assert.equal(world.add(THING, { state: 'done' })['state'], 'done');
  });

  it('stamps who and when', () => {
    const world = createWorld();
    const { session } = world.user('eve');
    const row = world.add(THING, { name: 'a' });
    world.clock.advance(60_000);

    const after = world.engine.records.systemUpdate(session, THING, row['sys_id'] ?? '', {
      name: 'b',
    });

    assert.equal(after['sys_created_by'], 'admin');
    assert.equal(after['sys_updated_by'], 'eve');
    assert.equal(after['sys_created_on'], '2026-03-02 10:00:00');
    assert.equal(after['sys_updated_on'], '2026-03-02 10:01:00');
    assert.equal(after['sys_mod_count'], '1');
  });

  it('cuts text to the length of its column and says so', () => {
    const world = createWorld();

    assert.equal(world.add(THING, { trace: 'x'.repeat(5000) })['trace']?.length, 4000);
    assert.match(world.logged('warn').join(), /trace: 5000 characters cut to 4000/u);
  });

  it('keeps active in step with the state of a task', () => {
    const world = createWorld();
    const task = world.add('sc_req_item', {});

    const closed = world.engine.records.systemUpdate(world.admin, 'task', task['sys_id'] ?? '', {
      state: '3',
    });
    const reopened = world.engine.records.systemUpdate(world.admin, 'task', task['sys_id'] ?? '', {
      state: '2',
    });

    assert.equal(task['active'], '1');
    assert.equal(closed['active'], '0');
    assert.notEqual(closed['closed_at'], '');
    assert.equal(reopened['active'], '1');
  });

  it('moves journal text to sys_journal_field and reads it back empty', () => {
    const world = createWorld();
    const task = world.add('incident', { work_notes: 'first' });

    const after = world.engine.records.systemUpdate(world.admin, 'incident', task['sys_id'] ?? '', {
      comments: 'second',
    });

    assert.equal(task['work_notes'], '');
    assert.equal(after['comments'], '');
    const entries = world.store.select('sys_journal_field', `element_id=${task['sys_id'] ?? ''}`);
    assert.deepEqual(
      entries.map((row) => [row['element'], row['value'], row['sys_created_by']]).sort(),
      [
        ['comments', 'second', 'admin'],
        ['work_notes', 'first', 'admin'],
      ],
    );
  });

  it('approves a task when all who count have approved', () => {
    const world = createWorld();
    const task = world.add('sc_req_item', { approval: 'requested' });
    const sysapproval = task['sys_id'] ?? '';
    const first = world.add('sysapproval_approver', { sysapproval, state: 'requested' });
    const second = world.add('sysapproval_approver', { sysapproval, state: 'requested' });
    world.add('sysapproval_approver', { sysapproval, state: 'not_required' });
    const approval = () => world.store.get('task', sysapproval)?.['approval'];
    const answer = (row: Readonly<Record<string, string>>, state: string) =>
      world.engine.records.systemUpdate(world.admin, 'sysapproval_approver', row['sys_id'] ?? '', {
        state,
      });

    answer(first, 'approved');
    assert.equal(approval(), 'requested');
    answer(second, 'approved');

    assert.equal(approval(), 'approved');
  });

  it('rejects a task at the first rejection', () => {
    const world = createWorld();
    const task = world.add('sc_req_item', { approval: 'requested' });
    const sysapproval = task['sys_id'] ?? '';
    const one = world.add('sysapproval_approver', { sysapproval, state: 'requested' });
    world.add('sysapproval_approver', { sysapproval, state: 'requested' });

    world.engine.records.systemUpdate(world.admin, 'sysapproval_approver', one['sys_id'] ?? '', {
      state: 'rejected',
    });

    assert.equal(world.store.get('task', sysapproval)?.['approval'], 'rejected');
  });

  it('gives and takes inherited roles with memberships, group roles and contained roles', () => {
    const world = createWorld();
    const { id } = world.user('eve');
    const group = world.add('sys_user_group', { name: 'g' })['sys_id'] ?? '';
    const role = world.store.select('sys_user_role', 'name=itil')[0]?.['sys_id'] ?? '';
    world.add('sys_group_has_role', { group, role });

    const member = world.add('sys_user_grmember', { user: id, group });
    const held = world.engine.rolesOf(id);
    const rows = world.store.select('sys_user_has_role', `user=${id}^inherited=true`);
    world.engine.records.systemRemove(world.admin, 'sys_user_grmember', member['sys_id'] ?? '');

    assert.ok(held.has('itil') && held.has('cmdb_read'));
    assert.equal(rows.find((row) => row['role'] === role)?.['granted_by'], group);
    assert.equal(world.store.count('sys_user_has_role', `user=${id}^inherited=true`), 0);
    assert.ok(!world.engine.rolesOf(id).has('itil'));
  });

  it('leaves a trace of every delete', () => {
    const world = createWorld();
    const row = world.add(THING, { name: 'gone' });

    world.engine.records.systemRemove(world.admin, THING, row['sys_id'] ?? '');

    const [audit] = world.store.select('sys_audit_delete', `documentkey=${row['sys_id'] ?? ''}`);
    assert.equal(audit?.['tablename'], THING);
    assert.equal(audit['display_value'], 'gone');
  });

  it('refuses a second row with a unique value, without an exception in the script', () => {
    const world = createWorld();
    world.add(THING, { code: 'one' });
    world.rule({
      name: 'twice',
      collection: 'sys_user_group',
      when: 'after',
      action_insert: '1',
      script:
        "var t = new GlideRecord('x_tny_app_thing'); t.initialize(); t.setValue('code', 'one'); gs.info(String(t.insert()) + ' ' + (t.getLastErrorMessage() !== null));",
    });

    world.add('sys_user_group', { name: 'g' });

    assert.deepEqual(world.logged('info'), ['null true']);
    assert.throws(() => world.add(THING, { code: 'one' }), { code: 'unique' });
  });
});
