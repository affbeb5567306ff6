import type { Row } from '../../contract.ts';
import { failure, json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { pageParams } from '../table/params.ts';
import { faultReply } from '../table/record-faults.ts';
import { given, listQuery } from './input.ts';
import { shown } from './shown.ts';

const BASE = '/api/sn_chg_rest/change';
const CHANGE = 'change_request';
const TASK = 'change_task';

/** Some changes: all, those of a type, or the tasks of one. */
interface Scope {
  readonly table: string;
  /** Query that all of them match. */
  readonly query: string;
  /** Fields that a new one has, whatever the caller says. */
  readonly fixed: Row;
  /** Parameter of the address with the sys_id. */
  readonly id: string;
}

/** The scope of a call; `undefined` when the change that it is about does not exist. */
type ScopeOf = (call: Call) => Scope | undefined;

const all: ScopeOf = () => ({ table: CHANGE, query: '', fixed: {}, id: 'id' });

const ofType =
  (type: string): ScopeOf =>
  () => ({ table: CHANGE, query: `type=${type}`, fixed: { type }, id: 'id' });

const tasks: ScopeOf = (call) => {
  const change = call.site.records.readOne(call.session, CHANGE, call.params['id'] ?? '');
  const id = change?.['sys_id'];
  if (id === undefined) return undefined;
  const fixed = { change_request: id, parent: id };
  return { table: TASK, query: `change_request=${id}`, fixed, id: 'task' };
};

/**
 * The part of the Change Management API that is plain records (doc:api-reference/rest-apis/change-management-api). One record
 * is an object everywhere, as clients read it; some samples of the page, which are no JSON, put it into a list.
 */
export const changeRoutes: readonly Route[] = [
  ...collection(`${BASE}/normal`, ofType('normal'), true),
  ...collection(`${BASE}/emergency`, ofType('emergency'), true),
  ...collection(`${BASE}/standard`, ofType('standard'), false),
  ...collection(BASE, all, true),
  route('GET', `${BASE}/{id}/task`, within(tasks, list)),
  route('POST', `${BASE}/{id}/task`, within(tasks, create)),
  route('PATCH', `${BASE}/{id}/task/{task}`, within(tasks, update)),
  route('DELETE', `${BASE}/{id}/task/{task}`, within(tasks, remove)),
];

function collection(path: string, scopeOf: ScopeOf, creatable: boolean): Route[] {
  return [
    route('GET', path, within(scopeOf, list)),
    ...(creatable ? [route('POST', path, within(scopeOf, create))] : []),
    route('GET', `${path}/{id}`, within(scopeOf, readOne)),
    route('PATCH', `${path}/{id}`, within(scopeOf, update)),
    route('DELETE', `${path}/{id}`, within(scopeOf, remove)),
  ];
}

/** Refusals of the records layer get their documented answers. */
function within(
  scopeOf: ScopeOf,
  handle: (call: Call, scope: Scope) => Reply,
): (call: Call) => Reply {
  return (call) => {
    try {
      const scope = scopeOf(call);
      return scope ? handle(call, scope) : noRecord();
    } catch (error) {
      return faultReply(error);
    }
  };
}

function list(call: Call, { table, query }: Scope): Reply {
  const page = pageParams(call.request.query);
  if (!page) return failure(400, 'Invalid sysparm_limit or sysparm_offset');
  const { rows } = call.site.records.read(call.session, table, listQuery(call, table, query), page);
  return json(200, { result: rows.map((row) => shown(call, table, row)) });
}

function readOne(call: Call, scope: Scope): Reply {
  const row = found(call, scope);
  return row ? json(200, { result: shown(call, scope.table, row) }) : noRecord();
}

function create(call: Call, scope: Scope): Reply {
  const asked = given(call, scope.table);
  if (!asked) return badBody();
  const values = { ...asked.values, ...scope.fixed };
  const row = call.site.records.insert(call.session, scope.table, values);
  return written(call, scope, row['sys_id'] ?? '', asked.ignored);
}

function update(call: Call, scope: Scope): Reply {
  const asked = given(call, scope.table);
  if (!asked) return badBody();
  const id = found(call, scope)?.['sys_id'];
  if (id === undefined) return noRecord();
  call.site.records.update(call.session, scope.table, id, asked.values);
  return written(call, scope, id, asked.ignored);
}

/** Answers with the record as it was. */
function remove(call: Call, scope: Scope): Reply {
  const row = found(call, scope);
  if (!row) return noRecord();
  const result = shown(call, scope.table, row);
  call.site.records.remove(call.session, scope.table, row['sys_id'] ?? '');
  return json(200, { result });
}

function found(call: Call, { table, query, id }: Scope): Row | undefined {
  const row = call.site.records.readOne(call.session, table, call.params[id] ?? '');
  return row && call.site.store.matches(table, row, query) ? row : undefined;
}

function written(call: Call, { table }: Scope, id: string, ignored: readonly string[]): Reply {
  const row = call.site.records.readOne(call.session, table, id) ?? { sys_id: id };
  const meta = ignored.length > 0 ? { __meta: { ignoredFields: ignored } } : {};
  return json(200, { result: { ...shown(call, table, row), ...meta } });
}

function badBody(): Reply {
  return failure(400, 'Exception while reading request', 'The payload is not valid JSON');
}
