import { bodyRecord, failure, json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { chosenSysId, storedValue, storedValues, type DisplayInput } from './input.ts';
import { linkHeader } from './links.ts';
import { encodedQuery, flag, pageParams, viewParams, type ViewParams } from './params.ts';
import { faultReply } from './record-faults.ts';
import { Renderer } from './render.ts';
import { withUnsetChoices } from './unset-choices.ts';
import { viewFields, type ViewKind } from './view-fields.ts';

/** The Table API, `/api/now[/v1|/v2]/table`. */
export const tableRoutes: readonly Route[] = [
  route('GET', '/api/now/table/{table}', guarded(list)),
  route('POST', '/api/now/table/{table}', guarded(create)),
  route('GET', '/api/now/table/{table}/{id}', guarded(readOne)),
  route('PUT', '/api/now/table/{table}/{id}', guarded(update)),
  route('PATCH', '/api/now/table/{table}/{id}', guarded(update)),
  route('DELETE', '/api/now/table/{table}/{id}', guarded(remove)),
];

/** Table exists and is open to web services; refusals of the records layer get their documented answers. */
function guarded(handle: (call: Call, table: string) => Reply): (call: Call) => Reply {
  return (call) => {
    const table = call.params['table'] ?? '';
    const refusal = tableRefusal(call, table);
    if (refusal) return refusal;
    try {
      return handle(call, table);
    } catch (error) {
      return faultReply(error);
    }
  };
}

/** Why the table cannot be reached over web services, if so. */
export function tableRefusal(call: Call, table: string): Reply | undefined {
  const def = call.site.store.schema.table(table);
  if (!def) return failure(400, `Invalid table ${table}`);
  if (def.webServiceAccess) return undefined;
  return failure(403, 'User Not Authorized', 'Failed API level ACL Validation');
}

function list(call: Call, table: string): Reply {
  const { request, site, session } = call;
  const page = pageParams(request.query);
  if (!page)
    return failure(
      400,
      'Invalid sysparm_limit or sysparm_offset',
      'Expected a whole number of at least 0',
    );
  const { rows, total } = site.records.read(session, table, queryOf(call, table), page);
  if (call.params['version'] === 'v1' && rows.length === 0 && total === 0) return noRecord();
  const view = viewOf(call, table, 'list');
  const renderer = new Renderer(site, session, { table, view, baseUrl: request.baseUrl });
  return json(
    200,
    { result: rows.map((row) => answered(call, table, view, renderer.row(row))) },
    listHeaders(call, page, total),
  );
}

/** The query of a list or an aggregate; pairs take display values, and users also their user name, as documented. */
export function queryOf(call: Call, table: string): string {
  const { store } = call.site;
  return encodedQuery(call, table, (field, value) => {
    const column = store.schema.columns(table).get(field);
    if (!column) return value;
    const stored = storedValue(store, column, value, { zone: 'UTC' });
    if (column.reference !== 'sys_user' || stored !== value || value.includes('^')) return stored;
    return store.select('sys_user', `user_name=${value}`, { limit: 1 })[0]?.['sys_id'] ?? value;
  });
}

function listHeaders(
  call: Call,
  page: { limit: number; offset: number },
  total: number,
): Record<string, string> {
  const { query } = call.request;
  const withCount = !flag(query, 'sysparm_no_count');
  const headers: Record<string, string> = withCount ? { 'X-Total-Count': String(total) } : {};
  if (flag(query, 'sysparm_suppress_pagination_header')) return headers;
  const link = linkHeader(call.request, page, total, withCount);
  return link === undefined ? headers : { ...headers, Link: link };
}

function readOne(call: Call, table: string): Reply {
  const row = call.site.records.readOne(call.session, table, call.params['id'] ?? '');
  return row ? single(call, table, row, 200) : noRecord();
}

function create(call: Call, table: string): Reply {
  const body = bodyRecord(call.request);
  if (!body) return badBody();
  const values = {
    ...storedValues(call.site.store, table, body, asDisplay(call)),
    ...chosenSysId(body),
  };
  const row = call.site.records.insert(call.session, table, values);
  const className = row['sys_class_name'] ?? '';
  const path = `/api/now/table/${className === '' ? table : className}/${row['sys_id'] ?? ''}`;
  return single(call, table, row, 201, { Location: call.request.baseUrl + path });
}

function update(call: Call, table: string): Reply {
  const body = bodyRecord(call.request);
  if (!body) return badBody();
  const id = call.params['id'] ?? '';
  if (!call.site.records.readOne(call.session, table, id)) return noRecord();
  const values = storedValues(call.site.store, table, body, asDisplay(call));
  return single(call, table, call.site.records.update(call.session, table, id, values), 200);
}

function remove(call: Call, table: string): Reply {
  const id = call.params['id'] ?? '';
  if (!call.site.records.readOne(call.session, table, id)) return noRecord();
  call.site.records.remove(call.session, table, id);
  return { status: 204, headers: {}, body: '' };
}

/** One record as the caller may see it: what was written is read back through access control. */
function single(
  call: Call,
  table: string,
  row: Readonly<Record<string, string>>,
  status: number,
  headers: Record<string, string> = {},
): Reply {
  if (call.request.headers['x-no-response-body'] === 'true' && call.request.method !== 'GET') {
    return { status, headers, body: '' };
  }
  const visible = call.site.records.readOne(call.session, table, row['sys_id'] ?? '') ?? {
    sys_id: row['sys_id'] ?? '',
  };
  const view = viewOf(call, table, 'form');
  const renderer = new Renderer(call.site, call.session, {
    table,
    view,
    baseUrl: call.request.baseUrl,
  });
  return json(status, { result: answered(call, table, view, renderer.row(visible)) }, headers);
}

function answered(
  call: Call,
  table: string,
  view: ViewParams,
  shown: Readonly<Record<string, unknown>>,
): unknown {
  if (view.display !== 'true') return shown;
  return withUnsetChoices(call.site.store.schema.columns(table), shown);
}

/** `sysparm_fields` takes precedence over the fields of `sysparm_view`. */
function viewOf(call: Call, table: string, kind: ViewKind): ViewParams {
  const { query } = call.request;
  const params = viewParams(query);
  const name = query.get('sysparm_view') ?? '';
  if (params.fields || name === '') return params;
  return { ...params, fields: viewFields(call.site.store, table, name, kind) };
}

function asDisplay({ site, request, session }: Call): false | DisplayInput {
  if (!flag(request.query, 'sysparm_input_display_value')) return false;
  return { zone: site.zoneOf(session.userId) };
}

function badBody(): Reply {
  return failure(400, 'Exception while reading request', 'The payload is not valid JSON');
}
