import assert from 'node:assert/strict';
import { createWorld, THING } from './world.ts';
import type { World } from './world.ts';

const ALL = { action_insert: '1', action_update: '1', action_delete: '1' };

function trace(world: World, name: string, when: string, order: string): void {
  world.rule({ name, when, order, ...ALL, script: `gs.info('${name}');` });
}

describe('instance/engine/rules', () => {
  it('runs before rules in order, then after rules in order, halves divided at 1000', () => {
    const world = createWorld();
    trace(world, 'after 1000', 'after', '1000');
    trace(world, 'before 1000', 'before', '1000');
    trace(world, 'after 50', 'after', '50');
    trace(world, 'before 999', 'before', '999');
    trace(world, 'before 1', 'before', '1');

    world.add(THING, { name: 'a' });

    assert.deepEqual(world.logged('info'), [
      'before 1',
      'before 999',
      'before 1000',
      'after 50',
      'after 1000',
    ]);
  });

  it('saves what a before rule changes', () => {
    const world = createWorld();
    world.rule({
      name: 'set',
      ...ALL,
      script: "current.setValue('name', current.getValue('name') + '!');",
    });

    assert.equal(world.add(THING, { name: 'a' })['name'], 'a!');
  });

  it('does not stop at an abort, names the rule, and writes nothing', () => {
    const world = createWorld();
    const rule = world.rule({
      name: 'No',
      order: '10',
      ...ALL,
      script: 'current.setAbortAction(true);',
    });
    trace(world, 'still runs', 'before', '20');

    assert.throws(() => world.add(THING, { name: 'a' }), {
      code: 'aborted',
      detail: `Operation against file '${THING}' was aborted by Business Rule 'No^${rule['sys_id'] ?? ''}'. Business Rule Stack:No,still runs`,
    });
    assert.deepEqual(world.logged('info'), ['still runs']);
    assert.equal(world.store.count(THING, ''), 0);
  });

  it('ignores an abort on a record of another scope', () => {
    const world = createWorld();
    world.rule({
      name: 'No',
      collection: 'incident',
      ...ALL,
      script: 'current.setAbortAction(true);',
    });

    world.add('incident', { short_description: 'a' });

    assert.equal(world.store.count('incident', ''), 1);
    assert.match(
      world.logged('warn')[0] ?? '',
      /setAbortAction ignored: incident belongs to scope global/u,
    );
  });

  it('runs rules of parent tables on their children', () => {
    const world = createWorld();
    world.rule({
      name: 'task rule',
      collection: 'task',
      when: 'after',
      ...ALL,
      script: 'gs.info(current.getTableName());',
    });

    world.add('incident', { short_description: 'a' });

    assert.deepEqual(world.logged('info'), ['incident']);
  });

  it('applies the filter with CHANGESTO and VALCHANGES, comparing letter case', () => {
    const world = createWorld();
    world.rule({
      name: 'to done',
      filter_condition: 'stateCHANGESTOdone^EQ',
      ...ALL,
      script: "gs.info('to done');",
    });
    world.rule({
      name: 'changes',
      filter_condition: 'nameVALCHANGES',
      ...ALL,
      script: "gs.info('changes');",
    });
    world.rule({ name: 'case', filter_condition: 'name=A', ...ALL, script: "gs.info('case');" });
    const row = world.add(THING, { name: 'a' });

    const update = (changes: Record<string, string>) =>
      world.engine.records.systemUpdate(world.admin, THING, row['sys_id'] ?? '', changes);
    update({ state: 'done' });
    update({ count: '1' });
    update({ name: 'b' });

    assert.deepEqual(world.logged('info'), ['changes', 'to done', 'changes']);
  });

  it('asks condition script and roles', () => {
    const world = createWorld();
    const { session } = world.user('eve');
    world.rule({ name: 'admins', role_conditions: 'admin', ...ALL, script: "gs.info('admins');" });
    world.rule({
      name: 'cond',
      condition: "current.name == 'a'",
      ...ALL,
      script: "gs.info('cond');",
    });

    world.engine.records.systemInsert(session, THING, { name: 'a' });
    world.engine.records.systemInsert(world.admin, THING, { name: 'b' });

    assert.deepEqual(world.logged('info'), ['cond', 'admins']);
  });

  it('sets field values from a template, without a script, on another scope too', () => {
    const world = createWorld();
    world.rule({
      name: 'set',
      collection: 'sc_req_item',
      advanced: '0',
      action_insert: '1',
      template:
        'approval=requested^descriptionSAMEASshort_description^close_notes=NULL^unknown=1^EQ',
    });

    const row = world.add('sc_req_item', { short_description: 'x', close_notes: 'y' });

    assert.equal(row['approval'], 'requested');
    assert.equal(row['description'], 'x');
    assert.equal(row['close_notes'], '');
  });

  it('shows changes() in after rules and previous on update only', () => {
    const world = createWorld();
    world.rule({
      name: 'look',
      when: 'after',
      ...ALL,
      script:
        "gs.info(current.state.changes() + ' ' + (previous ? previous.getValue('state') : 'none'));",
    });
    const row = world.add(THING, { name: 'a' });

    world.engine.records.systemUpdate(world.admin, THING, row['sys_id'] ?? '', { state: 'done' });

    assert.deepEqual(world.logged('info'), ['true none', 'true new']);
  });

  it('keeps previous at the state before the first update of the transaction', () => {
    const world = createWorld();
    world.rule({
      name: 'look',
      ...ALL,
      action_insert: '0',
      script: "gs.info(previous.getValue('state'));",
    });
    world.rule({
      name: 'twice',
      collection: 'sys_user_group',
      when: 'after',
      ...ALL,
      script:
        "var t = new GlideRecord('x_tny_app_thing'); t.get('name', 'a'); t.setValue('state', 'mid'); t.update();" +
        "var u = new GlideRecord('x_tny_app_thing'); u.get('name', 'a'); u.setValue('state', 'done'); u.update();",
    });
    world.add(THING, { name: 'a' });

    world.add('sys_user_group', { name: 'g' });

    assert.deepEqual(world.logged('info'), ['new', 'new']);
    assert.equal(world.store.select(THING, '')[0]?.['state'], 'done');
  });

  it('stops a rule that updates its own record again and again', () => {
    const world = createWorld();
    world.rule({
      name: 'loop',
      when: 'after',
      ...ALL,
      script:
        "gs.info('ran'); current.setValue('count', Number(current.getValue('count') || 0) + 1); current.update();",
    });

    const row = world.add(THING, { name: 'a' });

    assert.deepEqual(world.logged('info'), ['ran']);
    assert.equal(row['count'], '1');
    assert.match(world.logged('error').join(), /Recursion stopped: business rule 'loop'/u);
  });

  it('logs a failing rule with its line and goes on', () => {
    const world = createWorld();
    world.rule({
      name: 'bad',
      order: '1',
      ...ALL,
      script: "current.getValue('name');\nmissing.call();",
    });
    trace(world, 'next', 'before', '2');

    world.add(THING, { name: 'a' });

    assert.deepEqual(world.logged('info'), ['next']);
    assert.match(
      world.logged('error')[0] ?? '',
      /Business rule 'bad' failed: .*bad:2[\s\S]*ReferenceError: missing is not defined/u,
    );
  });

  it('does nothing at all when an update changes nothing', () => {
    const world = createWorld();
    const row = world.add(THING, { name: 'a' });
    trace(world, 'ran', 'before', '1');

    const after = world.engine.records.systemUpdate(world.admin, THING, row['sys_id'] ?? '', {
      name: 'a',
    });

    assert.deepEqual(world.logged('info'), []);
    assert.equal(after['sys_mod_count'], '0');
  });

  it('lets query rules narrow reads and GlideRecord queries of their table', () => {
    const world = createWorld();
    world.add(THING, { name: 'a', flag: '1' });
    world.add(THING, { name: 'b' });
    world.rule({
      name: 'only flagged',
      action_query: '1',
      condition: "!gs.hasRole('admin')",
      script: "current.addQuery('flag', true);",
    });
    world.add('sys_security_acl', {
      name: THING,
      operation: 'read',
      type: 'record',
      security_attribute: 'user_is_authenticated',
      sys_scope: 'global',
    });
    const { session } = world.user('eve');

    const page = world.engine.records.read(session, THING, '', { limit: 10, offset: 0 });

    assert.deepEqual(
      page.rows.map((row) => row['name']),
      ['a'],
    );
    assert.equal(page.total, 1);
  });
});
