import assert from 'node:assert/strict';

import { createBench } from './bench.ts';
import { fact, type Source } from './fact.ts';
import { idOf } from './scripts.ts';

const RULES: Source = 'doc:api-reference/business-rules-classic/c_BusinessRules';
const ORDER: Source = 'doc:servicenow-platform/approvals/execution-order-scripts-engines';
const WRITES = { action_insert: '1', action_update: '1' };

describe('conformance: business rules', () => {
  const bench = createBench();
  const { world, rule, insert, update, remove, logged } = bench;
  afterEach(() => {
    bench.clear();
  });

  fact(
    ORDER,
    'before < 1000, engines, before >= 1000, database, after < 1000, after >= 1000',
    () => {
      const look = (name: string): string =>
        `var s = new GlideRecord('incident'); gs.info('${name} ' + current.getValue('priority') + ' ' + (s.get(current.getUniqueValue()) ? s.getValue('priority') : 'not stored'));`;
      for (const [name, when, order] of [
        ['after late', 'after', '1000'],
        ['after early', 'after', '999'],
        ['before late', 'before', '1000'],
        ['before early', 'before', '999'],
      ] as const)
        rule({ name, when, order, ...WRITES, script: look(name) });

      const lines = logged(() => insert({ impact: '1', urgency: '1', priority: '4' }));

      assert.deepEqual(lines, [
        'before early 4 not stored',
        'before late 1 not stored',
        'after early 1 1',
        'after late 1 1',
      ]);
    },
  );

  fact(
    ORDER,
    'e-mail notifications come between the after rules below 1000 and those from 1000',
    () => {
      const bob = world.add('sys_user', { user_name: 'bob', email: 'bob@example.com' });
      const notice = world.add('sysevent_email_action', {
        name: 'n',
        collection: 'incident',
        generation_type: 'engine',
        action_insert: '1',
        recipient_users: idOf(bob),
        subject: '${short_description}',
      });
      const count = `var m = new GlideRecord('sys_email'); m.query(); gs.info(current.getValue('short_description') + ' ' + m.getRowCount());`;
      rule({ name: 'a', when: 'after', order: '100', ...WRITES, script: count });
      rule({ name: 'b', when: 'after', order: '1000', ...WRITES, script: count });

      const lines = logged(() => insert({ short_description: 'mail' }));
      world.engine.records.systemRemove(world.admin, 'sysevent_email_action', idOf(notice));

      assert.deepEqual(lines, ['mail 0', 'mail 1']);
    },
  );

  fact(RULES, 'rules run from the lowest order to the highest', () => {
    for (const order of ['300', '100', '200'])
      rule({ name: order, order, ...WRITES, script: `gs.info('${order}');` });

    assert.deepEqual(
      logged(() => insert()),
      ['100', '200', '300'],
    );
  });

  fact(
    RULES,
    'a variable declared at order 100 is there at order 200; in a function it is not',
    () => {
      rule({ name: 'a', order: '100', ...WRITES, script: `var shared = 'from a';` });
      rule({
        name: 'b',
        order: '150',
        ...WRITES,
        script: `(function () { var wrapped = 'from b'; })();`,
      });
      rule({
        name: 'c',
        order: '200',
        ...WRITES,
        script: `gs.info(typeof shared === 'undefined' ? 'gone' : shared); gs.info(typeof wrapped);`,
      });

      assert.deepEqual(
        logged(() => insert()),
        ['from a', 'undefined'],
      );
    },
  );

  fact(RULES, 'changes in a before rule are saved; an after rule sees what was stored', () => {
    rule({ name: 'a', ...WRITES, script: `current.short_description = 'changed';` });
    rule({
      name: 'b',
      when: 'after',
      ...WRITES,
      script: `gs.info(current.getValue('short_description'));`,
    });

    assert.deepEqual(
      logged(() => insert({ short_description: 'as sent' })),
      ['changed'],
    );
  });

  fact(RULES, 'operation() tells insert, update and delete', () => {
    rule({
      name: 'a',
      ...WRITES,
      action_delete: '1',
      script: `gs.info(current.operation());`,
    });

    const lines = logged(() => {
      const row = insert();
      update(row, { short_description: 'x' });
      remove(row);
    });

    assert.deepEqual(lines, ['insert', 'update', 'delete']);
  });

  fact(RULES, 'only the chosen operations run a rule', () => {
    rule({ name: 'a', action_update: '1', script: `gs.info('update only');` });

    const lines = logged(() => {
      const row = insert();
      update(row, { short_description: 'y' });
      remove(row);
    });

    assert.deepEqual(lines, ['update only']);
  });

  fact(RULES, 'an inactive rule does not run', () => {
    rule({ name: 'a', active: '0', ...WRITES, script: `gs.info('ran');` });

    assert.deepEqual(
      logged(() => insert()),
      [],
    );
  });

  fact(RULES, 'previous: null on insert, the state before on update and delete', () => {
    rule({
      name: 'a',
      ...WRITES,
      action_delete: '1',
      script: `gs.info(previous ? previous.getValue('short_description') : 'null');`,
    });

    const lines = logged(() => {
      const row = insert({ short_description: 'one' });
      update(row, { short_description: 'two' });
      remove(row);
    });

    assert.deepEqual(lines, ['null', 'one', 'two']);
  });

  fact(RULES, 'filter conditions compare text with its letter case', () => {
    rule({
      name: 'a',
      filter_condition: 'short_description=Big',
      ...WRITES,
      script: `gs.info('ran');`,
    });

    assert.deepEqual(
      logged(() => {
        insert({ short_description: 'big' });
        insert({ short_description: 'Big' });
      }),
      ['ran'],
    );
  });

  fact(RULES, 'filter conditions and condition must both hold', () => {
    rule({
      name: 'a',
      filter_condition: 'impact=1',
      condition: `current.urgency == 1`,
      ...WRITES,
      script: `gs.info(current.getValue('short_description'));`,
    });

    assert.deepEqual(
      logged(() => {
        insert({ short_description: 'neither', impact: '2', urgency: '2' });
        insert({ short_description: 'filter', impact: '1', urgency: '2' });
        insert({ short_description: 'condition', impact: '2', urgency: '1' });
        insert({ short_description: 'both', impact: '1', urgency: '1' });
      }),
      ['both'],
    );
  });

  fact(RULES, 'set field values: to an exact value, and the same as another field', () => {
    rule({
      name: 'a',
      advanced: '0',
      ...WRITES,
      template: 'category=network^descriptionSAMEASshort_description^EQ',
    });

    const row = insert({ short_description: 'copied', category: 'software' });

    assert.deepEqual([row['category'], row['description']], ['network', 'copied']);
  });

  fact(RULES, 'role conditions: the user who changes the record must have one of the roles', () => {
    const { session } = world.user('plain');
    const worker = world.user('worker', 'itil');
    rule({
      name: 'a',
      role_conditions: 'itil',
      ...WRITES,
      script: `gs.info(gs.getUserName());`,
    });

    const lines = logged(() => {
      world.engine.records.systemInsert(session, 'incident', {});
      world.engine.records.systemInsert(worker.session, 'incident', {});
    });

    assert.deepEqual(lines, ['worker']);
  });
});
