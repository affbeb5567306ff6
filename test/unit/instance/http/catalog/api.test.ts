import assert from 'node:assert/strict';

import type { Row } from '../../../../instance/contract.ts';
import { SYSTEM_SESSION } from '../../../../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../../../../instance/start.ts';
import { call, rows, textOf, type Answer } from '../client.ts';

const BASE = '/api/sn_sc/servicecatalog';

describe('instance/http/catalog API', () => {
  let instance: LocalInstance;
  let rita = '';
  let bob = '';
  let catalog = '';
  let hardware = '';
  let laptops = '';
  let laptop = '';
  let hidden = '';

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';
  const get = (path: string, login = 'rita:pw'): Promise<Answer> =>
    call(instance, `${BASE}${path}`, { login });
  const send = (method: string, path: string, body?: unknown, login = 'rita:pw'): Promise<Answer> =>
    call(instance, `${BASE}${path}`, { method, login, ...(body === undefined ? {} : { body }) });
  const property = (name: string, value: string): void => {
    const row = instance.store.select('sys_properties', `name=${name}`)[0];
    instance.store.update('sys_properties', row?.['sys_id'] ?? '', { value });
  };

  before(async () => {
    instance = await startInstance();
    rita = instance.createUser({ userName: 'rita', password: 'pw' });
    bob = instance.createUser({ userName: 'bob', password: 'pw' });
    catalog = insert('sc_catalog', { title: 'Technical', description: 'For IT' });
    hardware = insert('sc_category', { title: 'Hardware', sc_catalog: catalog });
    laptops = insert('sc_category', { title: 'Laptops', sc_catalog: catalog, parent: hardware });
    laptop = insert('sc_cat_item', {
      name: 'Laptop',
      category: laptops,
      sc_catalogs: catalog,
      price: '1100',
      recurring_price: '100',
      recurring_frequency: 'yearly',
      delivery_time: '1970-01-06 00:00:00',
    });
    insert('sc_cat_item_category', { sc_cat_item: laptop, sc_category: hardware });
    hidden = insert('sc_cat_item', { name: 'Laptop for bob', category: laptops });
    const criterion = insert('user_criteria', { name: 'bob', user: bob });
    insert('sc_cat_item_user_criteria_mtom', { sc_cat_item: hidden, user_criteria: criterion });
    const ask = (values: Row): string => insert('item_option_new', { cat_item: laptop, ...values });
    ask({ name: 'software', question_text: 'Optional Software', type: '11', order: '1' });
    ask({ name: 'acrobat', question_text: 'Adobe Acrobat', type: '7', order: '2' });
    ask({ name: 'why', question_text: 'Why', mandatory: '1', order: '3' });
  });
  after(() => instance.stop());

  it('shows catalogs with their categories and categories with what is below', async () => {
    const list = await get(`/catalogs?sysparm_text=techn`);
    const detail = await get(`/catalogs/${catalog}`);
    const categories = await get(`/catalogs/${catalog}/categories`);
    const category = await get(`/categories/${hardware}`);

    assert.deepEqual(rows(list), [
      {
        title: 'Technical',
        sys_id: catalog,
        has_categories: true,
        has_items: true,
        description: 'For IT',
        desktop_image: '',
      },
    ]);
    assert.deepEqual(detail.body['result']?.['categories'], [
      { sys_id: hardware, description: null, title: 'Hardware' },
    ]);
    assert.deepEqual(
      rows(categories).map((each) => [each['title'], each['count'], each['subcategories']]),
      [
        ['Hardware', 1, [{ sys_id: laptops, title: 'Laptops' }]],
        ['Laptops', 1, []],
      ],
    );
    assert.deepEqual(category.body['result']?.['child_categories'], [
      {
        sys_id: laptops,
        title: 'Laptops',
        count: 1,
        parent: hardware,
        subcategories: [],
        isParentCategory: false,
      },
    ]);
    for (const path of [`/catalogs/${hardware}`, `/categories/x%5EORactive=true`]) {
      assert.equal((await get(path)).status, 400, path);
    }
  });

  it('lists and shows items only to those they are available for', async () => {
    const names = async (query: string, login = 'rita:pw'): Promise<unknown[]> =>
      rows(await get(`/items${query}`, login)).map((item) => item['name']);

    assert.deepEqual(await names(`?sysparm_category=${laptops}`), ['Laptop']);
    assert.deepEqual(await names(`?sysparm_category=${laptops}`, 'bob:pw'), [
      'Laptop',
      'Laptop for bob',
    ]);
    assert.deepEqual(await names(`?sysparm_catalog=${catalog}&sysparm_text="lap"`), ['Laptop']);
    assert.deepEqual(await names('?sysparm_type=Record Producer&sysparm_text=laptop'), []);
    assert.equal((await get(`/items/${hidden}`)).status, 400);
    const order = { sysparm_quantity: 1 };
    const refused = await send('POST', `/items/${hidden}/order_now`, order);
    assert.equal(refused.status, 400);
    assert.equal(
      textOf(refused.body['error']?.['message']),
      'Security constraints prevent ordering of Item',
    );
  });

  it('shows prices, categories and grouped check boxes of an item', async () => {
    const { body } = await get(`/items/${laptop}`);
    const item = body['result'] ?? {};

    assert.deepEqual(
      [item['price'], item['recurring_price'], item['recurring_frequency'], item['show_price']],
      ['$1,100.00', '$100.00', 'Annually', true],
    );
    assert.deepEqual(
      (item['categories'] as unknown as Row[]).map((entry) => entry['title']),
      ['Hardware', ''],
    );
    const variables = item['variables'] as unknown as Record<string, unknown>[];
    assert.deepEqual(
      variables.map((each) => [each['name'], each['friendly_type'], each['type']]),
      [
        ['software', 'container_start', 0],
        ['why', 'single_line_text', 6],
      ],
    );
    assert.deepEqual(
      (variables[0]?.['children'] as Record<string, unknown>[]).map((each) => [
        each['name'],
        each['value'],
        each['displayvalue'],
        each['display_type'],
      ]),
      [['acrobat', false, 'false', 'CheckBox']],
    );
    assert.deepEqual(item['client_script'], { onChange: [], onSubmit: [], onLoad: [] });
  });

  it('changes and empties a cart, with totals by how often prices recur', async () => {
    const added = await send('POST', `/items/${laptop}/add_to_cart`, {
      sysparm_quantity: 1,
      variables: { why: 'a', acrobat: true },
    });
    const entry = textOf(added.body['result']?.['items']?.['0']?.['cart_item_id']);
    const changed = await send('PUT', `/cart/${entry}`, { sysparm_quantity: '2' });
    const bad = await send('PUT', `/cart/${entry}`, { sysparm_quantity: '-2' });
    const missing = await send('PUT', `/cart/${entry}`, { sysparm_quantity: 1, variables: {} });
    const alien = await send('PUT', `/cart/${entry}`, { sysparm_quantity: 1 }, 'bob:pw');

    const cart = changed.body['result'] ?? {};
    assert.equal(textOf(added.body['result']?.['subtotal']), '$1,100.00');
    assert.equal(changed.status, 201);
    assert.deepEqual(
      [cart['subtotal_price'], cart['subtotal_recurring_price'], cart['none']],
      ['$2,200.00', '$200.00', undefined],
    );
    const line = cart['yearly']?.['items']?.['0'] ?? {};
    assert.deepEqual(line['variables'], { 'Adobe Acrobat': 'true', Why: 'a' });
    assert.deepEqual([line['quantity'], line['delivery_time']], ['2', '5 Days']);
    assert.deepEqual([bad.status, missing.status, alien.status], [400, 400, 400]);

    const cartId = textOf(cart['cart_id']);
    assert.equal((await send('DELETE', `/cart/${cartId}/empty`, undefined, 'bob:pw')).status, 400);
    assert.equal((await send('DELETE', `/cart/${cartId}/empty`)).status, 204);
    assert.equal((await send('DELETE', `/cart/${entry}`)).status, 400);
    assert.equal(instance.store.count('sc_item_option', `cart_item=${entry}`), 0);
  });

  it('checks out in one step, or shows the order first when there are two', async () => {
    const body = { sysparm_quantity: 1, variables: { why: 'x' } };
    await send('POST', `/items/${laptop}/add_to_cart`, body);
    property('glide.sc.checkout.twostep', 'true');
    const shown = await send('POST', '/cart/checkout');
    property('glide.sc.checkout.twostep', 'false');
    const ordered = await send('POST', '/cart/checkout');
    const empty = await send('POST', '/cart/checkout');

    assert.equal(textOf(shown.body['result']?.['requested_for']), rita);
    assert.equal(shown.body['result']?.['request_id'], undefined);
    assert.match(textOf(ordered.body['result']?.['request_number']), /^REQ/);
    assert.equal(empty.status, 400);
  });

  it('keeps a wish list apart from the cart, one entry per item', async () => {
    const wish = (why: string): Promise<Answer> =>
      send('POST', `/items/${laptop}/add_to_wishlist`, {
        sysparm_quantity: '1',
        variables: { why },
      });
    await wish('first');
    const again = await wish('second');
    const list = await get('/wishlist');
    const entries = list.body['result']?.['items'] as unknown as Record<string, unknown>[];
    const one = await get(`/wishlist/${String(entries[0]?.['cart_item_id'])}`);

    assert.equal(again.status, 200);
    assert.equal(entries.length, 1);
    assert.equal(textOf(one.body['result']?.['variables']?.['Why']), 'second');
    assert.equal((await get('/wishlist/x')).status, 404);
    assert.equal((await send('POST', '/cart/submit_order')).status, 400, 'the cart is empty');
  });

  it('orders for several people only where the item asks whom it is for', async () => {
    const body = { sysparm_quantity: 1, variables: { why: 'x' }, sysparm_also_request_for: bob };
    const plain = await send('POST', `/items/${laptop}/order_now`, body);
    const shared = insert('sc_cat_item', { name: 'Shared' });
    insert('item_option_new', {
      cat_item: shared,
      name: 'who',
      type: '31',
      enable_also_request_for: '1',
    });
    const criterion = insert('user_criteria', { name: 'not eve' });
    const eve = instance.createUser({ userName: 'eve', password: 'pw' });
    instance.engine.records.systemUpdate(SYSTEM_SESSION, 'user_criteria', criterion, { user: eve });
    insert('sc_cat_item_user_criteria_no_mtom', { sc_cat_item: shared, user_criteria: criterion });
    const ask = (path: string, users: string): Promise<Answer> =>
      send('POST', `/items/${path}`, { sysparm_quantity: 1, sysparm_also_request_for: users });
    const withEve = await ask(`${shared}/order_now`, `${bob},${eve}`);
    const invalid = await ask(`${shared}/get_invalid_delegated_users`, `${bob},${eve}`);
    const wrongItem = await ask(`${laptop}/get_invalid_delegated_users`, bob);
    const ordered = await ask(`${shared}/order_now`, bob);

    assert.deepEqual([plain.status, withEve.status], [400, 400]);
    assert.deepEqual(invalid.body['result'], { invalidUsers: ['eve'] });
    assert.equal(textOf(wrongItem.body['result']?.['errCode']), '42202');
    const request = textOf(ordered.body['result']?.['request_id']);
    const people = instance.store
      .select('sc_req_item', `request=${request}`)
      .map((item) => item['requested_for'] ?? '');
    assert.deepEqual(people.toSorted(), [rita, bob].toSorted());
    assert.equal(instance.store.get('sc_request', request)?.['requested_for'], rita);
    const delegation = await get(`/items/${shared}/delegation/${eve}`);
    assert.deepEqual(delegation.body['result'], { result: false });
  });

  it('tells the address of a user and how an answer reads', async () => {
    const place = insert('cmn_location', {
      name: 'HQ',
      street: '25 New Chardon Street',
      city: 'Boston',
      state: 'MA',
      zip: '02114',
      country: 'USA',
    });
    instance.store.update('sys_user', bob, { location: place });
    const variable = insert('item_option_new', { name: 'boss', type: '8', reference: 'sys_user' });
    const body = { sysparm_value: bob };

    const address = await get(`/cart/delivery_address/${bob}`);
    property('glide.sc.req_for.roles.default', 'deny');
    const denied = await get(`/cart/delivery_address/${bob}`);
    property('glide.sc.req_for.roles.default', 'allow');
    const shown = await send('POST', `/variables/${variable}/display_value`, body);

    assert.equal(textOf(address.body['result']), '25 New Chardon Street\nBoston, MA, 02114\nUSA');
    assert.equal(textOf(denied.body['result']), '');
    assert.equal((await get('/cart/delivery_address/nobody')).status, 400);
    assert.equal(textOf(shown.body['result']), 'bob');
    assert.equal((await send('POST', '/variables/x/display_value', body)).status, 404);
  });
});
