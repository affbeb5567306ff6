import assert from 'node:assert/strict';
import { createWorld, THING } from './world.ts';

describe('instance/engine/display-rules', () => {
  it('gives the form what the rules left in g_scratchpad, as plain data', () => {
    const world = createWorld();
    world.rule({
      name: 'late',
      when: 'display',
      order: '200',
      script:
        'g_scratchpad.list.push(g_scratchpad.first); g_scratchpad.deep = { a: [current.name] };',
    });
    world.rule({
      name: 'early',
      when: 'before_display',
      order: '100',
      script: `g_scratchpad.first = current.name; g_scratchpad.list = [1, true, null];
        g_scratchpad.nothing = undefined; g_scratchpad.when = new GlideDateTime('2026-03-02 10:00:00');`,
    });
    const row = world.add(THING, { name: 'Ada' });

    const { scratchpad, changes } = world.engine.displayRecord(world.admin, THING, row, false);

    assert.deepEqual(scratchpad, {
      first: 'Ada',
      list: [1, true, null, 'Ada'],
      when: '2026-03-02 10:00:00',
      deep: { a: ['Ada'] },
    });
    assert.deepEqual(changes, {});
  });

  it('shows changes to current without saving them, and hands over messages', () => {
    const world = createWorld();
    world.rule({
      name: 'change',
      when: 'display',
      script: `current.name = 'shown'; gs.addInfoMessage('hello'); gs.addErrorMessage('oh');
        current.short = String(previous);`,
    });
    const row = world.add(THING, { name: 'stored' });

    const shown = world.engine.displayRecord(world.admin, THING, row, false);

    assert.deepEqual(shown.changes, { name: 'shown', short: 'null' });
    assert.deepEqual(shown.messages, { info: ['hello'], error: ['oh'] });
    assert.equal(world.store.get(THING, row['sys_id'] ?? '')?.['name'], 'stored');
  });

  it('honours filter, condition, roles and active, and knows a new record', () => {
    const world = createWorld();
    const say = (name: string, more: Record<string, string>): void => {
      world.rule({
        name,
        when: 'display',
        script: `g_scratchpad['${name}'] = current.isNewRecord();`,
        ...more,
      });
    };
    say('filter', { filter_condition: 'state=done' });
    say('condition', { condition: "current.name == 'a'" });
    say('role', { role_conditions: 'itil' });
    say('inactive', { active: '0' });
    say('other time', { when: 'after', action_insert: '1' });
    const { session } = world.user('bob');
    const run = (row: Record<string, string>, isNew: boolean) =>
      world.engine.displayRecord(session, THING, row, isNew).scratchpad;

    assert.deepEqual(run({ name: 'a', state: 'new' }, true), { condition: true });
    assert.deepEqual(run(world.add(THING, { name: 'b', state: 'done' }), false), { filter: false });
  });

  it('reads the whole record, and goes on after a rule that fails', () => {
    const world = createWorld();
    world.rule({
      name: 'fails',
      when: 'display',
      order: '1',
      script: 'g_scratchpad.a = 1; nothing.there();',
    });
    world.rule({
      name: 'circle',
      when: 'display',
      order: '2',
      script: 'g_scratchpad.me = g_scratchpad; g_scratchpad.name = current.name;',
    });
    const sysId = world.add(THING, { name: 'whole' })['sys_id'] ?? '';

    const { scratchpad } = world.engine.displayRecord(world.admin, THING, { sys_id: sysId }, false);

    assert.deepEqual(scratchpad, { a: 1, name: 'whole' });
    assert.match(world.logged('error').join('\n'), /'fails' failed/u);
    assert.match(world.logged('warn').join('\n'), /g_scratchpad\.me is no plain data/u);
  });

  it('leaves an empty scratchpad when the table has no display rule', () => {
    const world = createWorld();

    assert.deepEqual(world.engine.displayRecord(world.admin, 'incident', {}, true), {
      scratchpad: {},
      changes: {},
      messages: { info: [], error: [] },
    });
  });
});
