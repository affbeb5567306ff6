import type { Row } from '../../contract.ts';
import { bodyObject, failure, isObject, json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { storedValues } from '../table/input.ts';
import { pageParams } from '../table/params.ts';
import { Renderer } from '../table/render.ts';
import { guarded, isClass } from './guard.ts';
import { addRelations, newRelations, relationsOf, type NewRelation } from './relations.ts';

const BASE = '/api/now/cmdb/instance/{class}';

/**
 * The CMDB Instance API (doc:api-reference/rest-apis/cmdb-instance-api). Nothing is identified or reconciled: a POST always
 * makes a new item.
 */
export const cmdbRoutes: readonly Route[] = [
  route('GET', BASE, guarded(list, invalidClass)),
  route('POST', BASE, guarded(create, invalidClass)),
  route('GET', `${BASE}/{id}`, guarded(readOne, invalidClass)),
  route('PUT', `${BASE}/{id}`, guarded(update, invalidClass)),
  route('PATCH', `${BASE}/{id}`, guarded(update, invalidClass)),
  route('POST', `${BASE}/{id}/relation`, guarded(relate, invalidClass)),
  route('DELETE', `${BASE}/{id}/relation/{relation}`, guarded(unrelate, invalidClass)),
];

/** What a write needs beside its relations. */
interface Change {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly relations: readonly NewRelation[];
}

function list(call: Call, className: string): Reply {
  const page = pageParams(call.request.query);
  if (!page) return badRequest('Invalid sysparm_limit or sysparm_offset');
  const query = call.request.query.get('sysparm_query') ?? '';
  const { rows } = call.site.records.read(call.session, className, query, page);
  const result = rows.map((row) => ({ sys_id: row['sys_id'] ?? '', name: row['name'] ?? '' }));
  return json(200, { result });
}

function readOne(call: Call, className: string): Reply {
  return item(call, className, call.params['id'] ?? '');
}

/** The attributes may name a class below the one of the address. */
function create(call: Call, className: string): Reply {
  const change = changeOf(call);
  if ('status' in change) return change;
  const named = change.attributes['sys_class_name'] ?? className;
  if (typeof named !== 'string' || !isClass(call, named)) {
    return badRequest('Invalid sys_class_name');
  }
  const now = call.site.nowText();
  const row = call.site.records.insert(call.session, named, {
    first_discovered: now,
    ...discovered(call, named, change),
  });
  const id = row['sys_id'] ?? '';
  addRelations(call, id, change.relations);
  return item(call, named, id);
}

/** PUT and PATCH: the attributes that are given; relations stay as they are. */
function update(call: Call, className: string): Reply {
  const change = changeOf(call);
  if ('status' in change) return change;
  const row = visible(call, className);
  if (!row) return noRecord();
  const id = row['sys_id'] ?? '';
  const changes = discovered(call, row['sys_class_name'] || className, change);
  call.site.records.update(call.session, className, id, changes);
  return item(call, className, id);
}

function relate(call: Call, className: string): Reply {
  const change = changeOf(call);
  if ('status' in change) return change;
  if (change.relations.length === 0) return badRequest('Expected relations');
  const row = visible(call, className);
  if (!row) return noRecord();
  const id = row['sys_id'] ?? '';
  addRelations(call, id, change.relations);
  return item(call, className, id);
}

function unrelate(call: Call, className: string): Reply {
  const row = visible(call, className);
  const id = call.params['relation'] ?? '';
  const relation = call.site.records.readOne(call.session, 'cmdb_rel_ci', id);
  const ends = [relation?.['parent'], relation?.['child']];
  if (!row || !relation || !ends.includes(row['sys_id'])) return noRecord();
  call.site.records.remove(call.session, 'cmdb_rel_ci', id);
  return { status: 200, headers: {}, body: '' };
}

function visible(call: Call, className: string): Row | undefined {
  return call.site.records.readOne(call.session, className, call.params['id'] ?? '');
}

/**
 * The body of a write, or why it is none. The source must be a choice of `discovery_source`; relations alone need none,
 * whatever the page says (pub:ansible-collections/servicenow.itsm, `itsm_api_generic`).
 */
function changeOf(call: Call): Change | Reply {
  const body = bodyObject(call.request);
  if (!body) return badRequest('The payload is not valid JSON');
  const isRelation = call.request.path.endsWith('/relation');
  const { source = isRelation ? 'ServiceNow' : undefined, attributes = {} } = body;
  const choices = call.site.store.schema.columns('cmdb_ci').get('discovery_source')?.choices ?? [];
  if (typeof source !== 'string' || !choices.some(({ value }) => value === source)) {
    return badRequest('source must be a choice of discovery_source');
  }
  if (!isObject(attributes)) return badRequest('attributes must be name-value pairs');
  const relations = newRelations(call, body);
  if (!relations) return badRequest('A relation needs the type and the target of an existing CI');
  return { attributes, source, relations };
}

/** Stored values of the attributes, with who discovered the item when. */
function discovered(call: Call, table: string, { attributes, source }: Change): Row {
  return {
    ...storedValues(call.site.store, table, attributes, false),
    discovery_source: source,
    last_discovered: call.site.nowText(),
  };
}

function item(call: Call, className: string, id: string): Reply {
  const row = call.site.records.readOne(call.session, className, id);
  if (!row) return noRecord();
  const result = {
    outbound_relations: relationsOf(call, id, 'outbound'),
    attributes: attributesOf(call, row['sys_class_name'] || className, row),
    inbound_relations: relationsOf(call, id, 'inbound'),
  };
  return json(200, { result });
}

/** Values; references as value, display value and link. */
function attributesOf(call: Call, table: string, row: Row): Record<string, unknown> {
  const view = { fields: undefined, display: 'all', excludeLinks: false } as const;
  const { baseUrl } = call.request;
  const renderer = new Renderer(call.site, call.session, { table, view, baseUrl });
  return Object.fromEntries(
    Object.entries(renderer.row(row)).map(([name, shown]) => [
      name,
      typeof shown === 'object' && !('link' in shown) ? shown['value'] : shown,
    ]),
  );
}

function invalidClass(name: string): Reply {
  return badRequest(`Invalid class ${name}`);
}

function badRequest(detail: string): Reply {
  return failure(400, 'Bad Request', detail);
}
