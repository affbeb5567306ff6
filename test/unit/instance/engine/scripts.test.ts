import assert from 'node:assert/strict';
import { APP_ID, createWorld, THING } from './world.ts';
import type { World } from './world.ts';

function module(world: World, path: string, content: string, scope = APP_ID): void {
  world.add('sys_module', { path, content, sys_scope: scope });
}

/** Runs a script in the application's scope and returns what it logged. */
function run(world: World, script: string): string[] {
  world.rule({ name: 'run', when: 'after', action_insert: '1', script });
  world.add(THING, { name: 'current' });
  return [...world.logged('info'), ...world.logged('error')];
}

describe('instance/engine/scripts', () => {
  it('loads ES modules by path, with relative imports and the Glide module', () => {
    const world = createWorld();
    module(
      world,
      'x_tny_app/pkg/1.0.0/src/server/main.ts',
      "import { gs } from '@servicenow/glide';\nimport { shout } from '../lib/text';\nexport function main(r) { gs.info(shout(r.getValue('name'))); }",
    );
    module(
      world,
      'x_tny_app/pkg/1.0.0/src/lib/text.ts',
      'export const shout = (s) => `${s.toUpperCase()}!`;',
    );

    const lines = run(
      world,
      "const { main } = require('x_tny_app/pkg/1.0.0/src/server/main.ts');\nmain(current);",
    );

    assert.deepEqual(lines, ['CURRENT!']);
  });

  it('names path and line of a failing module', () => {
    const world = createWorld();
    module(world, 'x_tny_app/m.ts', 'export function f() {\n  return undefined.x;\n}');

    const [line = ''] = run(world, "require('x_tny_app/m.ts').f();");

    assert.match(line, /x_tny_app\/m\.ts:2/u);
  });

  it('does not share modules across scopes', () => {
    const world = createWorld();
    module(world, 'global/m.ts', 'export const x = 1;', 'global');

    const [line = ''] = run(world, "require('global/m.ts');");

    assert.match(line, /belongs to scope global and cannot be loaded from x_tny_app/u);
  });

  it('says when a Glide class is not imitated', () => {
    const world = createWorld();
    module(
      world,
      'x_tny_app/m.ts',
      "import { GlideExecutionTracker } from '@servicenow/glide';\nexport const f = () => new GlideExecutionTracker();",
    );

    const [line = ''] = run(world, "require('x_tny_app/m.ts').f();");

    assert.match(line, /GlideExecutionTracker of @servicenow\/glide is not imitated/u);
  });

  it('makes no code from strings, and lacks what the engine of the platform lacks', () => {
    const world = createWorld();
    const script = `
      const tries = { evil: () => eval('1'), fn: () => new Function('return 1')(), reflect: () => Reflect.ownKeys({}),
        weak: () => new WeakRef({}), last: () => [1].findLast(Boolean), group: () => Object.groupBy([], String),
        log: () => console.log(1), node: () => process.version,
        out: () => this.constructor.constructor('return process')().version };
      for (const name of Object.keys(tries)) { try { tries[name](); gs.info(name + ' worked'); } catch (e) { /* refused */ } }
      gs.info('end');`;

    assert.deepEqual(run(world, script), ['end']);
  });

  it('reads the clock of the instance', () => {
    const world = createWorld();
    world.clock.advance(86_400_000);

    const lines = run(
      world,
      'gs.info(new Date().toISOString() + " " + (Date.now() === new Date().getTime()));',
    );

    assert.deepEqual(lines, ['2026-03-03T10:00:00.000Z true']);
  });

  it('cancels a script that does not end', () => {
    const world = createWorld({ scriptTimeoutMs: 50 });
    world.rule({ name: 'endless', action_insert: '1', script: 'while (true) {}' });

    assert.throws(() => world.add(THING, {}), /maximum execution time exceeded/u);
    assert.equal(world.store.count(THING, ''), 0);
  });

  it('gives public script includes to other scopes, and private ones to their own', () => {
    const world = createWorld();
    const script =
      "var Helper = Class.create(); Helper.prototype = { initialize: function (n) { this.n = n; }, hi: function () { return 'hi ' + this.n; } };";
    world.add('sys_script_include', {
      name: 'Helper',
      api_name: 'x_tny_app.Helper',
      access: 'package_private',
      script,
      sys_scope: APP_ID,
    });
    world.rule({
      name: 'own',
      when: 'after',
      action_insert: '1',
      order: '1',
      script: "gs.info(new x_tny_app.Helper('own').hi());",
    });
    world.rule({
      name: 'other',
      when: 'after',
      action_insert: '1',
      order: '2',
      sys_scope: 'global',
      script: 'gs.info(String(x_tny_app.Helper));',
    });

    world.add(THING, {});

    assert.deepEqual(world.logged('info'), ['hi own', 'undefined']);
  });

  it('answers GlideAjax only for callable includes whose access control lets the user in', async () => {
    const world = createWorld();
    const script =
      "var Form = Class.create(); Form.prototype = Object.extendsObject(global.AbstractAjaxProcessor, { limits: function () { return 'item ' + this.getParameter('sysparm_item'); } });";
    world.add('sys_script_include', {
      name: 'Form',
      api_name: 'x_tny_app.Form',
      client_callable: '1',
      script,
      sys_scope: APP_ID,
    });
    const ask = () =>
      world.engine.ajax(
        'x_tny_app.Form',
        { sysparm_name: 'limits', sysparm_item: '7' },
        world.user(`u${String(world.store.count('sys_user', ''))}`).session,
      );

    const before = await ask();
    world.add('sys_security_acl', {
      name: 'Form',
      type: 'client_callable_script_include',
      operation: 'execute',
      security_attribute: 'user_is_authenticated',
      sys_scope: APP_ID,
    });

    assert.equal(before, undefined);
    assert.equal(await ask(), 'item 7');
  });

  it('reads catalog answers through current.variables', () => {
    const world = createWorld();
    const item = world.add('sc_req_item', {})['sys_id'] ?? '';
    const question =
      world.add('item_option_new', { name: 'why', question_text: 'Why?', sys_scope: 'global' })[
        'sys_id'
      ] ?? '';
    const option =
      world.add('sc_item_option', { item_option_new: question, value: 'because' })['sys_id'] ?? '';
    world.add('sc_item_option_mtom', { request_item: item, sc_item_option: option });

    const lines = run(
      world,
      `var r = new GlideRecord('sc_req_item'); r.get('${item}'); gs.info(r.variables.why + ' ' + r.variables.nothing);`,
    );

    assert.deepEqual(lines, ['because undefined']);
  });
});
