import type { Row } from '../../contract.ts';
import { answerDisplay } from '../../glide/answer-display.ts';
import { bodyObject, failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { pageParams } from '../table/params.ts';
import { mayUse, readItem } from './item-access.ts';
import { itemDetail, itemJson } from './item-json.ts';
import { itemType } from './item-type.ts';
import { catalogIdsOf, categoryIdsOf } from './shelves.ts';
import { flatVariables } from './variable-json.ts';

const BASE = '/api/sn_sc/servicecatalog';

/** Reading items and their variables (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const itemRoutes: readonly Route[] = [
  route('GET', `${BASE}/items`, listItems),
  route('GET', `${BASE}/items/{id}`, (call) =>
    withItem(call, (item) => json(200, { result: itemDetail(call.site, call.session, item) })),
  ),
  route('GET', `${BASE}/items/{id}/variables`, (call) =>
    withItem(call, (item) => {
      const context = { site: call.site, session: call.session, view: 'catalog' } as const;
      return json(200, { result: flatVariables(context, item) });
    }),
  ),
  route('POST', `${BASE}/variables/{id}/display_value`, displayValue),
];

const TYPES: Readonly<Record<string, string>> = {
  'record producer': 'record_producer',
  record_producer: 'record_producer',
  'order guide': 'order_guide',
  order_guide: 'order_guide',
};
const HIDDEN_ON: Readonly<Record<string, string>> = { desktop: 'on_mobile', mobile: 'on_desktop' };

function listItems(call: Call): Reply {
  const { site, session, request } = call;
  const page = pageParams(request.query);
  if (!page) return failure(400, 'Invalid sysparm_limit or sysparm_offset');
  const fits = itemFilter(call);
  const found = site.store
    .select('sc_cat_item', 'active=true^ORDERBYname')
    .filter(fits)
    .slice(page.offset, page.offset + page.limit);
  const readable = new Set(
    found.length === 0
      ? []
      : site.records
          .read(session, 'sc_cat_item', `sys_idIN${found.map((row) => row['sys_id']).join(',')}`, {
            limit: found.length,
            offset: 0,
          })
          .rows.map((row) => row['sys_id']),
  );
  const shown = found.filter(
    (item) => readable.has(item['sys_id']) && mayUse(site, session, 'sc_cat_item', item),
  );
  return json(200, { result: shown.map((item) => itemJson(site, item)) });
}

/** What the query asks for; unknown types and views are ignored (documented for types). */
function itemFilter({ site, request }: Call): (item: Row) => boolean {
  const given = (name: string): string => request.query.get(name) ?? '';
  const text = given('sysparm_text').replaceAll('"', '').toLowerCase();
  const category = given('sysparm_category');
  const catalog = given('sysparm_catalog');
  const type = TYPES[given('sysparm_type').toLowerCase()] ?? '';
  const hidden = HIDDEN_ON[given('sysparm_view')] ?? '';
  return (item) =>
    (text === '' || searchedText(item).includes(text)) &&
    (category === '' || categoryIdsOf(site, item).includes(category)) &&
    (catalog === '' || catalogIdsOf(site, item).includes(catalog)) &&
    (type === '' || itemType(item) === type) &&
    (hidden === '' || item['availability'] !== hidden);
}

function searchedText(item: Row): string {
  if (item['no_search'] === '1') return '';
  return ['name', 'short_description', 'meta']
    .map((field) => item[field] ?? '')
    .join('\n')
    .toLowerCase();
}

/** Active item that the caller may see; everything else is the documented 400. */
function withItem(call: Call, handle: (item: Row) => Reply): Reply {
  const id = call.params['id'] ?? '';
  const item = readItem(call.site, call.session, id);
  return item ? handle(item) : failure(400, 'Item does not exist or you have no access to it', id);
}

function displayValue(call: Call): Reply {
  const { site, session, params } = call;
  const body = bodyObject(call.request);
  if (!body) return failure(400, 'The payload is not valid JSON');
  const variable = site.records.readOne(session, 'item_option_new', idOnly(params['id']));
  if (!variable) return failure(404, 'Variable does not exist', params['id'] ?? '');
  const value = body['sysparm_value'];
  const text = typeof value === 'string' ? value : '';
  return json(200, { result: answerDisplay(site.store, variable, text) });
}

function idOnly(text: string | undefined): string {
  return /^\w{1,32}$/.exec(text ?? '')?.[0] ?? '';
}
