import assert from 'node:assert/strict';

import type { Row } from '../../../../instance/contract.ts';
import { seedRow } from '../../../../instance/schema/seed/row.ts';
import {
  followedValue,
  itemForm,
  referenceQuery,
  type FormTable,
  type FormVariable,
  type ItemForm,
} from '../../../../instance/http/catalog/item-form.ts';
import { catalogWorld, sessionOf } from './world.ts';

describe('instance/http/catalog/item-form', () => {
  const { site, insert, row } = catalogWorld();
  const rita = sessionOf('rita');
  const item = insert('sc_cat_item', { name: 'Laptop', mandatory_attachment: '1' });
  const ask = (values: Row): string => insert('item_option_new', { cat_item: item, ...values });
  const form = (session = rita, view: Parameters<typeof itemForm>[3] = 'catalog'): ItemForm =>
    itemForm(site, session, row('sc_cat_item', item), view);
  const variable = (name: string, shown = form()): FormVariable => {
    const found = shown.elements.find((element) => element.name === name);
    assert.ok(found?.kind === 'variable', `${name} is not on the form`);
    return found;
  };

  const set = insert('item_option_new_set', {
    title: 'Where',
    internal_name: 'place',
    order: '900',
    display_title: '1',
  });
  insert('io_set_item', { sc_cat_item: item, variable_set: set, order: '150' });
  const city = insert('item_option_new', { variable_set: set, name: 'city', order: '5' });
  insert('item_option_new', { variable_set: set, name: 'floor', order: '7' });
  const kind = ask({
    name: 'Kind',
    type: '5',
    order: '100',
    include_none: '1',
    default_value: 'a',
  });
  insert('question_choice', { question: kind, text: 'Second', value: 'b', order: '2' });
  insert('question_choice', { question: kind, text: 'First', value: 'a', order: '1' });
  insert('question_choice', {
    question: kind,
    text: 'Gone',
    value: 'c',
    order: '3',
    inactive: '1',
  });
  ask({ name: 'box', type: '19', order: '200', question_text: 'Box', layout: '2across' });
  ask({ name: 'left', order: '210' });
  ask({ name: '', type: '24', order: '220' });
  ask({ name: 'right', order: '230' });
  ask({ name: '', type: '20', order: '240' });
  ask({ name: 'last', order: '250' });

  it('puts variables in order, sets and containers as containers of what is in them', () => {
    const shown = form();

    assert.deepEqual(
      shown.elements.map((element) => [
        element.name,
        shown.containers.find((container) => container.id === element.container)?.name ?? '',
        element.column,
      ]),
      [
        ['Kind', '', 0],
        ['city', 'place', 0],
        ['floor', 'place', 0],
        ['left', 'box', 0],
        ['right', 'box', 1],
        ['last', '', 0],
      ],
    );
    assert.deepEqual(
      shown.containers.map(({ kind: type, name, title, layout, displayTitle }) => [
        type,
        name,
        title,
        layout,
        displayTitle,
      ]),
      [
        ['set', 'place', 'Where', 'normal', true],
        ['container', 'box', 'Box', '2across', false],
      ],
    );
    assert.equal(shown.item.mandatoryAttachment, true);
    assert.equal(shown.item.type, 'catalog_item');
  });

  it('offers choices in order and shows the default as people read it', () => {
    const { choices, value, displayValue, friendlyType } = variable('Kind');

    assert.deepEqual(
      choices.map((choice) => [choice.value, choice.label]),
      [
        ['', '-- None --'],
        ['a', 'First'],
        ['b', 'Second'],
      ],
    );
    assert.deepEqual([value, displayValue, friendlyType], ['a', 'First', 'select_box']);
  });

  it('runs scripts in defaults and reference qualifiers', () => {
    const me = seedRow(site.store, 'sys_user', 'rita', { name: 'Rita R' });
    ask({
      name: 'me',
      type: '8',
      reference: 'sys_user',
      default_value: 'javascript:gs.getUserID()',
      use_reference_qualifier: 'advanced',
      reference_qual: "javascript:'active=true^city=' + current.variables.town",
    });
    ask({ name: 'broken', default_value: 'javascript:nowhere.to.be.found' });
    ask({ name: 'agree', type: '7' });

    const shown = form(sessionOf(me));
    const answered = variable('me', shown);
    assert.deepEqual([answered.value, answered.displayValue], [me, 'Rita R']);
    assert.equal(answered.qualifierIsScript, true);
    assert.equal(
      referenceQuery(site, rita, row('item_option_new', answered.id), { town: 'Ulm' }),
      'active=true^city=Ulm',
    );
    assert.equal(variable('broken', shown).value, '');
    assert.equal(variable('agree', shown).value, 'false');
  });

  it('fills variables from the record that another answer names, and expands all help when asked', () => {
    const boss = seedRow(site.store, 'sys_user', 'boss', { name: 'The Boss', email: 'b@x.y' });
    const ada = seedRow(site.store, 'sys_user', 'ada', { name: 'Ada', manager: boss });
    const person = ask({ name: 'person', type: '31' });
    const follow = { dynamic_value_field: person };
    ask({
      ...follow,
      name: 'their_boss',
      type: '8',
      reference: 'sys_user',
      dynamic_value_dot_walk_path: 'manager',
    });
    ask({ ...follow, name: 'mail', dynamic_value_dot_walk_path: 'manager.email' });
    ask({
      ...follow,
      name: 'own',
      default_value: 'mine',
      dynamic_value_dot_walk_path: 'manager.email',
    });
    site.store.update('sc_cat_item', item, { show_variable_help_on_load: '1' });

    const shown = form(sessionOf(ada));
    const followed = variable('their_boss', shown);
    assert.deepEqual([followed.value, followed.displayValue], [boss, 'The Boss']);
    assert.equal(variable('mail', shown).value, 'b@x.y');
    assert.equal(variable('own', shown).value, 'mine');
    assert.equal(variable('mail', form(sessionOf(boss))).value, '');
    assert.deepEqual(followed.follows, {
      variableId: person,
      variable: 'person',
      table: 'sys_user',
      path: 'manager',
    });
    assert.equal(followed.helpExpanded, true);
    assert.equal(followedValue(site, followed.follows, ada), boss);
  });

  it('leaves out what the user may not read and freezes what the user may not answer', () => {
    ask({ name: 'secret', read_roles: 'hr' });
    ask({ name: 'frozen', create_roles: 'hr', write_roles: 'itil' });

    assert.equal(
      form().elements.some((element) => element.name === 'secret'),
      false,
    );
    assert.equal(variable('secret', form(sessionOf('h', ['hr']))).readOnly, false);
    assert.equal(variable('frozen').readOnly, true);
    assert.equal(variable('frozen', form(sessionOf('h', ['hr']))).readOnly, false);
    assert.equal(variable('frozen', form(sessionOf('h', ['hr']), 'requested_item')).readOnly, true);
  });

  it('gives a multi-row set its columns and the logic of its dialog only', () => {
    const table = insert('item_option_new_set', {
      title: 'Machines',
      internal_name: 'machines',
      type: 'one_to_many',
      set_attributes: 'max_rows=3',
    });
    insert('io_set_item', { sc_cat_item: item, variable_set: table, order: '500' });
    const size = insert('item_option_new', { variable_set: table, name: 'size', unique: '1' });
    insert('catalog_script_client', {
      name: 'in the dialog',
      applies_to: 'set',
      variable_set: table,
      type: 'onChange',
      cat_variable: `IO:${size}`,
      script: 'function onChange() {}',
    });

    const shown = form();
    const grid = shown.elements.find(
      (element): element is FormTable => element.name === 'machines',
    );
    assert.deepEqual(
      grid?.columns.map((column) => [column.name, column.unique]),
      [['size', true]],
    );
    assert.equal(grid.maxRows, 3);
    assert.deepEqual(
      grid.clientScripts.map((script) => [script.type, script.variable]),
      [['onChange', 'size']],
    );
    assert.equal(
      shown.clientScripts.some((script) => script.name === 'in the dialog'),
      false,
    );
  });

  it('shows only global variables on a catalog task', () => {
    ask({ name: 'everywhere', global: '1' });

    assert.deepEqual(
      form(rita, 'catalog_task').elements.map((element) => element.name),
      ['everywhere'],
    );
  });

  it('gives scripts of item and sets for the view, lowest order first', () => {
    const script = (values: Row): string =>
      insert('catalog_script_client', { script: 'function onLoad() {}', ...values });
    script({ name: 'late', cat_item: item, order: '200', isolate_script: '0', ui_type: '1' });
    script({ name: 'set', applies_to: 'set', variable_set: set, order: '100' });
    script({ name: 'off', cat_item: item, active: '0' });
    script({ name: 'editor', cat_item: item, applies_catalog: '0', applies_req_item: '1' });

    assert.deepEqual(
      form().clientScripts.map(({ name, uiType, isolated }) => [name, uiType, isolated]),
      [
        ['set', 10, true],
        ['late', 1, false],
      ],
    );
    assert.deepEqual(
      form(rita, 'requested_item').clientScripts.map(({ name }) => name),
      ['editor'],
    );
  });

  it('gives policies of the item first, with conditions and actions by name', () => {
    const policy = (values: Row): string => insert('catalog_ui_policy', values);
    policy({ short_description: 'of the set', applies_to: 'set', variable_set: set, order: '1' });
    const own = policy({
      short_description: 'own',
      catalog_item: item,
      order: '50',
      catalog_conditions: `IO:${kind}=a^ORIO:${kind}ISEMPTY^IO:${city}!=Ulm^EQ`,
      script_true: 'function onCondition() {}',
    });
    const action = { ui_policy: own, mandatory: 'true', visible: 'ignore', disabled: 'false' };
    insert('catalog_ui_policy_action', { ...action, catalog_variable: `IO:${city}` });
    insert('catalog_ui_policy_action', { ...action, catalog_variable: `IO:${set}`, order: '1' });
    insert('catalog_ui_policy_action', { ...action, catalog_variable: `IO:${'0'.repeat(32)}` });

    const [first, second, ...none] = form().uiPolicies;
    assert.deepEqual([first?.name, second?.name, none.length], ['own', 'of the set', 0]);
    assert.deepEqual(
      first?.conditions.map((group) =>
        group.map((list) => list.map((term) => [term.variable, term.operator, term.value])),
      ),
      [
        [
          [
            ['Kind', '=', 'a'],
            ['Kind', 'ISEMPTY', ''],
          ],
          [['city', '!=', 'Ulm']],
        ],
      ],
    );
    assert.deepEqual(
      first.actions.map((entry) => [entry.target, entry.targetKind, entry.mandatory]),
      [
        ['place', 'set', 'true'],
        ['city', 'variable', 'true'],
      ],
    );
    assert.equal(first.scriptTrue, '', 'scripts only run when the policy says so');
  });
});
