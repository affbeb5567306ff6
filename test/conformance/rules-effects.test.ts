import assert from 'node:assert/strict';

import { APP_ID } from '../unit/instance/engine/world.ts';
import { createBench } from './bench.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const RULES: Source = 'doc:api-reference/business-rules-classic/c_BusinessRules';
const WRITES = { action_insert: '1', action_update: '1' };

describe('conformance: what business rules do to a write, a query and later work', () => {
  const bench = createBench();
  const { world, rule, insert, update, remove, logged } = bench;
  afterEach(() => {
    bench.clear();
  });

  fact(RULES, 'abort action: nothing is stored; no values are set, no script runs', () => {
    rule({
      name: 'a',
      filter_condition: 'short_description=no',
      abort_action: '1',
      ...WRITES,
      script: `gs.info('script');`,
    });

    const lines = logged(() => {
      assert.throws(() => insert({ short_description: 'no' }), { code: 'aborted' });
    });

    assert.deepEqual(lines, []);
    assert.equal(world.store.count('incident', 'short_description=no'), 0);
  });

  fact(
    RULES,
    'after setAbortAction the script and later rules go on, and isActionAborted is true',
    () => {
      rule({
        name: 'a',
        order: '1',
        filter_condition: 'short_description=stop',
        ...WRITES,
        script: `gs.info(current.isActionAborted()); current.setAbortAction(true); gs.info('goes on');`,
      });
      rule({
        name: 'b',
        order: '2',
        filter_condition: 'short_description=stop',
        ...WRITES,
        script: `gs.info(current.isActionAborted());`,
      });

      const lines = logged(() => {
        assert.throws(() => insert({ short_description: 'stop' }), { code: 'aborted' });
      });

      assert.deepEqual(lines, ['false', 'goes on', 'true']);
    },
  );

  fact(RULES, 'an aborted update and an aborted delete leave the record as it was', () => {
    const row = insert({ short_description: 'kept' });
    rule({
      name: 'a',
      action_update: '1',
      action_delete: '1',
      script: `current.setAbortAction(true);`,
    });

    assert.throws(() => update(row, { short_description: 'lost' }), { code: 'aborted' });
    assert.throws(
      () => {
        remove(row);
      },
      { code: 'aborted' },
    );
    assert.equal(world.store.get('incident', idOf(row))?.['short_description'], 'kept');
  });

  fact(RULES, 'an aborted GlideRecord insert gives null', () => {
    rule({ name: 'a', action_insert: '1', script: `current.setAbortAction(true);` });

    assert.deepEqual(
      run(
        world,
        `var t = new GlideRecord('incident'); t.initialize(); t.short_description = 'z'; log(t.insert());`,
      ),
      ['null'],
    );
  });

  fact(RULES, 'recursion is detected, stopped and logged as an error', () => {
    rule({
      name: 'loop',
      when: 'after',
      ...WRITES,
      script: `current.short_description += '!'; current.update();`,
    });

    const errors = world.logged('error').length;
    insert({ short_description: 'x' });

    assert.match(world.logged('error').slice(errors).join(), /loop/u);
  });

  fact(RULES, 'rules ignore calls run with setWorkflow(false)', () => {
    rule({ name: 'a', ...WRITES, script: `gs.info('ran');` });

    const script = (workflow: boolean): string =>
      `var t = new GlideRecord('incident'); t.initialize(); t.setWorkflow(${String(workflow)}); t.short_description = 'w'; t.insert();`;

    assert.deepEqual(run(world, script(false), { scope: 'global' }), []);
    assert.deepEqual(run(world, script(true), { scope: 'global' }), ['ran']);
  });

  fact(RULES, 'query rules run for the table queried, not for its reference fields', () => {
    const { session } = world.user('queried');
    insert({ short_description: 'mine', caller_id: session.userId });
    insert({ short_description: 'other' });
    rule({
      name: 'users',
      collection: 'sys_user',
      action_query: '1',
      script: `gs.info('users queried'); current.addQuery('user_name', 'nobody');`,
    });

    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.addQuery('short_description', 'mine'); t.query(); t.next(); log(t.caller_id.getDisplayValue());
       var u = new GlideRecord('sys_user'); u.addQuery('user_name', 'queried'); u.query(); log(u.getRowCount());`,
    );

    assert.deepEqual(lines, ['queried', 'users queried', '0']);
  });

  fact(RULES, 'the example "incident query": callers, openers and watchers see their own', () => {
    const { session, id } = world.user('self.service');
    rule({
      name: 'incident query',
      action_query: '1',
      script: `if (!gs.hasRole("itil") && gs.isInteractive()) { var u = gs.getUserID();
        current.addQuery("caller_id",u).addOrCondition("opened_by",u).addOrCondition("watch_list","CONTAINS",u); }`,
    });
    for (const [name, values] of Object.entries({
      q1: { caller_id: id },
      q2: { opened_by: id },
      q3: { watch_list: `x,${id}` },
      q4: {},
    }))
      insert({ short_description: name, ...values });

    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.addQuery('short_description', 'STARTSWITH', 'q'); t.addQuery('short_description', '!=', 'query'); t.orderBy('short_description'); t.query(); var all = []; while (t.next()) all.push(t.getValue('short_description')); log(all.join());`,
      { session },
    );

    assert.deepEqual(lines, ['q1,q2,q3']);
  });

  fact(
    RULES,
    'async: after the write; changes() and previous do not work, conditions do',
    async () => {
      rule({
        name: 'a',
        when: 'async_always',
        action_update: '1',
        filter_condition: 'stateCHANGESTO2',
        condition: `current.state.changesFrom(1)`,
        script: `gs.info(current.state.changes() + ' ' + previous + ' ' + current.getValue('state'));`,
      });
      const row = insert();

      const lines = logged(() => update(row, { state: '2' }));
      const before = world.engine.log.length;
      await world.engine.drain();

      assert.deepEqual(lines, []);
      assert.deepEqual(
        world.engine.log.slice(before).map((line) => line.text),
        ['false null 2'],
      );
    },
  );

  fact(
    RULES,
    'glide.businessrule.async_condition_check evaluates the condition a second time',
    async () => {
      rule({
        name: 'a',
        when: 'async_always',
        action_insert: '1',
        condition: `current.short_description == 'first'`,
        script: `gs.info('ran');`,
      });
      const [property] = world.store.select(
        'sys_properties',
        'name=glide.businessrule.async_condition_check',
      );
      const ran = async (value: string): Promise<number> => {
        world.engine.records.systemUpdate(
          world.admin,
          'sys_properties',
          property?.['sys_id'] ?? '',
          {
            value,
          },
        );
        const row = insert({ short_description: 'first' });
        update(row, { short_description: 'second' });
        const before = world.logged('info').length;
        await world.engine.drain();
        return world.logged('info').length - before;
      };

      assert.equal(await ran('false'), 1);
      assert.equal(await ran('true'), 0);
    },
  );

  fact(RULES, 'Task Active State Management runs at order 50, when the state changes', () => {
    const look = `gs.info(current.active.changesTo(false));`;
    rule({ name: 'a', order: '49', action_update: '1', script: look });
    rule({ name: 'b', order: '60', action_update: '1', script: look });
    const row = insert({ state: '2' });

    const lines = logged(() =>
      update(row, { state: '7', close_code: 'Duplicate', close_notes: 'done' }),
    );
    const closed = world.store.get('incident', idOf(row))?.['active'];
    update(row, { state: '2' });

    assert.deepEqual(lines, ['false', 'true']);
    assert.equal(closed, '0');
    assert.equal(world.store.get('incident', idOf(row))?.['active'], '1');
  });

  fact(
    'doc:application-development/r_CreationRestrsAcrossAppScopes',
    'on a table of another scope: before with set field values works, an abort is not honoured',
    () => {
      rule({
        name: 'foreign',
        sys_scope: APP_ID,
        advanced: '0',
        action_insert: '1',
        template: 'category=network^EQ',
      });
      rule({
        name: 'foreign abort',
        sys_scope: APP_ID,
        action_insert: '1',
        script: `current.setAbortAction(true);`,
      });

      assert.equal(insert({ category: 'software' })['category'], 'network');
    },
  );
});
