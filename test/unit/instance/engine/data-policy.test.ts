import assert from 'node:assert/strict';
import { APP_ID, createWorld, THING } from './world.ts';
import type { World } from './world.ts';

type Values = Readonly<Record<string, string>>;

/** A policy with one rule on a field. */
function policy(world: World, values: Values, rule: Values): void {
  const id = world.add('sys_data_policy2', { model_table: THING, ...values })['sys_id'] ?? '';
  world.add('sys_data_policy_rule', { sys_data_policy: id, ...rule });
}

function update(world: World, table: string, id: string, changes: Values) {
  return world.engine.records.systemUpdate(world.admin, table, id, changes);
}

describe('instance/engine/platform/data-policy', () => {
  it('resolves and closes an incident only with resolution code and notes', () => {
    const world = createWorld();
    const id = world.add('incident', {})['sys_id'] ?? '';
    const closeNotes = { close_notes: 'done' };

    for (const state of ['6', '7']) {
      assert.throws(() => update(world, 'incident', id, { state }), {
        code: 'data_policy',
        detail:
          'Data Policy Exception: \n\tThe following fields are mandatory: Resolution code, Close notes',
      });
    }
    assert.throws(() => update(world, 'incident', id, { state: '6', ...closeNotes }), {
      detail: /mandatory: Resolution code$/u,
    });
    assert.throws(() => world.add('incident', { state: '7' }), { code: 'data_policy' });
    assert.equal(world.store.get('incident', id)?.['state'], '1');
    assert.equal(
      update(world, 'incident', id, { state: '6', close_code: 'User error', ...closeNotes })[
        'state'
      ],
      '6',
    );
    assert.equal(update(world, 'incident', id, { state: '2', close_code: '' })['state'], '2');
  });

  it('refuses server scripts too and tells them why, unless they switch the workflow off', () => {
    const world = createWorld();
    const id = world.add('incident', {})['sys_id'] ?? '';
    const script = (workflow: string) =>
      `var i = new GlideRecord('incident'); i.get('${id}'); i.setWorkflow(${workflow});
       i.setValue('state', '6'); var done = i.update();
       gs.info(String(done === null) + ' ' + String(i.getLastErrorMessage()).slice(0, 21));`;
    const rule = { collection: 'sys_user_group', sys_scope: 'global', when: 'after' };
    world.rule({ ...rule, name: 'with', action_insert: '1', script: script('true') });
    world.add('sys_user_group', { name: 'one' });
    const refused = world.store.get('incident', id)?.['state'];
    world.rule({ ...rule, name: 'without', action_insert: '1', script: script('false') });
    world.add('sys_user_group', { name: 'two' });

    assert.match(world.logged('info')[0] ?? '', /Data Policy Exception$/u);
    assert.equal(refused, '1');
    assert.equal(world.store.get('incident', id)?.['state'], '6');
  });

  it('looks at the values that before rules below 1000 leave, and then runs no later rule', () => {
    const world = createWorld();
    policy(world, {}, { field: 'name', mandatory: 'true' });
    world.rule({
      name: 'fills',
      action_insert: '1',
      script: "if (current.getValue('code') === 'fill') current.name = 'filled';",
    });
    world.rule({ name: 'late', order: '2000', action_insert: '1', script: "gs.info('late');" });

    assert.throws(() => world.add(THING, { code: 'bare' }), { code: 'data_policy' });
    assert.deepEqual(world.logged('info'), []);
    assert.equal(world.add(THING, { code: 'fill' })['name'], 'filled');
  });

  it('keeps read-only fields of existing records as they are', () => {
    const world = createWorld();
    policy(world, { conditions: 'state=done' }, { field: 'name', disabled: 'true' });
    const id = world.add(THING, { name: 'a', state: 'done' })['sys_id'] ?? '';

    assert.throws(() => update(world, THING, id, { name: 'b' }), {
      detail: 'Data Policy Exception: \n\tThe following fields are read only: name',
    });
    assert.equal(update(world, THING, id, { short: 'x' })['short'], 'x');
    assert.equal(update(world, THING, id, { name: 'b', state: 'new' })['name'], 'b');
  });

  it('turns a rule around while the conditions fail, when told to', () => {
    const world = createWorld();
    const relaxed = { field: 'name', mandatory: 'false' };
    policy(world, { conditions: 'state=done', reverse_if_false: '0' }, relaxed);
    assert.equal(world.add(THING, {})['name'], '');
    policy(world, { conditions: 'state=done' }, relaxed);

    assert.throws(() => world.add(THING, {}), { code: 'data_policy' });
    assert.equal(world.add(THING, { state: 'done' })['state'], 'done');
  });

  it('reaches extending tables only when inherited, and only active policies and known fields', () => {
    const world = createWorld();
    const rule = { field: 'short_description', mandatory: 'true' };
    policy(world, { model_table: 'task' }, rule);
    policy(world, { model_table: 'sc_task', active: '0' }, rule);
    policy(world, { model_table: 'sc_task' }, { ...rule, field: 'u_nothing' });
    policy(world, { model_table: 'sc_task' }, { ...rule, table: 'problem' });
    policy(world, { model_table: 'sc_task' }, { field: 'short_description' });
    assert.equal(world.add('sc_task', {})['short_description'], '');
    policy(world, { model_table: 'task', inherit: '1' }, rule);

    assert.throws(() => world.add('sc_task', {}), { detail: /mandatory: Short description$/u });
  });

  it('leaves imports alone without "Apply to import sets", and other scopes without mandatory fields', () => {
    const world = createWorld();
    policy(world, { apply_import_set: '0' }, { field: 'name', mandatory: 'true' });
    policy(
      world,
      { model_table: 'problem', sys_scope: APP_ID },
      { field: 'description', mandatory: 'true' },
    );
    policy(
      world,
      { model_table: 'problem', sys_scope: APP_ID },
      { field: 'short_description', disabled: 'true' },
    );
    const problem = world.add('problem', { short_description: 'kept' });
    const map = world.add('sys_transform_map', {
      name: 'm',
      source_table: 'imp_user',
      target_table: THING,
      active: '1',
    });
    world.add('sys_transform_entry', {
      map: map['sys_id'] ?? '',
      source_table: 'imp_user',
      source_field: 'email',
      target_table: THING,
      target_field: 'code',
    });
    const staged = world.add('imp_user', { email: 'e@example.com' });

    world.engine.transformRow(world.admin, 'imp_user', staged['sys_id'] ?? '');

    assert.equal(world.store.count(THING, 'code=e@example.com'), 1);
    assert.throws(() => world.add(THING, { code: 'x' }), { detail: /mandatory: name/u });
    assert.throws(
      () => update(world, 'problem', problem['sys_id'] ?? '', { short_description: 'new' }),
      { detail: /read only/u },
    );
  });
});
