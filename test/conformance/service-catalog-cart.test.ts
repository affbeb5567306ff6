import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import {
  call,
  textOf,
  type Answer,
  type CallOptions,
  type Json,
} from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-apis/c_ServiceCatalogAPI';
const BASE = '/api/sn_sc/servicecatalog';
const CATALOG = 'e0d08b13c3330100c8b837659bba8fb4';

describe('conformance: cart of the Service Catalog API', () => {
  let instance: LocalInstance;
  let item = '';

  const ask = (
    method: string,
    path: string,
    body?: unknown,
    more: CallOptions = {},
  ): Promise<Answer> => call(instance, BASE + path, { method, body, login: 'rita:pw', ...more });
  const insert = async (table: string, body: Record<string, unknown>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  };
  const add = (
    quantity: unknown = 1,
    variables: object = { data_plan: '500MB' },
  ): Promise<Answer> =>
    ask('POST', `/items/${item}/add_to_cart`, { sysparm_quantity: quantity, variables });
  const cart = async (): Promise<Json> => (await ask('GET', '/cart')).body['result'] ?? {};
  const linesOf = (whole: Json): Json[] => (whole['none']?.['items'] ?? []) as unknown as Json[];
  const empty = async (): Promise<void> => {
    for (const line of linesOf(await cart()))
      await ask('DELETE', `/cart/${textOf(line['cart_item_id'])}`);
  };

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'rita', password: 'pw', name: 'Rita' });
    item = await insert('sc_cat_item', {
      name: 'Apple iPhone 5',
      short_description: 'A phone',
      active: true,
      price: '799.99',
      sc_catalogs: CATALOG,
    });
    await insert('item_option_new', {
      cat_item: item,
      name: 'data_plan',
      question_text: 'Data plan',
      type: '6',
      mandatory: true,
      active: true,
      order: '1',
    });
    await insert('item_option_new', {
      cat_item: item,
      name: 'replacement',
      question_text: 'Replacement?',
      type: '6',
      active: true,
      order: '2',
    });
  });
  after(() => instance.stop());

  fact(DOC, 'the cart: what was added, totals with thousands, grouped by frequency', async () => {
    await empty();
    await add(1);
    const answer = await add(2);

    const result = answer.body['result'] ?? {};
    const lines = result['items'] as unknown as Json[];
    assert.equal(answer.status, 200);
    assert.equal(result['subtotal'], '$2,399.97');
    assert.equal(lines.length, 2);
    for (const key of [
      'cart_item_id',
      'catalog_item_id',
      'item_name',
      'localized_price',
      'localized_recurring_price',
      'price',
      'quantity',
      'recurring_price',
    ]) {
      assert.equal(typeof (lines[0]?.[key] as unknown), 'string', key);
    }
    const whole = await cart();
    assert.equal(whole['cart_id'], result['cart_id']);
    assert.equal(linesOf(whole).length, 2);
    assert.equal(whole['none']?.['subtotal_price'], '$2,399.97');
    for (const key of ['frequency_label', 'show_subtotal_price', 'subtotal_title', 'total_title']) {
      assert.ok(key in (whole['none'] ?? {}), key);
    }
  });

  fact(
    DOC,
    'a cart item: PUT changes it with 201, DELETE ends it with 204, both refuse a stranger’s with 400',
    async () => {
      await empty();
      await add(1);
      const id = textOf(linesOf(await cart())[0]?.['cart_item_id']);
      instance.createUser({ userName: 'sam', password: 'pw' });

      const changed = await ask('PUT', `/cart/${id}`, {
        sysparm_quantity: '3',
        variables: { data_plan: '1GB' },
      });
      assert.equal(changed.status, 201);
      assert.equal(textOf(linesOf(await cart())[0]?.['quantity']), '3');
      assert.equal((await ask('PUT', `/cart/${id}`, { variables: {} })).status, 400);
      assert.equal(
        (await ask('DELETE', `/cart/${id}`, undefined, { login: 'sam:pw' })).status,
        400,
      );
      assert.equal((await ask('DELETE', `/cart/${id}`)).status, 204);
      assert.equal((await ask('DELETE', `/cart/${id}`)).status, 400);
    },
  );

  fact(
    DOC,
    'submit_order and checkout order the cart as one request; 400 when it is empty',
    async () => {
      for (const action of ['submit_order', 'checkout']) {
        await empty();
        assert.equal((await ask('POST', `/cart/${action}`)).status, 400);
        await add(1);
        await add(2);

        const answer = await ask('POST', `/cart/${action}`);

        const result = answer.body['result'] ?? {};
        assert.equal(answer.status, 200);
        assert.match(textOf(result['request_number']), /^REQ\d{7}$/);
        assert.equal(
          instance.store.count('sc_req_item', `request=${textOf(result['request_id'])}`),
          2,
        );
        assert.deepEqual(linesOf(await cart()), []);
      }
    },
  );

  fact(
    DOC,
    'the cart is emptied and deleted with 204 by an admin; 400 for another’s by anybody else',
    async () => {
      await empty();
      await add(1);
      const id = textOf((await cart())['cart_id']);
      instance.createUser({ userName: 'tom', password: 'pw' });

      assert.equal(
        (await ask('DELETE', `/cart/${id}/empty`, undefined, { login: 'tom:pw' })).status,
        400,
      );
      const login = `${instance.adminUser}:${instance.adminPassword}`;
      assert.equal((await ask('DELETE', `/cart/${id}/empty`, undefined, { login })).status, 204);
      assert.deepEqual(linesOf(await cart()), []);
    },
  );
});
