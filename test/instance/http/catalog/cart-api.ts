import type { Row } from '../../contract.ts';
import { bodyObject, failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';
import { dropSheet, storeSheet } from './answer-sheet.ts';
import { cartItems, cartLines, cartOf, emptyCart, removeEntry } from './cart.ts';
import { cartJson } from './cart-json.ts';
import { mayRequestFor, readItem } from './item-access.ts';
import { quantityIn, securityConstraints, sheetOf } from './order-lines.ts';
import { placeOrder } from './order.ts';

const CART = '/api/sn_sc/servicecatalog/cart';
const NO_CONTENT: Reply = { status: 204, headers: {}, body: '' };

/** The caller's cart (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const cartRoutes: readonly Route[] = [
  route('GET', CART, ({ site, session }) =>
    json(200, { result: cartJson(site, cartOf(site, session)) }),
  ),
  route('POST', `${CART}/checkout`, guarded(checkout)),
  route('POST', `${CART}/submit_order`, guarded(submitOrder)),
  route('GET', `${CART}/delivery_address/{user}`, deliveryAddress),
  route('PUT', `${CART}/{id}`, guarded(updateEntry)),
  route('DELETE', `${CART}/{id}`, guarded(removeFromCart)),
  route('DELETE', `${CART}/{id}/empty`, guarded(clearCart)),
];

function guarded(handle: (call: Call) => Reply): Route['handle'] {
  return (call) => {
    try {
      return handle(call);
    } catch (error) {
      return faultReply(error);
    }
  };
}

/** One step orders at once; two steps first show what would be ordered. */
function checkout(call: Call): Reply {
  const { site, session } = call;
  if (site.property('glide.sc.checkout.twostep') !== 'true') return submitOrder(call);
  const cart = cartOf(site, session);
  if (cartItems(site, cart).length === 0) return failure(400, 'Cart is empty');
  const requestedFor = cart['requested_for'] || session.userId;
  return json(200, {
    result: {
      ...cartJson(site, cart),
      delivery_address:
        cart['delivery_address'] || addressOf(site.store.get('sys_user', requestedFor), call),
      special_instructions: cart['special_instructions'] ?? '',
      requested_for: requestedFor,
      requested_for_user: site.store.displayOf('sys_user', requestedFor),
    },
  });
}

function submitOrder(call: Call): Reply {
  const { site, session } = call;
  const cart = cartOf(site, session);
  const lines = cartLines(site, session, cart);
  if (lines.length === 0) return failure(400, 'Cart is empty');
  const closed = lines.find((line) => !readItem(site, session, line.item['sys_id'] ?? ''));
  if (closed) return securityConstraints(closed.item['sys_id'] ?? '');
  const head = headOf(call, cart);
  if (!head) return failure(400, 'The payload is not valid JSON');
  if (!mayRequestFor(site, session, head.requestedFor)) {
    return failure(400, 'You are not allowed to request for the given user', head.requestedFor);
  }
  const request = placeOrder(site, session, head, lines);
  emptyCart(site, session, cart);
  return json(200, {
    result: { request_number: request['number'], request_id: request['sys_id'] },
  });
}

/** The cart's own data, unless the second step of a checkout says otherwise. */
function headOf(call: Call, cart: Row) {
  const body = bodyObject(call.request);
  if (!body) return undefined;
  const textOr = (name: string, otherwise: string | undefined): string => {
    const given = body[name];
    return typeof given === 'string' && given !== '' ? given : (otherwise ?? '');
  };
  return {
    requestedFor: textOr('requested_for', cart['requested_for'] || call.session.userId),
    deliveryAddress: textOr('delivery_address', cart['delivery_address']),
    specialInstructions: textOr('special_instructions', cart['special_instructions']),
  };
}

function updateEntry(call: Call): Reply {
  const { site, session } = call;
  const body = bodyObject(call.request);
  if (!body) return failure(400, 'The payload is not valid JSON');
  const entry = ownEntry(call);
  const item = entry && readItem(site, session, entry['cat_item'] ?? '');
  if (!item) return securityConstraints(call.params['id'] ?? '');
  const quantity = quantityIn(body['sysparm_quantity']);
  if (quantity === undefined) return failure(400, 'Invalid quantity value');
  const id = entry['sys_id'] ?? '';
  if (body['variables'] !== undefined) {
    const sheet = sheetOf(call, item, body);
    if ('status' in sheet) return sheet;
    dropSheet(site, session, id);
    storeSheet(site, session, { table: 'sc_cart_item', id }, sheet);
  }
  site.records.systemUpdate(session, 'sc_cart_item', id, { quantity: String(quantity) });
  return json(201, { result: cartJson(site, cartOf(site, session)) });
}

function removeFromCart(call: Call): Reply {
  const entry = ownEntry(call);
  if (!entry) return failure(400, 'Cart item does not exist', call.params['id'] ?? '');
  removeEntry(call.site, call.session, entry);
  return NO_CONTENT;
}

function ownEntry({ site, session, params }: Call): Row | undefined {
  return cartItems(site, cartOf(site, session)).find((row) => row['sys_id'] === params['id']);
}

/** Everybody may empty the own cart, `catalog_admin` any; only `admin` also deletes the cart itself. */
function clearCart(call: Call): Reply {
  const { site, session } = call;
  const cart = site.store.get('sc_cart', call.params['id'] ?? '');
  const isAdmin = session.roles.has('admin');
  const mayEmpty =
    isAdmin || session.roles.has('catalog_admin') || cart?.['user'] === session.userId;
  if (!cart || !mayEmpty) return failure(400, 'Invalid cart', call.params['id'] ?? '');
  emptyCart(site, session, cart);
  if (isAdmin) site.records.systemRemove(session, 'sc_cart', cart['sys_id'] ?? '');
  return NO_CONTENT;
}

/** Who may not order for others learns no other addresses. */
function deliveryAddress(call: Call): Reply {
  const { site, session, params } = call;
  const user = site.store.get('sys_user', params['user'] ?? '');
  if (!user) return failure(400, 'Invalid user', params['user'] ?? '');
  const isAllowed = mayRequestFor(site, session, user['sys_id'] ?? '');
  return json(200, { result: isAllowed ? addressOf(user, call) : '' });
}

/** Street; city, state, zip; country of the user's location, one line each. */
function addressOf(user: Row | undefined, { site }: Call): string {
  const location = site.store.get('cmn_location', user?.['location'] ?? '');
  if (!location) return '';
  const town = ['city', 'state', 'zip'].map((field) => location[field] ?? '');
  return [location['street'], town.filter((part) => part !== '').join(', '), location['country']]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
