import assert from 'node:assert/strict';

import type { Row } from '../../../../instance/contract.ts';
import { SYSTEM_SESSION } from '../../../../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../../../../instance/start.ts';
import { call, rows, textOf, type Answer } from '../client.ts';

const BASE = '/api/sn_sc/servicecatalog';

describe('instance/http/catalog order guides and record producers', () => {
  let instance: LocalInstance;
  let rita = '';

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';
  const send = (method: string, path: string, body: unknown): Promise<Answer> =>
    call(instance, `${BASE}/items/${path}`, { method, login: 'rita:pw', body });

  before(async () => {
    instance = await startInstance();
    rita = instance.createUser({ userName: 'rita', password: 'pw' });
  });
  after(() => instance.stop());

  describe('order guide', () => {
    let guide = '';
    let phone = '';
    let desk = '';

    before(() => {
      guide = insert('sc_cat_item_guide', { name: 'New hire', cascade: '1' });
      phone = insert('sc_cat_item', { name: 'Phone', price: '50' });
      desk = insert('sc_cat_item', { name: 'Desk' });
      const remote = insert('item_option_new', {
        cat_item: guide,
        name: 'remote',
        type: '1',
        mandatory: '1',
      });
      insert('item_option_new', { cat_item: guide, name: 'site' });
      insert('item_option_new', { cat_item: desk, name: 'site', mandatory: '1' });
      const rule = { guide, condition: `IO:${remote}=No^EQ` };
      insert('sc_cat_item_guide_items', { ...rule, item: desk, order: '20' });
      insert('sc_cat_item_guide_items', { guide, item: phone, order: '10', quantity: '2' });
    });

    it('brings the items whose rules hold, with what cascades', async () => {
      const home = await send('PUT', `${guide}/submit_guide`, { variables: { remote: 'Yes' } });
      const office = await send('PUT', `${guide}/submit_guide`, {
        variables: { remote: 'no', site: 'Ulm' },
      });
      const missing = await send('PUT', `${guide}/submit_guide`, { variables: {} });
      const wrong = await send('PUT', `${phone}/submit_guide`, { variables: {} });

      assert.deepEqual(
        rows(home).map((item) => [item['name'], item['quantity'], item['order']]),
        [['Phone', '2', '10']],
      );
      assert.deepEqual(
        rows(office).map((item) => item['name']),
        ['Phone', 'Desk'],
      );
      assert.equal(textOf(rows(office)[1]?.['variables']?.['0']?.['value']), 'Ulm');
      assert.deepEqual([missing.status, wrong.status], [400, 400]);
    });

    it('adds and removes items by script, and leaves out what the user may not have', async () => {
      const closed = insert('sc_cat_item', { name: 'Closed', roles: 'admin' });
      instance.store.update('sc_cat_item_guide', guide, {
        script: `guide.add('${desk}'); guide.remove('${phone}'); guide.add('${closed}');`,
      });
      const answer = await send('PUT', `${guide}/submit_guide`, { variables: { remote: 'Yes' } });
      instance.store.update('sc_cat_item_guide', guide, { script: '' });

      assert.deepEqual(
        rows(answer).map((item) => item['name']),
        ['Desk'],
      );
    });

    it('puts the items into the cart, or orders them as one request in two steps', async () => {
      const items = [
        { sys_id: phone, sysparm_quantity: '3' },
        { sys_id: desk, variables: { site: 'Ulm' } },
      ];
      const cart = await send('POST', `${guide}/checkout_guide`, { items });
      const bad = await send('POST', `${guide}/checkout_guide`, { items: [{ sys_id: desk }] });
      instance.store.update('sc_cat_item_guide', guide, { two_step: '1' });
      const ordered = await send('POST', `${guide}/checkout_guide`, { items });

      assert.equal(textOf(cart.body['result']?.['subtotal_price']), '$150.00');
      assert.equal(bad.status, 400);
      const request = textOf(ordered.body['result']?.['request_id']);
      const lines = instance.store.select('sc_req_item', `request=${request}`);
      assert.deepEqual(
        lines.map((line) => [line['cat_item'], line['quantity'], line['order_guide']]).toSorted(),
        [
          [phone, '3', guide],
          [desk, '1', guide],
        ].toSorted(),
      );
    });
  });

  describe('record producer', () => {
    it('fills fields by name and mapping, runs its scripts and keeps the answers', async () => {
      const producer = insert('sc_cat_item_producer', {
        name: 'Report',
        table_name: 'incident',
        script:
          "current.short_description = producer.what + ' / ' + producer.who.getDisplayValue();" +
          "producer.redirect = 'home.do';",
        post_insert_script: "current.description = 'number ' + current.number;",
      });
      const ask = (values: Row): string =>
        insert('item_option_new', { cat_item: producer, ...values });
      ask({ name: 'what', mandatory: '1' });
      ask({ name: 'urgency', type: '5' });
      ask({
        name: 'who',
        type: '8',
        reference: 'sys_user',
        map_to_field: '1',
        field: 'caller_id',
        default_value: 'javascript:gs.getUserID()',
      });

      const answer = await send('POST', `${producer}/submit_producer`, {
        variables: { what: 'Broken', urgency: '2' },
      });
      const missing = await send('POST', `${producer}/submit_producer`, { variables: {} });

      const result = answer.body['result'] ?? {};
      const id = textOf(result['sys_id']);
      const incident = instance.store.get('incident', id) ?? {};
      assert.deepEqual(
        ['short_description', 'urgency', 'caller_id', 'description', 'sys_created_by'].map(
          (field) => incident[field],
        ),
        ['Broken / rita', '2', rita, `number ${incident['number'] ?? ''}`, 'rita'],
      );
      assert.deepEqual(
        [result['table'], result['record'], result['redirect_url'], result['number']],
        ['incident', `api/now/table/incident/${id}`, 'home.do', incident['number']],
      );
      assert.equal(instance.store.count('question_answer', `table_sys_id=${id}`), 3);
      assert.equal(instance.store.count('sc_item_produced_record', `record_key=${id}`), 1);
      assert.equal(missing.status, 400);
    });

    it('makes nothing when its script aborts, and answers 404 for what is not there', async () => {
      const producer = insert('sc_cat_item_producer', {
        name: 'Never',
        table_name: 'incident',
        script: 'current.setAbortAction(true);',
      });
      const before = instance.store.count('incident', '');

      const aborted = await send('POST', `${producer}/submit_producer`, { variables: {} });
      const unknown = await send('POST', `${'0'.repeat(32)}/submit_producer`, { variables: {} });
      const plain = await send('POST', `${insert('sc_cat_item', { name: 'x' })}/submit_producer`, {
        variables: {},
      });

      assert.equal(aborted.status, 400);
      assert.equal(instance.store.count('incident', ''), before);
      assert.deepEqual([unknown.status, plain.status], [404, 400]);
    });
  });

  describe('multi-row variable set', () => {
    let item = '';

    before(() => {
      item = insert('sc_cat_item', { name: 'Servers' });
      const set = insert('item_option_new_set', {
        title: 'Machines',
        internal_name: 'machines',
        type: 'one_to_many',
        set_attributes: 'max_rows=2',
      });
      insert('io_set_item', { sc_cat_item: item, variable_set: set });
      const column = { variable_set: set };
      insert('item_option_new', { ...column, name: 'host', mandatory: '1', unique: '1' });
      insert('item_option_new', {
        ...column,
        name: 'owner',
        question_text: 'Owner',
        type: '8',
        reference: 'sys_user',
        order: '200',
      });
      insert('item_option_new', { cat_item: item, name: 'why' });
    });

    const order = (machines: unknown): Promise<Answer> =>
      send('POST', `${item}/order_now`, { sysparm_quantity: 1, variables: { machines } });

    it('takes a list or its JSON, and refuses rows that break its rules', async () => {
      const accepted = await order(JSON.stringify([{ host: 'a' }]));
      const refused = await Promise.all(
        [
          'no JSON',
          [{ host: '' }],
          [{ host: 'a' }, { host: 'a' }],
          [{ host: 'a' }, { host: 'b' }, { host: 'c' }],
        ].map(order),
      );

      assert.equal(accepted.status, 200);
      assert.deepEqual(
        refused.map((answer) => answer.status),
        [400, 400, 400, 400],
      );
    });

    it('keeps one record per cell, which scripts read and write as rows', async () => {
      const answer = await order([{ host: 'a', owner: rita }, { host: 'b' }]);
      const request = textOf(answer.body['result']?.['request_id']);
      const line = instance.store.select('sc_req_item', `request=${request}`)[0] ?? {};
      const id = line['sys_id'] ?? '';
      const run = (source: string): unknown =>
        instance.engine.evaluate(SYSTEM_SESSION, {
          source: `var gr = new GlideRecord('sc_req_item'); gr.get('${id}'); ${source}`,
          name: 'test',
          scopeId: '',
        });

      assert.equal(instance.store.count('sc_multi_row_question_answer', `parent_id=${id}`), 4);
      assert.deepEqual(JSON.parse(String(run('String(gr.variables.machines)'))), [
        { host: 'a', owner: rita },
        { host: 'b', owner: '' },
      ]);
      assert.equal(run('gr.variables.machines.getRowCount()'), 2);
      assert.equal(run('gr.variables.machines.getRow(1).host'), 'b');
      assert.equal(
        run('gr.variables.machines.getRows()[0].getCells()[1].getCellDisplayValue()'),
        'rita',
      );
      assert.equal(
        run(
          'gr.variables.getElements(true).map(function (v) { return v.getName() + v.isMultiRow(); }).join()',
        ),
        'whyfalse,machinestrue',
      );
      assert.equal(
        run(`
          var machines = gr.variables.machines;
          machines.getRow(0).deleteRow();
          machines.addRow().host = 'z';
          machines.host.join()`),
        'b,z',
      );
      run(`gr.variables.machines = JSON.stringify([{ host: 'only' }]);`);
      assert.equal(run('gr.variables.machines.host.join()'), 'only');
    });

    it('is there for a rule before the insert, and not for a task that nobody ordered', async () => {
      insert('sys_script', {
        name: 'Count machines',
        collection: 'sc_req_item',
        when: 'before',
        action_insert: '1',
        active: '1',
        advanced: '1',
        filter_condition: 'cat_item.name=Servers^EQ',
        script:
          "(function () { current.description = 'rows ' + current.variables.machines.getRowCount(); })();",
        sys_scope: 'global',
      });
      const answer = await order([]);
      const request = textOf(answer.body['result']?.['request_id']);
      const line = instance.store.select('sc_req_item', `request=${request}`)[0];
      const loose = insert('sc_task', { short_description: 'nobody ordered this' });
      const variables = instance.engine.evaluate(SYSTEM_SESSION, {
        source: `var task = new GlideRecord('sc_task'); task.get('${loose}'); typeof task.variables`,
        name: 'test',
        scopeId: '',
      });

      assert.equal(line?.['description'], 'rows 0');
      assert.equal(variables, 'undefined');
    });

    it('lies in the cart until it is ordered', async () => {
      await send('POST', `${item}/add_to_cart`, {
        sysparm_quantity: 1,
        variables: { machines: [{ host: 'x' }] },
      });
      const ordered = await call(instance, `${BASE}/cart/submit_order`, {
        method: 'POST',
        login: 'rita:pw',
      });
      const request = textOf(ordered.body['result']?.['request_id']);
      const line = instance.store
        .select('sc_req_item', `request=${request}`)
        .find((row) => row['cat_item'] === item);

      const cells = instance.store.select(
        'sc_multi_row_question_answer',
        `parent_id=${line?.['sys_id'] ?? ''}^ORDERBYvalue`,
      );
      assert.deepEqual(
        cells.map((cell) => [cell['value'], cell['parent_table_name'], cell['row_index']]),
        [
          ['', 'sc_req_item', '1'],
          ['x', 'sc_req_item', '1'],
        ],
      );
    });
  });
});
