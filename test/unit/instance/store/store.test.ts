import assert from 'node:assert/strict';

import { defineBaseSchema } from '../../../instance/schema/base-schema.ts';
import { seedBaseData } from '../../../instance/schema/seed/base-data.ts';
import type { InstanceStore } from '../../../instance/store/store.ts';
import { column, emptyStore, fill, ids, table } from '../support.ts';

function family(): InstanceStore {
  const store = emptyStore();
  store.schema.define(
    table(
      'base',
      [column('number', 'string', { display: true }), column('code', 'string', { unique: true })],
      {
        numberPrefix: 'BAS',
      },
    ),
  );
  store.schema.define(table('child', [column('extra')], { superClass: 'base' }));
  return store;
}

describe('instance/store', () => {
  it('finds child rows through the parent table and shows their own class', () => {
    const store = family();
    fill(store, 'child', { c1: { code: 'x', extra: 'e' } });

    const row = store.get('base', 'c1');

    assert.equal(row?.['sys_class_name'], 'child');
    assert.equal(row['extra'], 'e');
    assert.equal(store.count('base', 'code=x'), 1);
    assert.equal(store.get('child', 'nosuch'), undefined);
  });

  it('goes back to a savepoint, whatever was written since, and keeps later writes', () => {
    const store = family();
    fill(store, 'child', { c1: { code: 'x', extra: 'e' }, c2: { code: 'y' } });
    const back = store.savepoint();
    store.update('base', 'c1', { code: 'z', extra: 'changed' });
    store.update('base', 'c1', { code: 'w' });
    store.delete('base', 'c2');
    fill(store, 'base', { b1: { code: 'x' } });
    store.update('base', 'b1', { code: 'y' });

    back();
    store.update('base', 'c2', { extra: 'later' });

    assert.deepEqual(ids(store, 'base', 'ORDERBYcode').sort(), ['c1', 'c2']);
    assert.equal(store.get('child', 'c1')?.['extra'], 'e');
    assert.equal(store.count('base', 'code=x'), 1);
    assert.equal(store.get('child', 'c2')?.['code'], 'y');
    assert.equal(store.get('child', 'c2')?.['extra'], 'later');
  });

  it('hands out copies with every column of the class', () => {
    const store = family();
    fill(store, 'child', { c1: { code: 'x' } });

    const copy = store.get('base', 'c1') ?? {};
    copy['code'] = 'changed';

    assert.equal(store.get('base', 'c1')?.['code'], 'x');
    assert.equal(copy['extra'], '');
    assert.equal(copy['sys_created_on'], '');
  });

  it('enforces a unique column over the whole class tree, letter case aside, empty ones free', () => {
    const store = family();
    fill(store, 'base', { b1: { code: 'K-1' }, b2: { code: '' }, b3: {} });

    assert.throws(
      () => {
        fill(store, 'child', { c1: { code: 'k-1' } });
      },
      { code: 'UNIQUE_VIOLATION' },
    );
    assert.throws(
      () => {
        store.update('base', 'b2', { code: 'K-1' });
      },
      { code: 'UNIQUE_VIOLATION' },
    );
    assert.equal(store.get('base', 'b2')?.['code'], '');
    store.update('base', 'b1', { code: 'K-2' });
    store.update('base', 'b2', { code: 'K-1' });
    store.delete('base', 'b2');
    fill(store, 'child', { c2: { code: 'K-1' } });
  });

  it('enforces a unique index over several columns once it is declared', () => {
    const store = emptyStore();
    const columns = [column('a'), column('b')];
    store.schema.define(table('pair', columns));
    fill(store, 'pair', { p1: { a: '1', b: '1' }, p2: { a: '1', b: '2' } });

    store.schema.define(
      table('pair', columns, { indexes: [{ columns: ['a', 'b'], unique: true }] }),
    );

    assert.throws(
      () => {
        fill(store, 'pair', { p3: { a: '1', b: '2' } });
      },
      { code: 'UNIQUE_VIOLATION' },
    );
    fill(store, 'pair', { p4: { a: '2', b: '2' } });
  });

  it('keeps equality through an index right while rows change', () => {
    const store = emptyStore();
    store.schema.define(table('target', [column('name')]));
    store.schema.define(table('link', [column('to', 'reference', { reference: 'target' })]));
    fill(store, 'target', { t1: { name: 'one' }, t2: { name: 'two' } });
    fill(store, 'link', { l1: { to: 't1' }, l2: { to: 't1' } });

    assert.deepEqual(ids(store, 'link', 'to=t1'), ['l1', 'l2']);
    store.update('link', 'l1', { to: 't2' });
    fill(store, 'link', { l3: { to: 't2' } });
    store.delete('link', 'l2');

    assert.deepEqual(ids(store, 'link', 'to=t1'), []);
    assert.deepEqual(ids(store, 'link', 'to=t2').toSorted(), ['l1', 'l3']);
    assert.deepEqual(ids(store, 'link', 'to.name=two').toSorted(), ['l1', 'l3']);
  });

  it('reads every row exactly once by keyset while rows come and go', () => {
    const store = family();
    const all = Array.from(
      { length: 2500 },
      (_, at) => `id${String((at * 7919) % 2500).padStart(6, '0')}`,
    );
    fill(store, 'base', Object.fromEntries(all.slice(0, 2000).map((id) => [id, {}])));
    fill(store, 'child', Object.fromEntries(all.slice(2000).map((id) => [id, {}])));
    const seen: string[] = [];

    for (let last = ''; ;) {
      const page = store.select('base', `sys_id>${last}^ORDERBYsys_id`, { limit: 100 });
      if (page.length === 0) break;
      seen.push(...page.map((row) => row['sys_id'] ?? ''));
      last = seen[seen.length - 1] ?? '';
      if (seen.length === 1000) {
        store.delete('base', 'id000005');
        store.delete('base', 'id002000');
        fill(store, 'base', { id001500x: {} });
      }
    }

    const expected = [...all.filter((id) => id !== 'id002000'), 'id001500x'].toSorted();
    assert.deepEqual(seen, expected);
    assert.equal(store.count('base', 'sys_id>id001499'), 1000);
  });

  it("numbers a table by its own or its parent's prefix", () => {
    const store = family();

    assert.equal(store.nextNumber('base'), 'BAS0001001');
    assert.equal(store.nextNumber('child'), 'BAS0001002');
    store.schema.define(table('plain', []));
    assert.equal(store.nextNumber('plain'), '');
  });

  it('walks references to the end of a path', () => {
    const store = emptyStore();
    store.schema.define(
      table('node', [column('name'), column('up', 'reference', { reference: 'node' })]),
    );
    fill(store, 'node', { n1: { name: 'top' }, n2: { name: 'low', up: 'n1' } });
    const low = store.get('node', 'n2') ?? {};

    assert.equal(store.walk('node', low, 'up.name'), 'top');
    assert.equal(store.walk('node', low, 'up.up.name'), '');
    assert.equal(store.walk('node', low, 'name.up'), '');
  });

  it('forgets a dropped table with its rows', () => {
    const store = family();
    fill(store, 'child', { c1: { code: 'x' } });

    store.schema.dropTable('child');

    assert.equal(store.schema.table('child'), undefined);
    assert.equal(store.count('base', ''), 0);
  });

  it('adds and drops columns without touching the table or the rows', () => {
    const store = family();
    fill(store, 'base', { b1: { code: 'x' } });

    store.schema.addColumns('base', [column('x_app_note')]);
    store.update('base', 'b1', { x_app_note: 'hello' });

    assert.deepEqual(ids(store, 'child', 'x_app_note=hello'), []);
    assert.deepEqual(ids(store, 'base', 'x_app_note=hello'), ['b1']);
    assert.equal(store.schema.table('base')?.numberPrefix, 'BAS');
    store.schema.dropColumns('base', ['x_app_note']);
    assert.equal(store.schema.columns('child').has('x_app_note'), false);
  });
});

describe('instance/schema', () => {
  const store = emptyStore();
  before(() => {
    defineBaseSchema(store);
    seedBaseData(store, { adminPassword: 'x' });
  });

  it('has every reference point at a table or at one that this instance leaves out on purpose', () => {
    const leftOut = new Set([
      ...[
        'wf_context',
        'wf_workflow',
        'sys_flow_context',
        'sys_hub_flow',
        'sc_cat_item_delivery_plan',
      ],
      ...[
        'sys_template',
        'sys_filter_option_dynamic',
        'question_regex',
        'sys_ui_macro',
        'sp_widget',
      ],
      ...[
        'sc_cat_item_option',
        'sc_ordered_item_link',
        'sc_ic_item_staging',
        'sc_template',
        'topic',
      ],
    ]);
    const dangling: string[] = [];

    for (const def of store.schema.tables()) {
      for (const each of def.columns.values()) {
        const target = each.reference;
        if (target !== '' && !store.schema.table(target) && !leftOut.has(target)) {
          dangling.push(`${def.name}.${each.name} > ${target}`);
        }
      }
      if (def.superClass !== '') assert.ok(store.schema.table(def.superClass), def.name);
    }

    assert.deepEqual(dangling, []);
  });

  it('shows the schema in its own dictionary tables', () => {
    assert.deepEqual(
      store
        .select('sys_choice', 'name=sc_request^element=request_state^ORDERBYsequence')
        .map((row) => row['value']),
      [
        'requested',
        'in_process',
        'closed_complete',
        'closed_incomplete',
        'closed_cancelled',
        'closed_rejected',
        'closed_skipped',
      ],
    );
    assert.equal(
      store.count('sys_dictionary', 'name=incident^element=caller_id^reference=sys_user'),
      1,
    );
    assert.equal(
      store.select('sys_db_object', 'name=incident')[0]?.['super_class'],
      store.select('sys_db_object', 'name=task')[0]?.['sys_id'],
    );
  });

  it('gives the admin the admin role and no password in clear', () => {
    assert.equal(store.count('sys_user_has_role', 'user.user_name=admin^role.name=admin'), 1);
    assert.match(
      store.select('sys_user', 'user_name=admin')[0]?.['user_password'] ?? '',
      /^scrypt\$/,
    );
  });

  it('closes role and token tables to other scopes and opens the task family', () => {
    assert.equal(store.schema.table('sys_user_has_role')?.access.read, false);
    assert.equal(store.schema.table('oauth_entity')?.access.read, false);
    assert.deepEqual(store.schema.table('sc_req_item')?.access, {
      read: true,
      create: true,
      update: true,
      delete: false,
    });
  });
});
