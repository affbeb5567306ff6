import type { Row, Session } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import type { Site } from '../site.ts';
import { hasAnswer } from './answers.ts';
import { missingMandatory, variablesOf } from './variables.ts';

/** One line of an order. */
export interface OrderLine {
  readonly item: Row;
  readonly quantity: number;
  readonly requestedFor: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** Why an order is not accepted, in the platform's words; `undefined` when it is fine. */
export function lineRefusal(site: Site, line: OrderLine): string | undefined {
  if (!Number.isInteger(line.quantity) || line.quantity < 1) return 'Invalid Quantity';
  const missing = missingMandatory(
    variablesOf(site.store, line.item['sys_id'] ?? ''),
    line.answers,
  );
  return missing.length > 0 ? `Mandatory Variables are required: ${missing.join(', ')}` : undefined;
}

/** Creates the request, one requested item per line and its answers, as the ordering user. */
export function placeOrder(
  site: Site,
  session: Session,
  requestedFor: string,
  lines: readonly OrderLine[],
): Row {
  const request = site.records.systemInsert(session, 'sc_request', {
    requested_for: requestedFor,
    opened_by: session.userId,
    opened_at: site.nowText(),
    request_state: 'requested',
    requested_date: site.nowText().slice(0, 10),
  });
  for (const line of lines) placeLine(site, session, request, line);
  return site.store.get('sc_request', request['sys_id'] ?? '') ?? request;
}

/** Answers are written first: rules on the new requested item may read them. */
function placeLine(site: Site, session: Session, request: Row, line: OrderLine): void {
  const itemId = line.item['sys_id'] ?? '';
  const requestedItem = newSysId();
  for (const variable of variablesOf(site.store, itemId)) {
    if (hasAnswer(variable)) storeAnswer(site, session, requestedItem, variable, line.answers);
  }
  site.records.systemInsert(session, 'sc_req_item', {
    sys_id: requestedItem,
    request: request['sys_id'] ?? '',
    cat_item: itemId,
    requested_for: line.requestedFor,
    quantity: String(line.quantity),
    opened_by: session.userId,
    opened_at: site.nowText(),
    stage: 'waiting_for_approval',
    price: line.item['price'] ?? '',
    short_description: line.item['name'] ?? '',
    description: line.item['short_description'] ?? '',
    sc_catalog: (line.item['sc_catalogs'] ?? '').split(',')[0] ?? '',
  });
}

function storeAnswer(
  site: Site,
  session: Session,
  requestedItem: string,
  variable: Row,
  answers: Readonly<Record<string, string>>,
): void {
  const option = site.records.systemInsert(session, 'sc_item_option', {
    item_option_new: variable['sys_id'] ?? '',
    value: answers[variable['name'] ?? ''] ?? variable['default_value'] ?? '',
    order: variable['order'] ?? '',
  });
  site.records.systemInsert(session, 'sc_item_option_mtom', {
    request_item: requestedItem,
    sc_item_option: option['sys_id'] ?? '',
  });
}
