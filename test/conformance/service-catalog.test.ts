import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import {
  call,
  rows,
  textOf,
  type Answer,
  type CallOptions,
  type Json,
} from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-apis/c_ServiceCatalogAPI';
const BASE = '/api/sn_sc/servicecatalog';
const CATALOG = 'e0d08b13c3330100c8b837659bba8fb4';

describe('conformance: Service Catalog API', () => {
  let instance: LocalInstance;
  let item = '';
  let rita = '';

  const ask = (
    method: string,
    path: string,
    body?: unknown,
    more: CallOptions = {},
  ): Promise<Answer> => call(instance, BASE + path, { method, body, login: 'rita:pw', ...more });
  const json = { headers: { 'Content-Type': 'application/json' } };
  const insert = async (table: string, body: Record<string, unknown>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  };

  before(async () => {
    instance = await startInstance();
    rita = instance.createUser({ userName: 'rita', password: 'pw', name: 'Rita' });
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
    for (const name of ['Keyboard', 'Mouse']) {
      await insert('sc_cat_item', { name, active: true, sc_catalogs: CATALOG });
    }
  });
  after(() => instance.stop());

  fact(DOC, 'items: of a catalog, by text, in pages', async () => {
    const names = async (query: string): Promise<string[]> =>
      rows(await ask('GET', `/items?${query}`)).map((row) => textOf(row['name']));
    const all = await names(`sysparm_catalog=${CATALOG}`);

    assert.deepEqual(
      all.filter((name) => ['Keyboard', 'Mouse', 'Apple iPhone 5'].includes(name)).length,
      3,
    );
    assert.equal((await names(`sysparm_catalog=${CATALOG}&sysparm_limit=2`)).length, 2);
    assert.deepEqual(await names('sysparm_text=iPhone'), ['Apple iPhone 5']);
    assert.deepEqual(
      [...(await names('sysparm_limit=1')), ...(await names('sysparm_limit=1&sysparm_offset=1'))]
        .length,
      2,
    );
  });

  fact(
    DOC,
    'an item: the documented members, prices where they are shown, variables, scripts by type',
    async () => {
      const { status, body } = await ask('GET', `/items/${item}`);

      const result = body['result'] ?? {};
      assert.equal(status, 200);
      for (const key of [
        'kb_article',
        'icon',
        'description',
        'picture',
        'url',
        'content_type',
        'order',
        'categories',
        'ui_policy',
        'data_lookup',
        'sys_class_name',
        'show_quantity',
      ]) {
        assert.ok(key in result, key);
      }
      assert.deepEqual(
        [
          'name',
          'short_description',
          'type',
          'show_price',
          'price',
          'localized_price',
          'price_currency',
          'recurring_price',
        ].map((key) => result[key] as unknown),
        ['Apple iPhone 5', 'A phone', 'catalog_item', true, '$799.99', '$799.99', 'USD', '$0.00'],
      );
      assert.deepEqual(Object.keys(result['client_script'] ?? {}).toSorted(), [
        'onChange',
        'onLoad',
        'onSubmit',
      ]);
      assert.deepEqual(result['catalogs'], [{ sys_id: CATALOG, title: 'Service Catalog' }]);
      assert.deepEqual(
        (result['variables'] as unknown as Json[]).map((variable) => [
          variable['name'],
          variable['mandatory'] as unknown,
        ]),
        [
          ['data_plan', true],
          ['replacement', false],
        ],
      );
    },
  );

  fact(
    DOC,
    'an item: 400 for an unknown id and for one that the user may not see, 401 without a login',
    async () => {
      const hidden = await insert('sc_cat_item', { name: 'Old', active: false });

      assert.equal((await ask('GET', '/items/none')).status, 400);
      assert.equal((await ask('GET', `/items/${hidden}`)).status, 400);
      assert.equal((await ask('GET', `/items/${item}`, undefined, { login: '' })).status, 401);
    },
  );

  fact(DOC, 'order_now of the sample, with its bare names', async () => {
    const answer = await ask(
      'POST',
      `/items/${item}/order_now`,
      "{\n  sysparm_quantity: 1,\n  variables: {\n    replacement: 'Yes',\n    originalnumber: '1640000',\n    data_plan: '500MB'\n  }\n}",
      json,
    );

    const result = answer.body['result'] ?? {};
    assert.equal(answer.status, 200);
    assert.match(textOf(result['request_number']), /^REQ\d{7}$/);
    assert.equal(result['number'], result['request_number']);
    assert.equal(result['sys_id'], result['request_id']);
    assert.equal(result['table'], 'sc_request');
    const lines = await call(
      instance,
      `/api/now/table/sc_req_item?request=${textOf(result['sys_id'])}&sysparm_fields=quantity,cat_item.name,request.requested_for`,
    );
    assert.equal(rows(lines).length, 1);
    assert.equal(textOf(rows(lines)[0]?.['cat_item.name']), 'Apple iPhone 5');
    assert.equal(textOf(rows(lines)[0]?.['request.requested_for']?.['value']), rita);
  });

  fact(
    DOC,
    'order_now and add_to_cart: 400 without a mandatory variable or with an invalid quantity',
    async () => {
      for (const action of ['order_now', 'add_to_cart']) {
        const post = async (body: unknown): Promise<Answer> =>
          ask('POST', `/items/${item}/${action}`, body);
        const before = instance.store.count('sc_request', '');

        const missing = await post({ sysparm_quantity: 1, variables: { replacement: 'Yes' } });
        assert.equal(missing.status, 400);
        assert.match(missing.text, /Mandatory Variables are required/);
        for (const quantity of [-1, 0, 'many', 1.5]) {
          const refused = await post({ sysparm_quantity: quantity, variables: { data_plan: 'x' } });
          assert.equal(refused.status, 400, String(quantity));
          assert.match(refused.text, /Invalid Quantity/i);
        }
        assert.equal(instance.store.count('sc_request', ''), before);
      }
      const unknown = await ask('POST', '/items/none/add_to_cart', { sysparm_quantity: 1 });
      assert.equal(unknown.status, 400);
      assert.match(unknown.text, /Security constraints prevent ordering of Item/i);
    },
  );

  fact(DOC, 'the versioned URL, and XML', async () => {
    const v1 = await call(instance, `/api/sn_sc/v1/servicecatalog/items/${item}`, {
      login: 'rita:pw',
    });
    const xml = await ask('GET', `/items/${item}`, undefined, {
      headers: { Accept: 'application/xml' },
    });

    assert.equal(v1.status, 200);
    assert.match(xml.text, /<response><result>.*<name>Apple iPhone 5<\/name>/);
  });
});
