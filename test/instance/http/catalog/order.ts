import type { Row, Session } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import type { Site } from '../site.ts';
import { storeSheet, type AnswerSheet } from './answer-sheet.ts';
import { unitPrice } from './pricing.ts';

/** One line of an order. */
export interface OrderLine {
  readonly item: Row;
  readonly quantity: number;
  readonly requestedFor: string;
  readonly sheet: AnswerSheet;
  /** The order guide that brought it, if any. */
  readonly orderGuide: string;
}

/** What an order says as a whole. */
export interface OrderHead {
  readonly requestedFor: string;
  readonly deliveryAddress?: string;
  readonly specialInstructions?: string;
}

/** Creates the request, one requested item per line and its answers, as the ordering user. */
export function placeOrder(
  site: Site,
  session: Session,
  head: OrderHead,
  lines: readonly OrderLine[],
): Row {
  const price = lines.reduce(
    (sum, line) => sum + unitPrice(site, line.item, line.sheet).price * line.quantity,
    0,
  );
  const request = site.records.systemInsert(session, 'sc_request', {
    requested_for: head.requestedFor,
    delivery_address: head.deliveryAddress ?? '',
    special_instructions: head.specialInstructions ?? '',
    opened_by: session.userId,
    opened_at: site.nowText(),
    request_state: 'requested',
    requested_date: site.nowText().slice(0, 10),
    price: price === 0 ? '' : String(price),
  });
  for (const line of lines) placeLine(site, session, request, line);
  return site.store.get('sc_request', request['sys_id'] ?? '') ?? request;
}

/** Answers are written first: rules on the new requested item may read them. */
function placeLine(site: Site, session: Session, request: Row, line: OrderLine): void {
  const id = newSysId();
  const { price, recurring } = unitPrice(site, line.item, line.sheet);
  storeSheet(site, session, { table: 'sc_req_item', id }, line.sheet);
  site.records.systemInsert(session, 'sc_req_item', {
    sys_id: id,
    request: request['sys_id'] ?? '',
    cat_item: line.item['sys_id'] ?? '',
    order_guide: line.orderGuide,
    requested_for: line.requestedFor,
    quantity: String(line.quantity),
    opened_by: session.userId,
    opened_at: site.nowText(),
    stage: 'waiting_for_approval',
    price: price === 0 ? '' : String(price),
    recurring_price: recurring === 0 ? '' : String(recurring),
    recurring_frequency: line.item['recurring_frequency'] ?? '',
    short_description: line.item['name'] ?? '',
    description: line.item['short_description'] ?? '',
    sc_catalog: (line.item['sc_catalogs'] ?? '').split(',')[0] ?? '',
  });
}
