import assert from 'node:assert/strict';
import { createWorld, THING } from './world.ts';
import type { World } from './world.ts';

function update(world: World, id: string, changes: Readonly<Record<string, string>>) {
  return world.engine.records.systemUpdate(world.admin, 'incident', id, changes);
}

/** A lookup from `name` to `short` of the test application's table. */
function lookupOfThings(world: World, setter: Readonly<Record<string, string>>): void {
  const definition = world.add('dl_definition', {
    source_table: THING,
    matcher_table: 'dl_u_priority',
  })['sys_id'];
  const pair = { dl_definition: definition ?? '', matcher_table_field: 'impact' };
  world.add('dl_definition_rel_match', { ...pair, source_table_field: 'name' });
  world.add('dl_definition_rel_set', {
    ...pair,
    source_table_field: 'short',
    matcher_table_field: 'priority',
    ...setter,
  });
}

describe('instance/engine/platform/data-lookup', () => {
  it('sets the priority of an incident from impact and urgency as documented', () => {
    const world = createWorld();

    for (const cell of ['111', '122', '133', '212', '223', '234', '313', '324', '335']) {
      const [impact = '', urgency = '', priority = ''] = cell;
      assert.equal(world.add('incident', { impact, urgency })['priority'], priority, cell);
    }
  });

  it('follows changes of impact and urgency and overrides a priority given by hand', () => {
    const world = createWorld();
    const id = world.add('incident', { priority: '1' })['sys_id'] ?? '';

    assert.equal(world.store.get('incident', id)?.['priority'], '5');
    assert.equal(update(world, id, { urgency: '1' })['priority'], '3');
    assert.equal(update(world, id, { impact: '1' })['priority'], '1');
    assert.equal(update(world, id, { priority: '4' })['priority'], '1');
  });

  it('sees what before rules below 1000 set, and rules from 1000 see the result', () => {
    const world = createWorld();
    const rule = { collection: 'incident', sys_scope: 'global', action_insert: '1' };
    world.rule({ ...rule, name: 'early', order: '100', script: "current.impact = '1';" });
    world.rule({
      ...rule,
      name: 'late',
      order: '1000',
      script: 'gs.info(String(current.priority));',
    });

    world.add('incident', { urgency: '1' });

    assert.deepEqual(world.logged('info'), ['1']);
  });

  it('leaves what no active row matches and tables that only extend the source table', () => {
    const world = createWorld();
    const [row] = world.store.select('dl_u_priority', 'impact=1^urgency=1');
    world.store.update('dl_u_priority', row?.['sys_id'] ?? '', { active: '0' });
    const task = world.store.select('dl_definition', '')[0]?.['sys_id'] ?? '';

    const kept = world.add('incident', { impact: '1', urgency: '1', priority: '4' });
    world.store.update('dl_definition', task, { source_table: 'task' });
    const child = world.add('incident', { impact: '1', urgency: '2', priority: '4' });

    assert.equal(kept['priority'], '4');
    assert.equal(child['priority'], '4');
  });

  it('keeps a value unless it always replaces, and runs on update only when told to', () => {
    const world = createWorld();
    lookupOfThings(world, { always_replace: '0' });

    const filled = world.add(THING, { name: '3' });
    const kept = world.add(THING, { name: '3', short: 'mine' });
    const after = world.engine.records.systemUpdate(world.admin, THING, kept['sys_id'] ?? '', {
      short: '',
    });

    assert.equal(filled['short'], '3');
    assert.equal(kept['short'], 'mine');
    assert.equal(after['short'], '');
  });

  it('takes an empty matcher value for any value unless the match is exact', () => {
    const world = createWorld();
    lookupOfThings(world, {});
    world.add('dl_u_priority', { impact: '', priority: '2', order: '900' });

    assert.equal(world.add(THING, { name: 'other' })['short'], '2');
    const matcher = world.store.select('dl_definition_rel_match', 'source_table_field=name')[0];
    world.store.update('dl_definition_rel_match', matcher?.['sys_id'] ?? '', { exact_match: '1' });
    assert.equal(world.add(THING, { name: 'other' })['short'], '');
    assert.equal(world.add(THING, { name: '' })['short'], '2');
  });

  it('does nothing when the matcher table is gone', () => {
    const world = createWorld();
    const [definition] = world.store.select('dl_definition', '');
    world.store.update('dl_definition', definition?.['sys_id'] ?? '', { matcher_table: 'u_gone' });

    assert.equal(world.add('incident', {})['priority'], '4');
  });
});
