import type { Row } from '../../contract.ts';
import { bodyObject, failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';
import { readItem } from './item-access.ts';
import { itemType } from './item-type.ts';
import { sheetOf } from './order-lines.ts';

/** Submitting record producers (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const producerRoutes: readonly Route[] = [
  route('POST', '/api/sn_sc/servicecatalog/items/{id}/submit_producer', submitProducer),
];

function submitProducer(call: Call): Reply {
  const { site, session, params } = call;
  const id = params['id'] ?? '';
  const body = bodyObject(call.request);
  if (!body) return failure(400, 'The payload is not valid JSON');
  try {
    const producer = readItem(site, session, id);
    if (!producer) return failure(404, 'Record producer does not exist', id);
    if (itemType(producer) !== 'record_producer') {
      return failure(400, 'Item is not a record producer', id);
    }
    return produce(call, producer, body);
  } catch (error) {
    return { ...faultReply(error), status: 400 }; // the only documented refusal
  }
}

function produce(call: Call, producer: Row, body: Readonly<Record<string, unknown>>): Reply {
  const sheet = sheetOf(call, producer, body);
  if ('status' in sheet) return sheet;
  const answers = sheet.answers.map(({ question, value }) => ({
    variable: question.variable,
    value,
  }));
  const made = call.site.engine.produce(call.session, producer, answers);
  const id = made.row['sys_id'] ?? '';
  return json(200, {
    result: {
      sys_id: id,
      number: made.row['number'] ?? null,
      parent_id: null,
      record: `api/now/table/${made.table}/${id}`,
      redirect_portal_url: made.portalRedirect,
      parent_table: 'task',
      redirect_url: made.redirect || redirectOf(producer, made.table, id),
      table: made.table,
      redirect_to: producer['redirect_url'] ?? '',
    },
  });
}

/** "Redirect To" of the record producer, when its script says nothing. */
function redirectOf(producer: Row, table: string, id: string): string {
  if (producer['redirect_url'] === 'catalog_home') return 'catalog_home.do';
  return `${table}.do?sys_id=${id}&sysparm_view=ess`;
}
