import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf, type Json } from '../unit/instance/http/client.ts';
import { fact, type Source } from './fact.ts';

const BASE = '/api/sn_sc/servicecatalog';
const API: Source = 'doc:api-reference/rest-apis/c_ServiceCatalogAPI';

/** Members of the samples. */
const TOTALS =
  'show_subtotal_price subtotal_price subtotal_recurring_frequency subtotal_recurring_price subtotal_title total_title';
const SHORT_LINE =
  'cart_item_id catalog_item_id item_name localized_price localized_recurring_price price quantity recurring_frequency recurring_price';
const WISH = `${SHORT_LINE} delivery_time variables`;
const LINE = `${WISH} created_by created_on item_id name order_guide picture recurring_subtotal recurring_subtotal_price short_description show_price show_quantity show_recurring_price subtotal subtotal_price sys_class_name sys_id updated_by updated_on`;
const LISTED =
  'catalogs category content_type description icon kb_article name order picture short_description show_price show_quantity sys_class_name sys_id type url';
const PRICED =
  'local_currency localized_price localized_recurring_price price price_currency recurring_frequency recurring_price recurring_price_currency';
const FORM = 'categories client_script data_lookup ui_policy variables';
const VARIABLE =
  'attributes display_type displayvalue friendly_type help_text id label mandatory max_length name read_only render_label type value';
const PRODUCED =
  'number parent_id parent_table record redirect_portal_url redirect_to redirect_url sys_id table';
const ORDERED = 'number parent_id parent_table request_id request_number sys_id table';

describe('conformance: Service Catalog API', () => {
  let instance: LocalInstance;
  let item = '';
  let guide = '';
  let producer = '';

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';
  const result = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const answer = await call(instance, `${BASE}${path}`, {
      method,
      ...(body === undefined ? {} : { body }),
    });
    assert.ok(answer.status < 300, `${method} ${path}: ${answer.text}`);
    return answer.body['result'] ?? {};
  };
  const has = (value: Json | undefined, members: string): void => {
    assert.deepEqual(
      members.split(' ').filter((name) => !Object.hasOwn(value ?? {}, name)),
      [],
    );
  };
  const hasOnly = (value: Json | undefined, members: string): void => {
    assert.deepEqual(Object.keys(value ?? {}).sort(), members.split(' ').sort());
  };

  before(async () => {
    instance = await startInstance();
    item = insert('sc_cat_item', { name: 'Phone', price: '799' });
    insert('item_option_new', { cat_item: item, name: 'color', question_text: 'Color' });
    guide = insert('sc_cat_item_guide', { name: 'New hire' });
    insert('sc_cat_item_guide_items', { guide, item });
    producer = insert('sc_cat_item_producer', { name: 'Incident', table_name: 'incident' });
  });
  after(() => instance.stop());

  fact(API, 'items have the members of the samples', async () => {
    const listed = await result('GET', '/items?sysparm_text=phone');
    hasOnly(listed['0'], `${LISTED} ${PRICED}`);
    const detail = await result('GET', `/items/${item}`);
    has(detail, `${LISTED} ${PRICED} ${FORM}`);
    has(detail['variables']?.['0'], VARIABLE);
    hasOnly(detail['client_script'], 'onChange onLoad onSubmit');
    const guided = await result('PUT', `/items/${guide}/submit_guide`, {});
    has(guided['0'], `${FORM} quantity order name price type`);
  });

  fact(API, 'orders, carts and wish lists have the members of the samples', async () => {
    const quantity = { sysparm_quantity: '1' };
    hasOnly(await result('POST', `/items/${item}/order_now`, quantity), ORDERED);
    const added = await result('POST', `/items/${item}/add_to_cart`, quantity);
    hasOnly(added, 'cart_id items subtotal');
    hasOnly(added['items']?.['0'], SHORT_LINE);

    const cart = await result('GET', '/cart');
    hasOnly(cart, `${TOTALS} cart_id none`);
    hasOnly(cart['none'], `${TOTALS} frequency_label items`);
    hasOnly(cart['none']?.['items']?.['0'], LINE);

    const wished = await result('POST', `/items/${item}/add_to_wishlist`, quantity);
    hasOnly(wished['items']?.['0'], WISH);
    hasOnly((await result('GET', '/wishlist'))['items']?.['0'], LINE);
    hasOnly(await result('POST', '/cart/submit_order'), 'request_id request_number');

    const items = [{ sys_id: item }];
    const checked = await result('POST', `/items/${guide}/checkout_guide`, { items });
    hasOnly(checked['none']?.['items']?.['0'], WISH);
    hasOnly(await result('POST', `/items/${producer}/submit_producer`, {}), PRODUCED);
  });

  for (const [method, path, status, statement] of [
    ['GET', '/items/unknown', 400, 'an item that does not exist'],
    ['GET', '/catalogs/unknown', 400, 'a catalog that does not exist'],
    ['GET', '/categories/unknown', 400, 'a category that does not exist'],
    ['GET', '/catalogs/unknown/categories', 400, 'categories of a catalog that does not exist'],
    ['GET', '/wishlist/unknown', 404, 'a wish list item that does not exist'],
    ['GET', '/cart/delivery_address/unknown', 400, 'an invalid user sys_id'],
    ['DELETE', '/cart/unknown', 400, 'an invalid cart item'],
    ['DELETE', '/cart/unknown/empty', 400, 'an invalid cart'],
    ['POST', '/items/unknown/submit_producer', 404, 'a record producer that does not exist'],
    ['POST', '/items/unknown/add_to_wishlist', 400, 'an item that cannot be wished for'],
    ['POST', '/items/unknown/checkout_guide', 400, 'an order guide that does not exist'],
    ['PUT', '/items/unknown/submit_guide', 400, 'an order guide without access'],
    ['POST', '/variables/unknown/display_value', 404, 'a variable that was not found'],
  ] as const) {
    fact(API, `${String(status)} for ${statement}`, async () => {
      const body = method === 'POST' || method === 'PUT' ? { body: {} } : {};
      const answer = await call(instance, `${BASE}${path}`, { method, ...body });

      assert.equal(answer.status, status);
    });
  }

  for (const given of [undefined, '', '0', '-1', '1.5', 'many', true]) {
    fact(
      API,
      `400 for the quantity ${given === undefined ? 'that is left out' : JSON.stringify(given)}`,
      async () => {
        const body = given === undefined ? {} : { sysparm_quantity: given };
        for (const path of [`/items/${item}/add_to_cart`, `/items/${item}/order_now`]) {
          const answer = await call(instance, `${BASE}${path}`, { method: 'POST', body });
          assert.equal(answer.status, 400);
        }
      },
    );
  }

  fact(API, 'DELETE of a cart item and of a whole cart answers 204', async () => {
    const added = await result('POST', `/items/${item}/add_to_cart`, { sysparm_quantity: 1 });
    const line = textOf(added['items']?.['0']?.['cart_item_id']);
    const cart = textOf(added['cart_id']);
    for (const path of [`/cart/${line}`, `/cart/${cart}/empty`]) {
      assert.equal((await call(instance, BASE + path, { method: 'DELETE' })).status, 204);
    }
    assert.equal(instance.store.get('sc_cart', cart), undefined, 'an admin deletes the cart too');
  });

  fact(API, 'PUT of a cart item answers 201', async () => {
    const added = await result('POST', `/items/${item}/add_to_cart`, { sysparm_quantity: 1 });
    const line = textOf(added['items']?.['0']?.['cart_item_id']);
    const answer = await call(instance, `${BASE}/cart/${line}`, {
      method: 'PUT',
      body: { sysparm_quantity: '2' },
    });

    assert.equal(answer.status, 201);
  });

  fact(API, 'nobody may use it without logging in', async () => {
    const answer = await call(instance, `${BASE}/items`, { login: '' });

    assert.equal(answer.status, 401);
  });

  fact(API, 'the version may be named in the address', async () => {
    assert.deepEqual(
      (await call(instance, '/api/sn_sc/v1/servicecatalog/catalogs')).body,
      (await call(instance, `${BASE}/catalogs`)).body,
    );
  });
});
