import assert from 'node:assert/strict';

import type { Row } from '../../../instance/contract.ts';
import { SYSTEM_SESSION } from '../../../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer } from './client.ts';

const BASE = '/api/sn_sc/servicecatalog';

describe('instance/http/catalog', () => {
  let instance: LocalInstance;
  let requester = '';
  let boss = '';
  let group = '';
  let item = '';

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';
  const order = (id: string, variables: Record<string, unknown>, extra = {}): Promise<Answer> =>
    call(instance, `${BASE}/items/${id}/order_now`, {
      method: 'POST',
      login: 'rita:pw-rita',
      body: { sysparm_quantity: 1, variables, ...extra },
    });
  const lineOf = (answer: Answer): Row =>
    instance.store.select(
      'sc_req_item',
      `request=${textOf(answer.body['result']?.['sys_id'])}`,
    )[0] ?? {};
  const reread = (table: string, row: Row): Row =>
    instance.store.get(table, row['sys_id'] ?? '') ?? {};

  before(async () => {
    instance = await startInstance();
    requester = instance.createUser({ userName: 'rita', password: 'pw-rita' });
    boss = instance.createUser({ userName: 'bob', password: 'pw-bob', roles: ['approver_user'] });
    group = insert('sys_user_group', { name: 'Desk' });
    item = insert('sc_cat_item', { name: 'Laptop', active: '1', price: '10', group });
    insert('item_option_new', {
      cat_item: item,
      name: 'why',
      question_text: 'Why?',
      mandatory: '1',
      order: '200',
      type: '6',
      active: '1',
    });
    const set = insert('item_option_new_set', { title: 'Common', internal_name: 'common' });
    insert('io_set_item', { sc_cat_item: item, variable_set: set, order: '100' });
    const size = insert('item_option_new', {
      variable_set: set,
      name: 'size',
      question_text: 'Size',
      type: '5',
      order: '1',
      default_value: 'm',
      active: '1',
    });
    insert('question_choice', { question: size, text: 'Medium', value: 'm', order: '1' });
  });
  after(() => instance.stop());

  it('lists active items and their variables in form order, sets included', async () => {
    const items = await call(instance, `${BASE}/items?sysparm_text=lap`, { login: 'rita:pw-rita' });
    const variables = await call(instance, `${BASE}/items/${item}/variables`, {
      login: 'rita:pw-rita',
    });
    const detail = await call(instance, `${BASE}/items/${item}`, { login: 'rita:pw-rita' });

    assert.deepEqual(
      rows(items).map((entry) => entry['name']),
      ['Laptop'],
    );
    assert.deepEqual(
      rows(variables).map((entry) => [entry['name'], entry['mandatory'], entry['type']]),
      [
        ['size', false, 5],
        ['why', true, 6],
      ],
    );
    assert.deepEqual(detail.body['result']?.['variables']?.[0]?.['choices'], [
      { index: 0, label: 'Medium', value: 'm' },
    ]);
  });

  it('refuses an order without a mandatory answer and an unknown item, and creates nothing', async () => {
    const before = instance.store.count('sc_request', '');

    const missing = await order(item, {});
    const unknown = await order('0'.repeat(32), { why: 'x' });
    const none = await order(item, { why: 'x' }, { sysparm_quantity: 0 });

    assert.equal(missing.status, 400);
    assert.deepEqual(missing.body['error'], {
      message: 'Mandatory Variables are required',
      detail: 'why',
    });
    assert.equal(unknown.status, 400);
    assert.equal(none.status, 400);
    assert.equal(instance.store.count('sc_request', ''), before);
  });

  it('creates request, item and answers as the ordering user', async () => {
    const answer = await order(item, { why: 'new job' });

    const result = answer.body['result'] ?? {};
    const line = lineOf(answer);
    assert.match(textOf(result['number']), /^REQ\d{7}$/);
    assert.equal(result['request_id'], result['sys_id']);
    assert.match(line['number'] ?? '', /^RITM\d{7}$/);
    assert.equal(line['requested_for'], requester);
    assert.equal(line['sys_created_by'], 'rita');
    const answers = instance.store
      .select('sc_item_option_mtom', `request_item=${line['sys_id'] ?? ''}`)
      .map((link) => instance.store.walk('sc_item_option_mtom', link, 'sc_item_option.value'));
    assert.deepEqual(answers.toSorted(), ['m', 'new job']);
  });

  it('sends an item that needs no approval to its fulfilment group and closes it with its task', async () => {
    const answer = await order(item, { why: 'x' });
    await instance.engine.drain();
    const line = reread('sc_req_item', lineOf(answer));
    const tasks = instance.store.select('sc_task', `request_item=${line['sys_id'] ?? ''}`);

    assert.deepEqual(
      [line['approval'], line['stage'], line['state']],
      ['approved', 'fulfillment', '2'],
    );
    assert.deepEqual(
      tasks.map((task) => [task['assignment_group'], task['state']]),
      [[group, '1']],
    );

    instance.engine.records.systemUpdate(SYSTEM_SESSION, 'sc_task', tasks[0]?.['sys_id'] ?? '', {
      state: '3',
    });
    await instance.engine.drain();

    const request = instance.store.get('sc_request', line['request'] ?? '') ?? {};
    const closed = reread('sc_req_item', line);
    assert.deepEqual([closed['state'], closed['stage'], closed['active']], ['3', 'completed', '0']);
    assert.deepEqual(
      [request['state'], request['request_state'], request['active']],
      ['3', 'closed_complete', '0'],
    );
  });

  it('waits while somebody is asked, then follows the answer of the approver', async () => {
    const guarded = insert('sc_cat_item', { name: 'Guarded', active: '1' });
    insert('sys_script', {
      name: 'Ask first',
      collection: 'sc_req_item',
      when: 'before',
      action_insert: '1',
      active: '1',
      filter_condition: 'cat_item.name=Guarded^EQ',
      template: 'approval=requested^EQ',
      sys_scope: 'global',
    });
    for (const [answerState, stage] of [
      ['approved', 'fulfillment'],
      ['rejected', 'Request Cancelled'],
    ] as const) {
      const line = lineOf(await order(guarded, {}));
      const id = line['sys_id'] ?? '';
      const approval = insert('sysapproval_approver', {
        approver: boss,
        sysapproval: id,
        document_id: id,
        source_table: 'sc_req_item',
        state: 'requested',
      });
      await instance.engine.drain();
      const held = reread('sc_req_item', line)['stage'];
      const stranger = await call(instance, `/api/now/table/sysapproval_approver/${approval}`, {
        method: 'PATCH',
        login: 'rita:pw-rita',
        body: { state: answerState },
      });

      const decided = await call(instance, `/api/now/table/sysapproval_approver/${approval}`, {
        method: 'PATCH',
        login: 'bob:pw-bob',
        body: { state: answerState },
      });
      await instance.engine.drain();

      assert.equal(held, 'waiting_for_approval');
      assert.ok(stranger.status >= 400, 'a requester must not decide');
      assert.equal(decided.status, 200);
      assert.equal(reread('sc_req_item', line)['stage'], stage);
    }
  });

  it('orders what lies in the cart as one request and empties the cart', async () => {
    const add = (): Promise<Answer> =>
      call(instance, `${BASE}/items/${item}/add_to_cart`, {
        method: 'POST',
        login: 'rita:pw-rita',
        body: { sysparm_quantity: '2', variables: { why: 'cart' } },
      });
    await add();
    const cart = await add();

    const ordered = await call(instance, `${BASE}/cart/submit_order`, {
      method: 'POST',
      login: 'rita:pw-rita',
    });
    const again = await call(instance, `${BASE}/cart/submit_order`, {
      method: 'POST',
      login: 'rita:pw-rita',
    });

    assert.equal(textOf(cart.body['result']?.['subtotal']), '$40.00');
    assert.equal(
      instance.store.count(
        'sc_req_item',
        `request=${textOf(ordered.body['result']?.['request_id'])}^quantity=2`,
      ),
      2,
    );
    assert.equal(again.status, 400);
  });

  it('lets nobody order for others when the property says so', async () => {
    const property = instance.store.select('sys_properties', 'name=glide.sc.req_for.roles')[0];
    instance.store.update('sys_properties', property?.['sys_id'] ?? '', { value: 'itil' });

    const refused = await order(item, { why: 'x' }, { sysparm_requested_for: boss });
    instance.store.update('sys_properties', property?.['sys_id'] ?? '', { value: '' });
    const allowed = await order(item, { why: 'x' }, { sysparm_requested_for: boss });

    assert.equal(refused.status, 400);
    assert.equal(lineOf(allowed)['requested_for'], boss);
    assert.equal(lineOf(allowed)['opened_by'], requester);
  });
});
