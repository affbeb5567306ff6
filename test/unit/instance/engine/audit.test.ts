import assert from 'node:assert/strict';
import type { Row } from '../../../instance/contract.ts';
import { createWorld, THING, type World } from './world.ts';

function audited(world: World, table: string, attributes = ''): void {
  world.add('sys_dictionary', {
    name: table,
    internal_type: 'collection',
    audit: '1',
    attributes,
  });
}

function audits(world: World, row: Row): (readonly (string | undefined)[])[] {
  return world.store
    .select('sys_audit', `documentkey=${row['sys_id'] ?? ''}`)
    .map((entry) => [entry['fieldname'], entry['oldvalue'], entry['newvalue']] as const)
    .sort();
}

describe('instance/engine/audit', () => {
  it('keeps old and new value of each changed field, with user, reason and update count', () => {
    const world = createWorld();
    const { session } = world.user('eve');
    world.rule({
      name: 'touch',
      collection: 'incident',
      sys_scope: 'global',
      action_update: '1',
      script: "current.description = 'by rule';",
    });
    const row = world.add('incident', { short_description: 'a' });

    world.engine.records.systemUpdate(session, 'incident', row['sys_id'] ?? '', {
      short_description: 'b',
      work_notes: 'noted',
    });

    assert.deepEqual(audits(world, row), [
      ['description', '', 'by rule'],
      ['short_description', 'a', 'b'],
      ['work_notes', '', 'noted'],
    ]);
    const [entry] = world.store.select('sys_audit', 'fieldname=short_description');
    assert.equal(entry?.['tablename'], 'incident');
    assert.equal(entry['user'], 'eve');
    assert.equal(entry['record_checkpoint'], '1');
  });

  it('takes the reason of a script, and keeps quiet after setWorkflow(false)', () => {
    const world = createWorld();
    audited(world, THING);
    const row = world.add(THING, { name: 'a', code: 'c' });
    world.rule({
      name: 'script',
      when: 'after',
      collection: THING,
      action_insert: '1',
      script: `var gr = new GlideRecord('${THING}'); gr.get('${row['sys_id'] ?? ''}');
        gr.name = 'b'; gr.update('because');
        gr.name = 'c'; gr.setWorkflow(false); gr.update();`,
    });

    world.add(THING, { name: 'other' });

    assert.deepEqual(audits(world, row), [['name', 'a', 'b']]);
    assert.equal(world.store.select('sys_audit', 'fieldname=name')[0]?.['reason'], 'because');
  });

  it('audits a table by its own flag, and with audit_type=whitelist only listed fields', () => {
    const world = createWorld();
    const change = (row: Row, table: string, changes: Row): void => {
      world.engine.records.systemUpdate(world.admin, table, row['sys_id'] ?? '', changes);
    };
    const item = world.add('sc_req_item', {});
    audited(world, 'task');
    change(item, 'sc_req_item', { short_description: 'x' });
    const thing = world.add(THING, { name: 'a' });
    change(thing, THING, { name: 'b' });
    audited(world, THING, 'audit_type=whitelist');
    change(thing, THING, { name: 'c' });
    const name = world.store.schema.columns(THING).get('name');
    assert.ok(name);
    world.store.schema.addColumns(THING, [{ ...name, attributes: 'audit=true' }]);
    change(thing, THING, { name: 'd', state: 'done' });
    world.store.schema.addColumns(THING, [{ ...name, attributes: 'audit=true,no_audit' }]);
    change(thing, THING, { name: 'e' });

    assert.deepEqual(audits(world, item), []);
    assert.deepEqual(audits(world, thing), [['name', 'c', 'd']]);
  });
});
