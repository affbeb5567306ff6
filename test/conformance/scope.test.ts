import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { APP_ID, createWorld, SCOPE, THING } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const FIELDS: Source = 'doc:application-development/r_TableApplicationAccessFields';
const DEFAULTS: Source = 'doc:application-development/c_DefaultRuntimeAccessPermissions';
const PRIVILEGE: Source = 'doc:application-development/c_CrossScopePrivilegeRecord';
const TRACKING: Source = 'doc:application-development/c_RuntimeAccessTracking';
const RULES: Source = 'doc:api-reference/business-rules-classic/c_BusinessRules';
type Operation = 'read' | 'create' | 'update' | 'delete';
const OPENED: readonly (readonly Operation[])[] = [
  ['read', 'create'],
  ['read', 'update'],
  ['read', 'create', 'update', 'delete'],
  [],
];
const OTHER = 'b0000000000000000000000000000002';

describe('conformance: access across application scopes', () => {
  const world = createWorld();
  world.add('sys_app', { sys_id: OTHER, scope: 'x_oth_app', name: 'Other', version: '1.0.0' });
  const row = world.add(THING, { name: 'a' });
  /** Opens the small application's table to other scopes. */
  const open = (...operations: readonly Operation[]): void => {
    const def = world.store.schema.table(THING);
    if (!def) throw new Error(`${THING} is gone`);
    const access = { read: false, create: false, update: false, delete: false };
    for (const operation of operations) access[operation] = true;
    world.store.schema.define({ ...def, access });
  };
  /** What a script of the other application gets when it reads, creates, writes and deletes. */
  const attempt = (): string =>
    run(
      world,
      `var t = new GlideRecord('${THING}'); var found = t.get('${idOf(row)}');
       var n = new GlideRecord('${THING}'); n.initialize(); n.setValue('name', 'new'); var made = n.insert() !== null;
       t.setValue('trace', gs.generateGUID()); var wrote = found && t.update() !== null;
       var d = new GlideRecord('${THING}'); d.addQuery('name', 'new'); d.query(); var gone = d.next() && d.deleteRecord();
       log([found, made, wrote, gone].join());`,
      { scope: OTHER },
    ).at(-1) ?? '';
  const track = (value: string): void => {
    world.engine.records.systemUpdate(world.admin, 'sys_app', OTHER, {
      runtime_access_tracking: value,
    });
  };
  const privilege = (operation: string, status: string): Row =>
    world.add('sys_scope_privilege', {
      source_scope: OTHER,
      target_scope: APP_ID,
      target_name: THING,
      target_type: 'sys_db_object',
      operation,
      status,
      sys_scope: OTHER,
    });

  fact(DEFAULTS, 'a new application table lets other scopes read, and nothing else', () => {
    open('read');

    assert.equal(attempt(), 'true,false,false,false');
  });

  fact(FIELDS, 'Can create, Can write and Can delete each open their operation', () => {
    const answers = OPENED.map((operations) => {
      open(...operations);
      return attempt();
    });

    assert.deepEqual(answers, [
      'true,true,false,false',
      'true,false,true,false',
      'true,true,true,true',
      'false,false,false,false',
    ]);
  });

  fact(FIELDS, 'the flags do not concern the own scope', () => {
    open();

    assert.deepEqual(
      run(
        world,
        `var t = new GlideRecord('${THING}'); log(t.get('${idOf(row)}')); t.setValue('trace', 'own'); log(t.update() !== null);`,
      ),
      ['true', 'true'],
    );
  });

  fact(TRACKING, 'None: no privilege is needed; Enforcing: blocked until one is allowed', () => {
    open('read', 'create', 'update', 'delete');
    track('none');
    const free = attempt();
    track('enforcing');
    const blocked = attempt();
    const asked = privilege('read', 'requested');
    const requested = attempt();
    world.engine.records.systemUpdate(world.admin, 'sys_scope_privilege', idOf(asked), {
      status: 'allowed',
    });
    const allowed = attempt();
    track('none');

    assert.deepEqual(
      [free, blocked, requested, allowed],
      [
        'true,true,true,true',
        'false,false,false,false',
        'false,false,false,false',
        'true,false,false,false',
      ],
    );
  });

  fact(PRIVILEGE, 'a privilege gives at most what the table itself allows', () => {
    open('read');
    track('enforcing');
    for (const operation of ['create', 'write', 'delete']) privilege(operation, 'allowed');
    const answer = attempt();
    track('none');

    assert.equal(answer, 'true,false,false,false');
  });

  fact(PRIVILEGE, 'a denied privilege refuses', () => {
    open('read', 'create');
    const [known] = world.store.select('sys_scope_privilege', 'operation=create');
    world.engine.records.systemUpdate(world.admin, 'sys_scope_privilege', known?.['sys_id'] ?? '', {
      status: 'denied',
    });

    assert.equal(attempt(), 'true,false,false,false');
  });

  fact(
    RULES,
    'script includes: those of the own scope by name, others that allow it with their scope',
    () => {
      for (const [name, access] of [
        ['Open', 'public'],
        ['Closed', 'package_private'],
      ] as const)
        world.add('sys_script_include', {
          name,
          api_name: `${SCOPE}.${name}`,
          access,
          active: '1',
          sys_scope: APP_ID,
          script: `var ${name} = Class.create(); ${name}.prototype = { initialize: function () {}, say: function () { return '${name}'; }, type: '${name}' };`,
        });
      const say = (how: string): string =>
        `try { log(new ${how}().say()); } catch (e) { log('refused'); }`;

      assert.deepEqual(run(world, say(`${SCOPE}.Open`) + say(`${SCOPE}.Closed`)), [
        'Open',
        'Closed',
      ]);
      assert.deepEqual(
        run(world, say(`${SCOPE}.Open`) + say(`${SCOPE}.Closed`), { scope: OTHER }),
        ['Open', 'refused'],
      );
    },
  );

  fact(
    'doc:api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'setWorkflow has no effect on records of another scope',
    () => {
      const rule = world.rule({
        name: 'incident rule',
        collection: 'incident',
        sys_scope: 'global',
        action_insert: '1',
        script: `gs.info('the rule ran');`,
      });
      const lines = run(
        world,
        `var t = new GlideRecord('incident'); t.initialize(); t.setWorkflow(false); t.insert();`,
      );
      world.engine.records.systemRemove(world.admin, 'sys_script', idOf(rule));

      assert.ok(lines.includes('the rule ran'));
    },
  );

  fact(
    'doc:api-reference/server-api-reference/c_GlideSystemScopedAPI',
    'what the scoped gs does not have is refused inside a scope',
    () => {
      for (const call of ['gs.print("a")', 'gs.log("a")', 'gs.nowDateTime()', 'gs.sleep(1)']) {
        const [line] = run(world, `try { ${call}; log('allowed'); } catch (e) { log(e.message); }`);

        assert.match(line ?? '', new RegExp(`is not allowed in scope ${SCOPE}`, 'u'), call);
      }
    },
  );
});
