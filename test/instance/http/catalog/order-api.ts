import type { Row } from '../../contract.ts';
import { bodyObject, failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';
import { addLine, cartOf } from './cart.ts';
import { shortCartJson } from './cart-json.ts';
import { alsoRequestedFor, delegationError, invalidDelegates } from './delegation.ts';
import { mayBeDelegatedTo, readItem } from './item-access.ts';
import { linesOf, securityConstraints } from './order-lines.ts';
import { placeOrder } from './order.ts';

const ITEM = '/api/sn_sc/servicecatalog/items/{id}';

/** Ordering one item, and who it can be ordered for (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const orderRoutes: readonly Route[] = [
  route('POST', `${ITEM}/order_now`, (call) => withOrder(call, orderNow)),
  route('POST', `${ITEM}/add_to_cart`, (call) => withOrder(call, addToCart)),
  route('GET', `${ITEM}/delegation/{user}`, delegation),
  route('POST', `${ITEM}/get_invalid_delegated_users`, (call) => withOrder(call, listInvalid)),
];

type Body = Readonly<Record<string, unknown>>;

/** An item that the caller may order and a body that is an object. */
export function withOrder(call: Call, handle: (call: Call, item: Row, body: Body) => Reply): Reply {
  const id = call.params['id'] ?? '';
  const body = bodyObject(call.request);
  if (!body) return failure(400, 'The payload is not valid JSON');
  try {
    const item = readItem(call.site, call.session, id);
    return item ? handle(call, item, body) : securityConstraints(id);
  } catch (error) {
    return faultReply(error);
  }
}

function orderNow(call: Call, item: Row, body: Body): Reply {
  const lines = linesOf(call, item, body);
  if ('status' in lines) return lines;
  const [first] = lines;
  const isForSeveral = lines.length > 1;
  const request = placeOrder(
    call.site,
    call.session,
    { requestedFor: isForSeveral ? call.session.userId : (first?.requestedFor ?? '') },
    lines,
  );
  return json(200, {
    result: {
      sys_id: request['sys_id'],
      number: request['number'],
      request_number: request['number'],
      parent_id: null,
      request_id: request['sys_id'],
      parent_table: 'task',
      table: 'sc_request',
    },
  });
}

function addToCart(call: Call, item: Row, body: Body): Reply {
  const lines = linesOf(call, item, body);
  if ('status' in lines) return lines;
  const cart = cartOf(call.site, call.session);
  for (const line of lines) addLine(call.site, call.session, cart, line);
  return json(200, { result: shortCartJson(call.site, cart) });
}

/** No documented refusal: what does not exist gives no rights. */
function delegation(call: Call): Reply {
  const { site, session, params } = call;
  const item = readItem(site, session, params['id'] ?? '');
  const result = item !== undefined && mayBeDelegatedTo(site, item, params['user'] ?? '');
  return json(200, { result: { result } });
}

function listInvalid(call: Call, item: Row, body: Body): Reply {
  const { site, session } = call;
  const ids = alsoRequestedFor(body['sysparm_also_request_for']);
  if (!ids || ids.length === 0) return failure(400, 'Invalid sysparm_also_request_for');
  const error = delegationError(site, session, item);
  if (error) return json(200, { result: error });
  const names = invalidDelegates(site, item, ids).map((id) => site.store.displayOf('sys_user', id));
  return json(200, { result: { invalidUsers: names } });
}
