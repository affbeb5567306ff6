import type { Row } from '../../contract.ts';
import { failure, type Reply } from '../messages.ts';
import type { Call } from '../router.ts';
import { fillIn, requestedBy, requestedForIn, type AnswerSheet } from './answer-sheet.ts';
import { alsoRequestedFor, delegationError, invalidDelegates } from './delegation.ts';
import { mayBeDelegatedTo, mayRequestFor } from './item-access.ts';
import { itemType } from './item-type.ts';
import type { OrderLine } from './order.ts';

/** The item is unknown, not orderable, or closed to the user. */
export function securityConstraints(id: string): Reply {
  return failure(400, 'Security constraints prevent ordering of Item', id);
}

/** `sysparm_quantity`: a positive whole number; `undefined` for anything else. */
export function quantityIn(value: unknown): number | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** Answers of a body, or the documented refusal. */
export function sheetOf(
  call: Call,
  item: Row,
  body: Readonly<Record<string, unknown>>,
  requestedFor?: string,
): AnswerSheet | Reply {
  const { sheet, missing, problem } = fillIn(
    call.site,
    call.session,
    item['sys_id'] ?? '',
    body['variables'],
    requestedFor,
  );
  if (missing.length > 0) {
    return failure(400, 'Mandatory Variables are required', missing.join(', '));
  }
  return problem === undefined ? sheet : failure(400, problem);
}

/** The lines that one call of `order_now` or `add_to_cart` asks for, one per person, or why they are refused. */
export function linesOf(
  call: Call,
  item: Row,
  body: Readonly<Record<string, unknown>>,
): OrderLine[] | Reply {
  if (itemType(item) !== 'catalog_item') return securityConstraints(item['sys_id'] ?? '');
  const quantity = quantityIn(body['sysparm_quantity']);
  if (quantity === undefined) return failure(400, 'Invalid quantity value');
  const also = alsoFor(call, item, body);
  if ('status' in also) return also;
  const given = body['sysparm_requested_for'];
  const requestedFor = typeof given === 'string' && given !== '' ? given : call.session.userId;
  if (!mayRequestFor(call.site, call.session, requestedFor)) return notFor(requestedFor);
  const sheet = sheetOf(call, item, body, requestedFor);
  if ('status' in sheet) return sheet;
  const answered = requestedForIn(sheet);
  if (answered !== undefined && !mayAnswerFor(call, item, answered)) return notFor(answered);
  const first = answered ?? requestedFor;
  const line = { item, quantity, orderGuide: '' };
  return [
    { ...line, requestedFor: first, sheet },
    ...also
      .filter((person) => person !== first)
      .map((person) => ({ ...line, requestedFor: person, sheet: requestedBy(sheet, person) })),
  ];
}

function mayAnswerFor(call: Call, item: Row, userId: string): boolean {
  return userId === call.session.userId || mayBeDelegatedTo(call.site, item, userId);
}

function notFor(userId: string): Reply {
  return failure(400, 'You are not allowed to request this item for the given user', userId);
}

/** All or none: one user who does not qualify rejects the whole request. */
function alsoFor(
  call: Call,
  item: Row,
  body: Readonly<Record<string, unknown>>,
): readonly string[] | Reply {
  const also = alsoRequestedFor(body['sysparm_also_request_for']);
  if (!also) return failure(400, 'Too many users in sysparm_also_request_for');
  if (also.length === 0) return also;
  const error = delegationError(call.site, call.session, item);
  if (error) return failure(400, error.errMsg, error.errCode);
  const [invalid] = invalidDelegates(call.site, item, also);
  return invalid === undefined ? also : notFor(invalid);
}
