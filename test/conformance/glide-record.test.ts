import assert from 'node:assert/strict';

import { createWorld, THING } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const RECORD: Source = 'doc:api-reference/server-api-reference/c_GlideRecordScopedAPI';

describe('conformance: scoped GlideRecord', () => {
  const world = createWorld();
  const don = idOf(world.add('sys_user', { user_name: 'don', name: 'Don Goodliffe' }));
  const eve = world.user('eve', 'itil');
  for (const [number, priority, category] of [
    ['INC1', '1', 'network'],
    ['INC2', '2', 'hardware'],
    ['INC3', '1', 'network'],
    ['INC4', '4', 'software'],
  ] as const) {
    world.store.insert('incident', {
      sys_id: number.toLowerCase(),
      sys_class_name: 'incident',
      number,
      priority,
      category,
      active: number === 'INC4' ? '0' : '1',
      caller_id: number === 'INC1' ? don : '',
      short_description: `about ${number}`,
    });
  }
  const numbers = (build: string): string =>
    run(
      world,
      `var t = new GlideRecord('incident'); ${build} t.addQuery('number', 'STARTSWITH', 'INC'); t.orderBy('number'); t.query();
       var found = []; while (t.next()) found.push(t.getValue('number')); log(found.join());`,
    ).join('|');

  fact(RECORD, 'addActiveQuery returns active records', () => {
    assert.equal(numbers('t.addActiveQuery();'), 'INC1,INC2,INC3');
  });

  fact(RECORD, 'addQuery with two parameters means "equal to", and several are ANDed', () => {
    assert.equal(numbers("t.addQuery('active', true); t.addQuery('priority', 1);"), 'INC1,INC3');
  });

  fact(RECORD, 'addQuery compares values without letter case', () => {
    assert.equal(numbers("t.addQuery('category', 'NetWork');"), 'INC1,INC3');
  });

  for (const [call, expected] of [
    ["t.addQuery('priority', '!=', 1);", 'INC2,INC4'],
    ["t.addQuery('priority', '>', 1);", 'INC2,INC4'],
    ["t.addQuery('priority', '>=', 2);", 'INC2,INC4'],
    ["t.addQuery('priority', '<', 2);", 'INC1,INC3'],
    ["t.addQuery('priority', '<=', 2);", 'INC1,INC2,INC3'],
    ["t.addQuery('number', 'IN', 'INC1,INC2');", 'INC1,INC2'],
    ["t.addQuery('number', 'NOT IN', 'INC1,INC2');", 'INC3,INC4'],
    ["t.addQuery('category', 'STARTSWITH', 'hard');", 'INC2'],
    ["t.addQuery('category', 'ENDSWITH', 'ware');", 'INC2,INC4'],
    ["t.addQuery('category', 'CONTAINS', 'w');", 'INC1,INC2,INC3,INC4'],
    ["t.addQuery('category', 'DOES NOT CONTAIN', 'ware');", 'INC1,INC3'],
    ["t.addQuery('sys_class_name', 'INSTANCEOF', 'task');", 'INC1,INC2,INC3,INC4'],
  ] as const) {
    fact(RECORD, `addQuery operators: ${call}`, () => {
      assert.equal(numbers(call), expected);
    });
  }

  fact(
    'doc:api-reference/business-rules-classic/c_BusinessRules',
    '(priority 1 or 2) and (category a or b) with two condition objects',
    () => {
      assert.equal(
        numbers(`var qc1 = t.addQuery('priority', '1'); qc1.addOrCondition('priority', '2');
          var qc2 = t.addQuery('category', 'hardware'); qc2.addOrCondition('category', 'software');`),
        'INC2',
      );
    },
  );

  fact(RECORD, 'addNullQuery and addNotNullQuery', () => {
    assert.equal(numbers("t.addNullQuery('caller_id');"), 'INC2,INC3,INC4');
    assert.equal(numbers("t.addNotNullQuery('caller_id');"), 'INC1');
  });

  fact(RECORD, 'chooseWindow: first row inclusive, last row exclusive', () => {
    assert.equal(numbers('t.chooseWindow(2, 4);'), 'INC3,INC4');
  });

  fact(RECORD, 'setLimit after chooseWindow replaces the window and starts at row 1', () => {
    assert.equal(numbers('t.chooseWindow(2, 3); t.setLimit(3);'), 'INC1,INC2,INC3');
  });

  fact(RECORD, 'chooseWindow after setLimit replaces the limit', () => {
    assert.equal(numbers('t.setLimit(1); t.chooseWindow(1, 3);'), 'INC2,INC3');
  });

  fact(RECORD, 'get with one value: sys_id first, then display value; with two: a field', () => {
    const lines = run(
      world,
      `function got(a, b) { var t = new GlideRecord('incident'); var found = b === undefined ? t.get(a) : t.get(a, b); log(found + ' ' + t.getValue('number')); }
       got('inc2'); got('INC3'); got('caller_id.name', 'Don Goodliffe'); got('nothing');`,
    );

    assert.deepEqual(lines, ['true INC2', 'true INC3', 'true INC1', 'false null']);
  });

  fact(RECORD, 'getDisplayValue of the record, getTableName, getRecordClassName, label', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('task'); t.get('inc1'); log(t.getDisplayValue()); log(t.getTableName()); log(t.getRecordClassName()); log(t.getUniqueValue());
       log(new GlideRecord('incident').getClassDisplayValue());`,
    );

    assert.deepEqual(lines, ['INC1', 'task', 'incident', 'inc1', 'Incident']);
  });

  fact(RECORD, 'getEncodedQuery gives the conditions as encoded query', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.addQuery('active', true); t.addQuery('priority', 1); t.query(); log(t.getEncodedQuery());`,
    );

    assert.deepEqual(lines, ['active=true^priority=1']);
  });

  fact(RECORD, 'getLink without and with the stack parameter', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.addActiveQuery(); t.addQuery('priority', 1); t.addQuery('number', 'INC1'); t.query(); t.next(); log(t.getLink(true)); log(t.getLink(false));`,
    );

    assert.equal(lines[0], 'incident.do?sys_id=inc1');
    assert.match(
      lines[1] ?? '',
      /^incident\.do\?sys_id=inc1&sysparm_stack=incident_list\.do\?sysparm_query=active=true/u,
    );
  });

  fact(RECORD, 'getRowCount, hasNext and isValidRecord before, in and after the loop', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.addQuery('priority', 1); t.addQuery('number', 'STARTSWITH', 'INC'); t.query(); log(t.getRowCount()); log(t.hasNext());
       while (t.next()) log(t.isValidRecord()); log(t.isValidRecord()); log(t.hasNext());`,
    );

    assert.deepEqual(lines, ['2', 'true', 'true', 'true', 'false', 'false']);
  });

  fact(
    RECORD,
    'isValid says whether the table exists, isValidField whether the column does',
    () => {
      const lines = run(
        world,
        `log(new GlideRecord('incident').isValid()); log(new GlideRecord('no_such').isValid());
       var t = new GlideRecord('incident'); t.initialize(); log(t.isValidField('short_description')); log(t.isValidField('nonsense'));`,
      );

      assert.deepEqual(lines, ['true', 'false', 'true', 'false']);
    },
  );

  fact(RECORD, 'isValidEncodedQuery: no execution, and the empty query is false', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('incident'); log(t.isValidEncodedQuery('priority=1^ORpriority=2')); log(t.isValidEncodedQuery('nonsense=1'));
       log(t.isValidEncodedQuery('caller_id.nonsense=1')); log(t.isValidEncodedQuery('')); log(t.getEncodedQuery() === '');`,
    );

    assert.deepEqual(lines, ['true', 'false', 'false', 'false', 'true']);
  });

  fact(
    RECORD,
    'isEncodedQueryValid applies a valid query, and sys_idNotValidnull otherwise',
    () => {
      const lines = run(
        world,
        `var t = new GlideRecord('incident'); log(t.isEncodedQueryValid('priority=1')); log(t.getEncodedQuery());
       var u = new GlideRecord('incident'); log(u.isEncodedQueryValid('nonsense=1')); log(u.getEncodedQuery());`,
      );

      assert.deepEqual(lines, ['true', 'priority=1', 'false', 'sys_idNotValidnull']);
    },
  );

  fact(RECORD, 'newRecord sets default values and a sys_id; nothing is stored', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('${THING}'); t.newRecord(); log(t.isNewRecord()); log(t.getValue('state')); log(t.getUniqueValue().length);
       var s = new GlideRecord('${THING}'); s.query(); log(s.getRowCount());`,
    );

    assert.deepEqual(lines, ['true', 'new', '32', '0']);
  });

  fact(RECORD, 'insert gives the sys_id; setNewGuidValue chooses it', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.setValue('short_description', 'The third floor printer is broken');
       t.setNewGuidValue('eb4636ca6f6d31005be8883e6b3ee333'); log(t.insert()); log(t.getValue('sys_id'));`,
    );

    assert.deepEqual(lines, [
      'eb4636ca6f6d31005be8883e6b3ee333',
      'eb4636ca6f6d31005be8883e6b3ee333',
    ]);
  });

  fact(RECORD, 'deleteRecord: true when deleted, false when no record was found', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('${THING}'); t.initialize(); t.name = 'Example'; var id = t.insert(); t.get(id); log(t.deleteRecord());
       var u = new GlideRecord('${THING}'); log(u.deleteRecord()); log(u.get(id));`,
    );

    assert.deepEqual(lines, ['true', 'false', 'false']);
  });

  fact(
    RECORD,
    'updateMultiple sets values; NULL clears one; deleteMultiple ignores setLimit',
    () => {
      for (const name of ['m1', 'm2', 'm3']) world.add(THING, { name, trace: 'text' });

      run(
        world,
        `var t = new GlideRecord('${THING}'); t.addEncodedQuery('nameSTARTSWITHm'); t.query(); t.setValue('trace', 'NULL'); t.setValue('state', 'done'); t.updateMultiple();`,
      );
      const after = world.store.select(THING, 'nameSTARTSWITHm^ORDERBYname');
      run(
        world,
        `var t = new GlideRecord('${THING}'); t.addQuery('name', 'STARTSWITH', 'm'); t.setLimit(1); t.query(); t.deleteMultiple();`,
      );

      assert.deepEqual(
        after.map((row) => `${row['trace'] ?? ''}|${row['state'] ?? ''}`),
        ['|done', '|done', '|done'],
      );
      assert.equal(world.store.count(THING, 'nameSTARTSWITHm'), 0);
    },
  );

  fact(
    RECORD,
    'getLastErrorMessage: null without an error, the data policy exception with one',
    () => {
      const policy = world.add('sys_data_policy2', { model_table: THING, active: '1' });
      world.add('sys_data_policy_rule', {
        sys_data_policy: idOf(policy),
        table: THING,
        field: 'name',
        mandatory: 'true',
      });

      const lines = run(
        world,
        `var t = new GlideRecord('${THING}'); t.initialize(); log(t.getLastErrorMessage()); log(t.insert()); log(t.getLastErrorMessage());`,
      );
      world.engine.records.systemRemove(world.admin, 'sys_data_policy2', idOf(policy));

      assert.deepEqual(lines.slice(0, 2), ['null', 'null']);
      assert.match(lines.slice(2).join('\n'), /^Data Policy Exception: [\s\S]*name/iu);
    },
  );

  fact(RECORD, 'canRead, canCreate, canWrite and canDelete follow the access controls', () => {
    const ask = `var t = new GlideRecord('incident'); t.get('inc1'); log([t.canRead(), t.canWrite(), t.canCreate(), t.canDelete()].join());`;

    assert.deepEqual(run(world, ask), ['true,true,true,true']);
    assert.deepEqual(run(world, ask, { session: eve.session }), ['true,true,true,false']);
  });

  fact(RECORD, 'isActionAborted is false for a new record, and next() sets it to false', () => {
    const lines = run(
      world,
      `log(new GlideRecord('${THING}').isActionAborted()); var t = new GlideRecord('incident'); t.query(); t.next(); t.setAbortAction(true); t.next(); log(t.isActionAborted());`,
      { scope: 'global' },
    );

    assert.deepEqual(lines, ['false', 'false']);
  });

  fact(RECORD, 'getAttribute gives the dictionary attributes of a field', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('incident'); log(t.getAttribute('state')); log(t.state.getAttribute('close_states'));`,
    );

    assert.deepEqual(lines, ['close_states=7;8', '7;8']);
  });

  fact(RECORD, 'dot-walks read through references, and toString gives the value', () => {
    const boss = idOf(world.add('sys_user', { user_name: 'boss', name: 'Bess Boss' }));
    world.engine.records.systemUpdate(world.admin, 'sys_user', don, { manager: boss });

    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.get('inc1'); log(t.caller_id.manager.toString()); log(t.caller_id.manager.name); log(t.getValue('caller_id.name')); log(t.caller_id.getDisplayValue());`,
    );

    assert.deepEqual(lines, [boss, 'Bess Boss', 'Don Goodliffe', 'Don Goodliffe']);
  });

  fact(RECORD, 'updateWithReferences updates the referenced record, or creates it', () => {
    const john = world.add('sys_user', { user_name: 'john', first_name: 'Jon' });
    world.add('incident', { sys_id: 'with', caller_id: idOf(john) });
    world.add('incident', { sys_id: 'without' });
    const script = (id: string): string =>
      `var inc = new GlideRecord('incident'); inc.get('${id}'); inc.caller_id.first_name = 'John'; inc.caller_id.last_name = 'Doe'; log(inc.updateWithReferences());`;

    const lines = run(world, script('with') + script('without'), { scope: 'global' });

    assert.deepEqual(lines, ['with', 'without']);
    assert.equal(world.store.get('sys_user', idOf(john))?.['first_name'], 'John');
    const caller = world.store.get('incident', 'without')?.['caller_id'] ?? '';
    assert.equal(world.store.get('sys_user', caller)?.['last_name'], 'Doe');
  });
});
