import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { column, createWorld, SCOPE, THING } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const DEFAULTS: Source = 'doc:platform-administration/t_SpecifyingADefaultValue';
const LOOKUP: Source = 'doc:platform-administration/r_CreateCustomDataLookups';
const POLICY: Source = 'doc:platform-administration/r_DataPolicyFields';
const CLASSES: Source =
  'doc:platform-administration/table-administration-and-data-management/table-extension-and-classes';

describe('conformance: the data model', () => {
  const world = createWorld();
  const { store } = world;
  const { records } = world.engine;
  const update = (table: string, row: Row, changes: Row): Row =>
    records.systemUpdate(world.admin, table, idOf(row), changes);

  fact(CLASSES, 'a child class derives the fields of its parent', () => {
    assert.equal(
      store.schema.columns('incident').get('short_description')?.label,
      'Short description',
    );
    assert.equal(store.schema.columns('task').has('caller_id'), false);
  });

  fact(
    CLASSES,
    'the parent holds the records of its children, same sys_id, sys_class_name theirs',
    () => {
      const row = world.add('incident', { short_description: 'a child' });

      assert.equal(store.get('task', idOf(row))?.['sys_class_name'], 'incident');
      assert.equal(store.count('task', 'short_description=a child'), 1);
      assert.equal(store.count('problem', 'short_description=a child'), 0);
    },
  );

  fact(CLASSES, 'a change to a child record shows in the parent table', () => {
    const row = world.add('incident', { short_description: 'before' });
    update('incident', row, { short_description: 'after' });

    assert.equal(store.get('task', idOf(row))?.['short_description'], 'after');
  });

  fact(
    CLASSES,
    'through the parent a script sees the fields of the parent only, and the class',
    () => {
      const row = world.add('incident', { short_description: 'dual', impact: '1' });

      assert.deepEqual(
        run(
          world,
          `var t = new GlideRecord('task'); t.get('${idOf(row)}'); log(t.getRecordClassName()); log(t.getValue('impact')); log(t.getClassDisplayValue());`,
        ),
        ['incident', '1', 'Incident'],
      );
    },
  );

  fact(
    'doc:platform-administration/table-administration-and-data-management/c_DictionaryOverrides',
    'a field of an extended table may have other choices and attributes than in the parent',
    () => {
      const labels = (table: string): (string | undefined)[] =>
        ['3', '7'].map(
          (value) =>
            store.schema
              .columns(table)
              .get('state')
              ?.choices.find((choice) => choice.value === value)?.label,
        );

      assert.deepEqual(labels('task'), ['Closed Complete', 'Closed Skipped']);
      assert.deepEqual(labels('incident'), ['On Hold', 'Closed']);
    },
  );

  fact(
    DEFAULTS,
    'a default fills the field of a submitted record that leaves it out or empty',
    () => {
      assert.equal(world.add(THING, {})['state'], 'new');
      assert.equal(world.add(THING, { state: '' })['state'], 'new');
      assert.equal(world.add(THING, { state: 'done' })['state'], 'done');
    },
  );

  fact(DEFAULTS, 'a default does not come back when the field is emptied later', () => {
    const row = world.add(THING, {});

    assert.equal(update(THING, row, { state: '' })['state'], '');
  });

  fact(DEFAULTS, 'default scripts: GetIDValue, and current set for a role', () => {
    const group = world.add('sys_user_group', { name: 'Development' });
    store.schema.addColumns(THING, [
      column('team', 'reference', {
        reference: 'sys_user_group',
        defaultValue: `javascript:GetIDValue('sys_user_group', 'Development');`,
      }),
      column('worker', 'reference', {
        reference: 'sys_user',
        defaultValue: `javascript:if (gs.hasRole("itil"))current.worker = gs.getUserID();`,
      }),
    ]);
    const worker = world.user('default worker', 'itil');
    const plain = world.user('default plain');

    const filled = records.systemInsert(worker.session, THING, {});
    assert.deepEqual([filled['team'], filled['worker']], [idOf(group), worker.id]);
    assert.equal(records.systemInsert(plain.session, THING, {})['worker'], '');
  });

  fact(
    'doc:platform-administration/t_AutoNumberingRecordsInATable',
    'numbers: prefix, leading zeros up to the digits, one higher each time',
    () => {
      const numbers = [world.add('incident', {}), world.add('incident', {})].map(
        (row) => row['number'] ?? '',
      );

      for (const number of numbers) assert.match(number, /^INC\d{7}$/u);
      assert.equal(Number(numbers[1]?.slice(3)), Number(numbers[0]?.slice(3)) + 1);
    },
  );

  fact(
    'doc:platform-administration/t_AutoNumberingRecordsInATable',
    'the number may be longer than the digits',
    () => {
      store.schema.define({
        name: `${SCOPE}_short`,
        label: 'Short',
        superClass: '',
        scope: SCOPE,
        extendable: false,
        webServiceAccess: true,
        access: { read: true, create: false, update: false, delete: false },
        numberPrefix: 'SHT',
        numberDigits: 2,
        columns: new Map([
          [
            'number',
            column('number', 'string', { defaultValue: 'javascript:getNextObjNumber();' }),
          ],
        ]),
        indexes: [],
      });

      assert.equal(world.add(`${SCOPE}_short`, {})['number'], 'SHT1001');
    },
  );

  fact(
    'doc:platform-administration/c_EnforcingUniqueNumbering',
    'numbering does not enforce uniqueness; a unique index does',
    () => {
      world.add('incident', { number: 'INC42' });
      world.add('incident', { number: 'INC42' });
      world.add(THING, { code: 'one' });

      assert.equal(store.count('incident', 'number=INC42'), 2);
      assert.throws(() => world.add(THING, { code: 'one' }), { code: 'unique' });
    },
  );

  for (const [impact, urgency, priority] of [
    ['1', '1', '1'],
    ['1', '2', '2'],
    ['1', '3', '3'],
    ['2', '1', '2'],
    ['2', '2', '3'],
    ['2', '3', '4'],
    ['3', '1', '3'],
    ['3', '2', '4'],
    ['3', '3', '5'],
  ] as const) {
    fact(
      'doc:it-service-management/incident-management/def-prio-lookup-rules',
      `impact ${impact} and urgency ${urgency} give priority ${priority}`,
      () => {
        assert.equal(world.add('incident', { impact, urgency })['priority'], priority);
      },
    );
  }

  fact(LOOKUP, 'a lookup definition is not inherited by extending tables', () => {
    assert.equal(
      world.add('problem', { impact: '1', urgency: '1', priority: '4' })['priority'],
      '4',
    );
  });

  fact(POLICY, 'a data policy holds for scripts, and by Inherit for extending tables', () => {
    const policy = world.add('sys_data_policy2', {
      model_table: 'task',
      inherit: '1',
      active: '1',
      conditions: 'short_description=policy',
    });
    world.add('sys_data_policy_rule', {
      sys_data_policy: idOf(policy),
      table: 'task',
      field: 'description',
      mandatory: 'true',
    });
    const refused = { code: 'data_policy' };
    const isRefused = (table: string): boolean => {
      try {
        world.add(table, { short_description: 'policy' });
        return false;
      } catch (error) {
        return (error as { code?: string }).code === refused.code;
      }
    };

    const inherited = isRefused('incident');
    update('sys_data_policy2', policy, { inherit: '0' });
    const alone = isRefused('incident');
    update('sys_data_policy2', policy, { active: '0' });

    assert.deepEqual([inherited, alone, isRefused('problem')], [true, false, false]);
  });

  fact(POLICY, 'Reverse if false: the action turns around while the conditions do not hold', () => {
    const policy = world.add('sys_data_policy2', {
      model_table: THING,
      active: '1',
      conditions: 'state=new',
      reverse_if_false: '1',
    });
    world.add('sys_data_policy_rule', {
      sys_data_policy: idOf(policy),
      table: THING,
      field: 'name',
      mandatory: 'false',
    });

    world.add(THING, { state: 'new' });
    assert.throws(() => world.add(THING, { state: 'done' }), { code: 'data_policy' });
    update('sys_data_policy2', policy, { active: '0' });
  });

  fact(
    'doc:platform-administration/c_BPForStateFieldChoiceValues',
    'close_states names the inactive states: 7 and 8 of an incident, not 6',
    () => {
      const close = { close_code: 'Duplicate', close_notes: 'x' };
      const active = ['6', '7', '8', '-2'].map(
        (state) => update('incident', world.add('incident', {}), { state, ...close })['active'],
      );

      assert.deepEqual(active, ['1', '0', '0', '1']);
    },
  );

  fact(
    'doc:platform-security/exploring-auditing',
    'a delete from a script leaves a record of table, sys_id and user',
    () => {
      const { session } = world.user('deleter', 'admin');
      const row = world.add(THING, { name: 'gone' });
      run(world, `var t = new GlideRecord('${THING}'); t.get('${idOf(row)}'); t.deleteRecord();`, {
        session,
      });
      const [trace] = store.select('sys_audit_delete', `documentkey=${idOf(row)}`);

      assert.equal(trace?.['tablename'], THING);
      assert.equal(trace['sys_created_by'], 'deleter');
    },
  );
});
