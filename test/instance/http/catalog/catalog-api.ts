import type { Row } from '../../contract.ts';
import { bodyObject, failure, isObject, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { pageParams } from '../table/params.ts';
import { faultReply } from '../table/record-faults.ts';
import { addLine, cartItems, cartJson, cartLines, cartOf, emptyCart, removeEntry } from './cart.ts';
import { lineRefusal, placeOrder, type OrderLine } from './order.ts';
import { variableJson, variablesOf } from './variables.ts';

const BASE = '/api/sn_sc/servicecatalog';
const MAX_ALSO_FOR = 50;

/** The Service Catalog API. */
export const catalogRoutes: readonly Route[] = [
  route('GET', `${BASE}/items`, listItems),
  route('GET', `${BASE}/items/{id}`, (call) => withItem(call, (item) => itemDetail(call, item))),
  route('GET', `${BASE}/items/{id}/variables`, (call) =>
    withItem(call, (item) => json(200, { result: variableList(call, item) })),
  ),
  route('POST', `${BASE}/items/{id}/order_now`, (call) =>
    withItem(call, (item) => orderNow(call, item)),
  ),
  route('POST', `${BASE}/items/{id}/add_to_cart`, (call) =>
    withItem(call, (item) => addToCart(call, item)),
  ),
  route('GET', `${BASE}/cart`, (call) =>
    json(200, { result: cartJson(call.site, cartOf(call.site, call.session)) }),
  ),
  route('POST', `${BASE}/cart/submit_order`, submitOrder),
  route('POST', `${BASE}/cart/checkout`, submitOrder),
  route('DELETE', `${BASE}/cart/{id}`, removeFromCart),
  route('DELETE', `${BASE}/cart/{id}/empty`, clearCart),
];

function listItems(call: Call): Reply {
  const { query } = call.request;
  const page = pageParams(query, 10);
  if (!page) return failure(400, 'Invalid sysparm_limit or sysparm_offset');
  const text = query.get('sysparm_text') ?? '';
  const terms = ['active=true'];
  if (text !== '') terms.push(`nameLIKE${text}^ORshort_descriptionLIKE${text}`);
  const category = query.get('sysparm_category') ?? '';
  const rows = call.site.records
    .read(call.session, 'sc_cat_item', `${terms.join('^')}^ORDERBYname`, {
      limit: 10_000,
      offset: 0,
    })
    .rows.filter((item) => category === '' || item['category'] === category);
  const shown = rows.slice(page.offset, page.offset + page.limit);
  return json(200, { result: shown.map((item) => itemJson(call, item)) });
}

/** Active item that the caller may read; everything else is the documented 400. */
function withItem(call: Call, handle: (item: Row) => Reply): Reply {
  const item = call.site.records.readOne(call.session, 'sc_cat_item', call.params['id'] ?? '');
  if (item?.['active'] !== '1') {
    return failure(400, 'Item does not exist or you have no access to it', call.params['id'] ?? '');
  }
  try {
    return handle(item);
  } catch (error) {
    return faultReply(error);
  }
}

function itemJson(call: Call, item: Row): Record<string, unknown> {
  const { store } = call.site;
  const category = store.get('sc_category', item['category'] ?? '');
  const catalogs = (item['sc_catalogs'] ?? '').split(',').filter((id) => id !== '');
  return {
    sys_id: item['sys_id'],
    name: item['name'],
    short_description: item['short_description'] ?? '',
    description: item['description'] ?? '',
    type: 'catalog_item',
    sys_class_name: item['sys_class_name'],
    catalogs: catalogs.map((id) => ({
      sys_id: id,
      title: store.get('sc_catalog', id)?.['title'] ?? '',
    })),
    category: category ? { sys_id: category['sys_id'], title: category['title'] } : {},
    picture: item['picture'] ?? '',
    icon: item['icon'] ?? '',
    price: item['price'] ?? '',
    show_price: (item['price'] ?? '') !== '',
    show_quantity: item['no_quantity_v2'] !== '1',
    order: Number(item['order'] ?? '') || 0,
    url: '',
    content_type: '',
    kb_article: '',
  };
}

function itemDetail(call: Call, item: Row): Reply {
  const detail = { ...itemJson(call, item), variables: variableList(call, item) };
  return json(200, {
    result: {
      ...detail,
      categories: [],
      ui_policy: [],
      client_script: { onChange: [], onSubmit: [], onLoad: [] },
      data_lookup: [],
    },
  });
}

function variableList(call: Call, item: Row): unknown[] {
  const { store } = call.site;
  return variablesOf(store, item['sys_id'] ?? '').map((variable) => variableJson(store, variable));
}

function orderNow(call: Call, item: Row): Reply {
  const lines = linesOf(call, item);
  if ('status' in lines) return lines;
  const first = lines[0];
  if (!first) return failure(400, 'Invalid Quantity');
  const request = placeOrder(call.site, call.session, first.requestedFor, lines);
  return json(200, {
    result: {
      sys_id: request['sys_id'],
      number: request['number'],
      request_number: request['number'],
      request_id: request['sys_id'],
      table: 'sc_request',
      parent_id: null,
      parent_table: 'task',
    },
  });
}

function addToCart(call: Call, item: Row): Reply {
  const lines = linesOf(call, item);
  if ('status' in lines) return lines;
  const cart = cartOf(call.site, call.session);
  for (const line of lines) addLine(call.site, call.session, cart, line);
  return json(200, { result: cartJson(call.site, cart) });
}

/** Order lines of a body, or why they are refused. */
function linesOf(call: Call, item: Row): OrderLine[] | Reply {
  const body = bodyObject(call.request);
  if (!body) return failure(400, 'The payload is not valid JSON');
  const answers = answersOf(body['variables']);
  const people = [requestedFor(call, body), ...alsoFor(body)];
  if (people.length > MAX_ALSO_FOR + 1)
    return failure(400, 'Too many users in sysparm_also_request_for');
  const stranger = people.find((id) => !mayRequestFor(call, id));
  if (stranger !== undefined) {
    return failure(400, 'You are not allowed to request this item for the given user', stranger);
  }
  const quantity = Number(body['sysparm_quantity'] ?? '1');
  const lines = people.map((person) => ({ item, quantity, requestedFor: person, answers }));
  const refusal = lines[0] && lineRefusal(call.site, lines[0]);
  return refusal === undefined ? lines : failure(400, refusal);
}

function answersOf(variables: unknown): Record<string, string> {
  if (!isObject(variables)) return {};
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, answerText(value)]),
  );
}

function answerText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function requestedFor(call: Call, body: Record<string, unknown>): string {
  const given = body['sysparm_requested_for'];
  return typeof given === 'string' && given !== '' ? given : call.session.userId;
}

function alsoFor(body: Record<string, unknown>): string[] {
  const given = body['sysparm_also_request_for'];
  return typeof given === 'string' ? given.split(',').filter((id) => id !== '') : [];
}

/** Orders for others are decided by `glide.sc.req_for.roles` and its default. */
function mayRequestFor(call: Call, userId: string): boolean {
  if (userId === call.session.userId) return true;
  if (call.site.store.get('sys_user', userId)?.['active'] !== '1') return false;
  const roles = call.site
    .property('glide.sc.req_for.roles')
    .split(',')
    .filter((role) => role !== '');
  if (roles.length === 0) return call.site.property('glide.sc.req_for.roles.default') !== 'deny';
  return call.session.roles.has('admin') || roles.some((role) => call.session.roles.has(role));
}

function submitOrder(call: Call): Reply {
  const cart = cartOf(call.site, call.session);
  const lines = cartLines(call.site, call.session, cart);
  if (lines.length === 0) return failure(400, 'Cart is empty');
  const request = placeOrder(call.site, call.session, call.session.userId, lines);
  emptyCart(call.site, call.session, cart);
  return json(200, {
    result: { request_number: request['number'], request_id: request['sys_id'] },
  });
}

function removeFromCart(call: Call): Reply {
  const cart = cartOf(call.site, call.session);
  const entry = cartItems(call.site, cart).find((row) => row['sys_id'] === call.params['id']);
  if (!entry) return failure(400, 'Cart item does not exist');
  removeEntry(call.site, call.session, entry);
  return { status: 204, headers: {}, body: '' };
}

function clearCart(call: Call): Reply {
  const cart = cartOf(call.site, call.session);
  if (cart['sys_id'] !== call.params['id']) return failure(400, 'Cart does not exist');
  emptyCart(call.site, call.session, cart);
  return { status: 204, headers: {}, body: '' };
}
