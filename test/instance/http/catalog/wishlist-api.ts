import { failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { fillIn } from './answer-sheet.ts';
import { addLine, cartItems, cartOf, removeEntry } from './cart.ts';
import { entryJson, fullEntryJson } from './cart-json.ts';
import { regexOf } from './form-variable.ts';
import { itemType } from './item-type.ts';
import { withOrder } from './order-api.ts';
import { quantityIn, securityConstraints } from './order-lines.ts';

const BASE = '/api/sn_sc/servicecatalog';

/**
 * Items kept for later. Whether a catalog has wish lists at all (`Enable Wish List`) is not imitated
 * (doc:servicenow-platform/service-catalog/catalog-items-wishlist).
 */
export const wishlistRoutes: readonly Route[] = [
  route('GET', `${BASE}/wishlist`, list),
  route('GET', `${BASE}/wishlist/{id}`, detail),
  route('POST', `${BASE}/items/{id}/add_to_wishlist`, add),
];

function list({ site, session }: Call): Reply {
  const cart = cartOf(site, session, 'saved_items');
  const items = cartItems(site, cart).map((entry) => fullEntryJson(site, entry));
  return json(200, { result: { cart_id: cart['sys_id'], items } });
}

function detail({ site, session, params }: Call): Reply {
  const cart = cartOf(site, session, 'saved_items');
  const entry = cartItems(site, cart).find((row) => row['sys_id'] === params['id']);
  if (!entry) return failure(404, 'Cart item does not exist', params['id'] ?? '');
  return json(200, { result: entryJson(site, entry) });
}

/** Unfinished answers are fine, invalid ones are not. An item that is there already is replaced. */
function add(call: Call): Reply {
  return withOrder(call, ({ site, session }, item, body) => {
    if (itemType(item) !== 'catalog_item') return securityConstraints(item['sys_id'] ?? '');
    const quantity = quantityIn(body['sysparm_quantity'] ?? 1);
    if (quantity === undefined) return failure(400, 'Invalid quantity value');
    const { sheet, problem } = fillIn(site, session, item['sys_id'] ?? '', body['variables']);
    if (problem !== undefined) return failure(400, problem);
    for (const { question, value } of sheet.answers) {
      const regex = regexOf(site, question.variable);
      if (!regex || value === '' || new RegExp(`^(?:${regex.pattern})$`, regex.flags).test(value)) {
        continue;
      }
      return failure(400, regex.message || 'Invalid value', question.variable['name'] ?? '');
    }
    const cart = cartOf(site, session, 'saved_items');
    for (const entry of cartItems(site, cart)) {
      if (entry['cat_item'] === item['sys_id']) removeEntry(site, session, entry);
    }
    addLine(site, session, cart, {
      item,
      quantity,
      requestedFor: session.userId,
      sheet,
      orderGuide: '',
    });
    const items = cartItems(site, cart).map((entry) => entryJson(site, entry));
    return json(200, { result: { cart_id: cart['sys_id'], items } });
  });
}
