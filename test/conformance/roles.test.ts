import assert from 'node:assert/strict';

import { createWorld } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const USERS = 'doc:platform-administration/user-administration' as const;
const MULTIPLE: Source = 'doc:servicenow-platform/approvals/c_MultipleApprovers';
const STATES: Source = 'doc:servicenow-platform/approvals/r_Approvals';

describe('conformance: roles, groups and approvals', () => {
  const world = createWorld();
  const { records } = world.engine;
  const role = (name: string): string => idOf(world.add('sys_user_role', { name }));
  const user = (name: string): string => idOf(world.add('sys_user', { user_name: name, name }));
  const group = (name: string, parent = ''): string =>
    idOf(world.add('sys_user_group', { name, parent }));
  const join = (member: string, of: string): string =>
    idOf(world.add('sys_user_grmember', { user: member, group: of }));
  const has = (who: string, what: string): boolean => world.engine.rolesOf(who).has(what);
  const row = (who: string, what: string): Readonly<Record<string, string>> | undefined =>
    world.store.select('sys_user_has_role', `user=${who}^role=${what}`)[0];

  fact(
    `${USERS}/t_AddARoleToAnExistingRole`,
    'users inherit what their role comes to contain',
    () => {
      const [outer, inner] = [role('x.outer'), role('x.inner')];
      const who = user('contains');
      world.add('sys_user_has_role', { user: who, role: outer });
      const before = has(who, 'x.inner');
      const link = world.add('sys_user_role_contains', { role: outer, contains: inner });

      assert.deepEqual([before, has(who, 'x.inner')], [false, true]);
      assert.equal(row(who, inner)?.['inherited'], '1');
      records.systemRemove(world.admin, 'sys_user_role_contains', idOf(link));
      assert.equal(has(who, 'x.inner'), false);
      assert.equal(row(who, inner), undefined);
    },
  );

  fact(
    `${USERS}/t_CreateARole`,
    'access goes to every role that contains the role, however deep',
    () => {
      const chain = [role('x.a'), role('x.b'), role('x.c')];
      world.add('sys_user_role_contains', { role: chain[0] ?? '', contains: chain[1] ?? '' });
      world.add('sys_user_role_contains', { role: chain[1] ?? '', contains: chain[2] ?? '' });
      const who = user('deep');
      world.add('sys_user_has_role', { user: who, role: chain[0] ?? '' });

      assert.deepEqual(
        ['x.a', 'x.b', 'x.c'].map((name) => has(who, name)),
        [true, true, true],
      );
    },
  );

  fact(
    `${USERS}/t_AddAUserToAGroup`,
    'a member inherits all roles of the group, until removed',
    () => {
      const [work, r] = [group('Work'), role('x.work')];
      world.add('sys_group_has_role', { group: work, role: r });
      const who = user('member');
      const membership = join(who, work);
      const during = [has(who, 'x.work'), row(who, r)?.['inherited'], row(who, r)?.['granted_by']];
      records.systemRemove(world.admin, 'sys_user_grmember', membership);

      assert.deepEqual(during, [true, '1', work]);
      assert.equal(has(who, 'x.work'), false);
      assert.equal(row(who, r), undefined);
    },
  );

  fact(
    `${USERS}/t_AssignRoleToGroup`,
    'a role given to a group reaches its members; switching groups switches roles',
    () => {
      const [one, two] = [group('One'), group('Two')];
      const who = user('switcher');
      const membership = join(who, one);
      world.add('sys_group_has_role', { group: one, role: role('x.one') });
      world.add('sys_group_has_role', { group: two, role: role('x.two') });
      const first = [has(who, 'x.one'), has(who, 'x.two')];
      records.systemUpdate(world.admin, 'sys_user_grmember', membership, { group: two });

      assert.deepEqual(first, [true, false]);
      assert.deepEqual([has(who, 'x.one'), has(who, 'x.two')], [false, true]);
    },
  );

  fact(`${USERS}/t_CreateAGroupRole`, 'Inherits off: the members do not inherit the role', () => {
    const quiet = group('Quiet');
    const who = user('quiet');
    join(who, quiet);
    world.add('sys_group_has_role', { group: quiet, role: role('x.quiet'), inherits: '0' });

    assert.equal(has(who, 'x.quiet'), false);
  });

  fact(
    `${USERS}/t_CreateAGroup`,
    'a child group inherits the roles of its parent; the parent not those of the child',
    () => {
      const parent = group('Parent');
      const child = group('Child', parent);
      world.add('sys_group_has_role', { group: parent, role: role('x.parent') });
      world.add('sys_group_has_role', { group: child, role: role('x.child') });
      const [above, below] = [user('above'), user('below')];
      join(above, parent);
      join(below, child);

      assert.deepEqual([has(below, 'x.parent'), has(above, 'x.child')], [true, false]);
    },
  );

  fact(
    `${USERS}/c_ReadOnlyRole`,
    'read-only users change no table, through GlideRecord neither, but exempt ones',
    () => {
      const reader = world.user('reader', 'admin', 'snc_read_only');
      const incident = world.add('incident', { short_description: 'as it was' });
      const script = `var t = new GlideRecord('incident'); t.get('${idOf(incident)}'); t.short_description = 'changed'; log(t.update()); log(t.deleteRecord());
      var n = new GlideRecord('incident'); n.initialize(); log(n.insert());
      var p = new GlideRecord('sysevent'); p.initialize(); p.name = 'mine'; log(p.insert() !== null);`;

      const lines = run(world, script, { session: reader.session, scope: 'global' }).filter(
        (line) => !line.includes('read-only'),
      );

      assert.deepEqual(lines, ['null', 'false', 'null', 'true']);
      assert.equal(world.store.get('incident', idOf(incident))?.['short_description'], 'as it was');
    },
  );

  fact(`${USERS}/c_ReadOnlyRole`, 'a property names the tables that stay open', () => {
    const reader = world.user('exempt', 'itil', 'snc_read_only');
    const insert = (): unknown => records.insert(reader.session, 'incident', {});
    assert.throws(insert, { code: 'acl' });
    world.add('sys_properties', {
      name: 'glide.security.snc_read_only_role.tables.exempt_create',
      value: 'problem,incident',
    });

    assert.doesNotThrow(insert);
  });

  const approvals = (count: number): { task: string; ids: string[] } => {
    const task = idOf(world.add('sc_request', {}));
    const ids = Array.from({ length: count }, (_each, at) =>
      idOf(
        world.add('sysapproval_approver', {
          sysapproval: task,
          document_id: task,
          source_table: 'sc_request',
          approver: user(`approver ${String(at)} of ${task}`),
          state: 'requested',
        }),
      ),
    );
    return { task, ids };
  };
  const answer = (id: string | undefined, state: string): void => {
    records.systemUpdate(world.admin, 'sysapproval_approver', id ?? '', { state });
  };
  const approvalOf = (task: string): string | undefined =>
    world.store.get('sc_request', task)?.['approval'];

  fact(MULTIPLE, 'all approvers must approve before the status is Approved', () => {
    const { task, ids } = approvals(2);
    const asked = approvalOf(task);
    answer(ids[0], 'approved');
    const half = approvalOf(task);
    answer(ids[1], 'approved');

    assert.deepEqual([asked, half, approvalOf(task)], ['requested', 'requested', 'approved']);
  });

  fact(MULTIPLE, 'one rejection sets the status to Rejected at once', () => {
    const { task, ids } = approvals(3);
    answer(ids[0], 'approved');
    answer(ids[1], 'rejected');

    assert.equal(approvalOf(task), 'rejected');
  });

  fact(
    STATES,
    'an approval has the states Not Yet Requested, Requested, Approved and Rejected',
    () => {
      const choices =
        world.store.schema.columns('sysapproval_approver').get('state')?.choices ?? [];
      const labels = choices.map((choice) => choice.label);

      for (const label of ['Not Yet Requested', 'Requested', 'Approved', 'Rejected'])
        assert.ok(labels.includes(label), label);
    },
  );
});
