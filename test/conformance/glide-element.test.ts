import assert from 'node:assert/strict';

import { createWorld, THING } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const ELEMENT: Source = 'doc:api-reference/server-api-reference/c_GlideElementScopedAPI';
const TRAPS: Source = 'doc:api-reference/server-api-reference/c_GlideRecordScopedAPI';

describe('conformance: scoped GlideElement', () => {
  const world = createWorld();
  const joe = idOf(world.add('sys_user', { user_name: 'joe', name: 'Joe Employee' }));
  const eve = world.user('eve');
  world.add('incident', {
    sys_id: 'inc1',
    number: 'INC1',
    impact: '1',
    urgency: '1',
    opened_by: joe,
    opened_at: '2022-02-01 23:09:51',
    short_description: 'First',
  });
  world.add('incident', { sys_id: 'inc2', number: 'INC2', impact: '3', urgency: '3' });
  world.add(THING, { sys_id: 'thing1', name: 'thing', flag: '1' });
  const open = (script: string): string[] =>
    run(world, `var t = new GlideRecord('incident'); t.get('inc1'); ${script}`);

  fact(ELEMENT, 'getDisplayValue: choices by label, references by the display field', () => {
    assert.deepEqual(
      open(
        `log(t.priority.getDisplayValue()); log(t.opened_by.getDisplayValue()); log(t.priority.getValue()); log(t.opened_by.getValue()); log(t.opened_at.getValue());`,
      ),
      ['1 - Critical', 'Joe Employee', '1', joe, '2022-02-01 23:09:51'],
    );
  });

  fact(ELEMENT, 'getDisplayValue cuts to the number of characters', () => {
    assert.deepEqual(open('log(t.priority.getDisplayValue(5));'), ['1 - C']);
  });

  fact(ELEMENT, 'getChoiceValue gives the label, getChoices the values', () => {
    assert.deepEqual(open('log(t.urgency.getChoiceValue()); log(t.urgency.getChoices().join());'), [
      '1 - High',
      '1,2,3',
    ]);
  });

  fact(ELEMENT, 'setDisplayValue takes a label', () => {
    assert.deepEqual(open(`t.urgency.setDisplayValue('3 - Low'); log(t.urgency);`), ['3']);
  });

  fact(ELEMENT, 'toString gives the value of a field as text', () => {
    assert.deepEqual(open('log(t.opened_at.toString()); log(typeof t.opened_at.toString());'), [
      '2022-02-01 23:09:51',
      'string',
    ]);
  });

  fact(ELEMENT, 'nil is true for an empty field', () => {
    assert.deepEqual(open('log(t.state.nil()); log(t.close_notes.nil());'), ['false', 'true']);
  });

  fact(ELEMENT, 'getAttribute as text, getBooleanAttribute as Boolean', () => {
    assert.deepEqual(
      open(
        `log(t.state.getAttribute('close_states')); log(t.short_description.getBooleanAttribute('ignore_filter_on_new'));`,
      ),
      ['7;8', 'false'],
    );
  });

  fact(ELEMENT, 'setDateNumericValue sets a date by its milliseconds', () => {
    assert.deepEqual(open('t.opened_at.setDateNumericValue(10000); log(t.opened_at);'), [
      '1970-01-01 00:00:10',
    ]);
  });

  fact(
    ELEMENT,
    'getRefRecord opens the referenced record, getReferenceTable names its table',
    () => {
      assert.deepEqual(
        open(
          `log(t.opened_by.getReferenceTable()); log(t.opened_by.getRefRecord().getValue('name')); log(t.assigned_to.getRefRecord().isValidRecord());`,
        ),
        ['sys_user', 'Joe Employee', 'false'],
      );
    },
  );

  fact(ELEMENT, 'getED describes the element: label and name', () => {
    assert.deepEqual(
      open(
        `log(t.getElement('priority').getED().getLabel()); log(t.priority.getED().getName()); log(t.priority.getLabel());`,
      ),
      ['Priority', 'priority', 'Priority'],
    );
  });

  fact(ELEMENT, 'changes: false for a record that was only read', () => {
    assert.deepEqual(
      open(
        `log(t.state.changes()); t.setValue('state', '2'); log(t.state.changes()); log(t.state.changesFrom(1)); log(t.state.changesTo(2)); log(t.state.changesTo(3));`,
      ),
      ['false', 'true', 'true', 'true', 'false'],
    );
  });

  fact(ELEMENT, 'journal entries: label, time and display name; 1 the latest, -1 all', () => {
    for (const text of ['older', 'newer']) {
      world.engine.records.systemUpdate(world.admin, 'incident', 'inc2', { work_notes: text });
      world.clock.advance(60_000);
    }

    const lines = run(
      world,
      `var t = new GlideRecord('incident'); t.get('inc2'); log(t.work_notes.getJournalEntry(1)); log(t.work_notes.getJournalEntry(-1).split('\\n\\n').length); log(t.getValue('work_notes'));`,
    );

    assert.match(
      lines[0] ?? '',
      /^2026-03-02 10:01:00 - System Administrator \(Work notes\)\nnewer\n\n$/u,
    );
    assert.deepEqual(lines.slice(1), ['3', 'null']);
  });

  fact(ELEMENT, 'canRead and canWrite of a field follow the access controls', () => {
    const ask = `var t = new GlideRecord('incident'); t.get('inc1'); log(t.short_description.canRead() + ' ' + t.short_description.canWrite());`;

    assert.deepEqual(run(world, ask), ['true true']);
    assert.deepEqual(run(world, ask, { session: eve.session }), ['false false']);
  });

  fact(TRAPS, 'a dot-walk retrieves the whole object: in an array all entries are the last', () => {
    const lines = run(
      world,
      `var all = []; var values = []; var t = new GlideRecord('incident'); t.addQuery('number', 'IN', 'INC1,INC2'); t.orderBy('number'); t.query();
       while (t.next()) { all.push(t.number); values.push(t.getValue('number')); } log(all.join()); log(values.join());`,
    );

    assert.deepEqual(lines, ['INC2,INC2', 'INC1,INC2']);
  });

  fact(TRAPS, 'getValue: null when empty or unknown, "0" and "1" for Booleans', () => {
    const lines = run(
      world,
      `var t = new GlideRecord('${THING}'); t.get('thing1'); log(t.getValue('flag')); log(t.getValue('owner')); log(t.getValue('nonsense'));
       t.setValue('flag', false); log(t.getValue('flag')); log(typeof t.getValue('flag'));`,
    );

    assert.deepEqual(lines, ['1', 'null', 'null', '0', 'string']);
  });

  fact(
    'doc:api-reference/business-rules-classic/c_BusinessRules',
    'the word NULL in capitals clears a field; Null and null are text',
    () => {
      const lines = run(
        world,
        `var t = new GlideRecord('${THING}'); t.get('thing1'); t.setValue('trace', 'Null'); log(t.getValue('trace')); t.trace = 'null'; log(t.getValue('trace')); t.trace = 'NULL'; log(t.getValue('trace'));`,
      );

      assert.deepEqual(lines, ['Null', 'null', 'null']);
    },
  );

  fact(
    'doc:api-reference/business-rules-classic/c_BusinessRules',
    'a glide_list is a comma-separated text of sys_ids',
    () => {
      const lines = run(
        world,
        `var t = new GlideRecord('incident'); t.get('inc2'); t.watch_list = '${joe},${eve.id}'; log(t.watch_list.toString().split(',').length); log(t.watch_list.getDisplayValue());`,
      );

      assert.deepEqual(lines, ['2', 'Joe Employee, eve']);
    },
  );
});
