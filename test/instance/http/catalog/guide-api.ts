import type { Row } from '../../contract.ts';
import { bodyObject, failure, isObject, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';
import { requestedForIn } from './answer-sheet.ts';
import { addLine, cartOf } from './cart.ts';
import { cartJson, entryJson } from './cart-json.ts';
import { cascaded, guideItems } from './guide.ts';
import { readItem } from './item-access.ts';
import { itemDetail } from './item-json.ts';
import { itemType } from './item-type.ts';
import { quantityIn, securityConstraints, sheetOf } from './order-lines.ts';
import { placeOrder, type OrderLine } from './order.ts';

const ITEM = '/api/sn_sc/servicecatalog/items/{id}';

/** Order guides (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const guideRoutes: readonly Route[] = [
  route('PUT', `${ITEM}/submit_guide`, (call) => withGuide(call, submitGuide)),
  route('POST', `${ITEM}/checkout_guide`, (call) => withGuide(call, checkoutGuide)),
];

type Body = Readonly<Record<string, unknown>>;

function withGuide(call: Call, handle: (call: Call, guide: Row, body: Body) => Reply): Reply {
  const id = call.params['id'] ?? '';
  const body = bodyObject(call.request);
  if (!body) return failure(400, 'The payload is not valid JSON');
  try {
    const guide = readItem(call.site, call.session, id);
    if (!guide || itemType(guide) !== 'order_guide') return securityConstraints(id);
    return handle(call, guide, body);
  } catch (error) {
    return faultReply(error);
  }
}

/** Which items the answers bring, with their forms filled in as far as the guide's answers go. */
function submitGuide(call: Call, guide: Row, body: Body): Reply {
  const { site, session } = call;
  const sheet = sheetOf(call, guide, body);
  if ('status' in sheet) return sheet;
  const items = guideItems(site, session, guide, sheet).map(({ item, order, quantity }) => ({
    ...itemDetail(site, session, item, 'guide', cascaded(site, guide, sheet, item)),
    quantity: String(quantity),
    order: String(order),
  }));
  return json(200, { result: items });
}

/** Puts the items into the cart, or orders them at once when the guide has two steps. */
function checkoutGuide(call: Call, guide: Row, body: Body): Reply {
  const { site, session } = call;
  const given = body['items'];
  if (!Array.isArray(given) || given.length === 0) return failure(400, 'No items to check out');
  const lines: OrderLine[] = [];
  for (const entry of given) {
    const line = lineOf(call, guide, entry);
    if ('status' in line) return line;
    lines.push(line);
  }
  if (guide['two_step'] === '1') {
    const request = placeOrder(site, session, { requestedFor: session.userId }, lines);
    return json(200, {
      result: { request_number: request['number'], request_id: request['sys_id'] },
    });
  }
  const cart = cartOf(site, session);
  for (const line of lines) addLine(site, session, cart, line);
  return json(200, { result: cartJson(site, cart, entryJson) });
}

function lineOf(call: Call, guide: Row, entry: unknown): OrderLine | Reply {
  if (!isObject(entry)) return failure(400, 'Invalid items');
  const id = typeof entry['sys_id'] === 'string' ? entry['sys_id'] : '';
  const item = readItem(call.site, call.session, id);
  if (!item || itemType(item) !== 'catalog_item') return securityConstraints(id);
  const quantity = quantityIn(entry['sysparm_quantity'] ?? 1);
  if (quantity === undefined) return failure(400, 'Invalid quantity value');
  const sheet = sheetOf(call, item, entry);
  if ('status' in sheet) return sheet;
  return {
    item,
    quantity,
    sheet,
    requestedFor: requestedForIn(sheet) ?? call.session.userId,
    orderGuide: guide['sys_id'] ?? '',
  };
}
