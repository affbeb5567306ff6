import { QUERY_ACL_PROPERTY, UNREADABLE_QUERY } from '../../access/query-access.ts';
import type { Row, Schema } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import { failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { flag } from './params.ts';
import { plainValue } from './render.ts';
import { queryOf, tableRefusal } from './table-api.ts';

/** The Aggregate API, `/api/now/stats/{table}`. All numbers are strings, as documented. */
export const statsRoutes: readonly Route[] = [route('GET', '/api/now/stats/{table}', stats)];

type Kind = 'avg' | 'min' | 'max' | 'sum';
const KINDS: readonly Kind[] = ['avg', 'min', 'max', 'sum'];

interface Group {
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
}

function stats(call: Call): Reply {
  const table = call.params['table'] ?? '';
  const refusal = tableRefusal(call, table);
  if (refusal) return refusal;
  const { site, session, request } = call;
  if (!site.records.mayAggregate(session, table)) {
    return failure(403, 'User Not Authorized', 'Insufficient rights to query records');
  }
  const encoded = queryOf(call, table);
  if (!mayAsk(call, table, encoded)) {
    return failure(403, 'Insufficient rights to query records', UNREADABLE_QUERY);
  }
  const groupBy = [...names(request.query, 'sysparm_group_by'), ...groupTerms(encoded)].filter(
    (path) => isField(site.store.schema, table, path),
  );
  const user = { id: session.userId, name: session.userName };
  if (
    groupBy.length === 0 &&
    KINDS.every((kind) => names(request.query, `sysparm_${kind}_fields`).length === 0)
  ) {
    const count = site.store.count(table, encoded, { user });
    return json(200, { result: { stats: counted(request.query, count) } });
  }
  const rows = site.store.select(table, encoded, { user });
  const groups = order(
    call,
    groupRows(call, table, rows, groupBy).filter((group) => having(call, group)),
    groupBy,
  );
  if (groupBy.length === 0) {
    return json(200, { result: { stats: groupStats(call, { keys: [], rows }) } });
  }
  return json(200, { result: groups.map((group) => groupJson(call, table, group, groupBy)) });
}

/** A grouping by what is no field is left out, as the Table API leaves out unknown fields. */
function isField(schema: Schema, table: string, path: string): boolean {
  const [name = '', ...rest] = path.split('.');
  const column = schema.columns(table).get(name);
  return (
    column !== undefined && (rest.length === 0 || isField(schema, column.reference, rest.join('.')))
  );
}

/**
 * The query, and every field that is grouped, computed, compared or ordered: read access that follows from roles holds
 * here too, or counting would tell what reading hides. In the strict mode unknown fields are refused as well.
 */
function mayAsk(call: Call, table: string, encoded: string): boolean {
  const { site, session, request } = call;
  const isStrict = site.property(QUERY_ACL_PROPERTY) === '403';
  const named = [...namedFields(request.query), ...groupTerms(encoded)];
  const fields = isStrict ? named : named.filter((path) => isField(site.store.schema, table, path));
  return (
    site.records.mayQuery(session, table, encoded) && site.records.mayName(session, table, fields)
  );
}

function namedFields(query: URLSearchParams): string[] {
  const ordered = names(query, 'sysparm_order_by').map((term) => {
    const [first = '', second = ''] = term.split('^');
    return isAggregate(first) ? second : first;
  });
  const compared = names(query, 'sysparm_having').map((term) => term.split('^')[1] ?? '');
  return [
    ...names(query, 'sysparm_group_by'),
    ...KINDS.flatMap((kind) => names(query, `sysparm_${kind}_fields`)),
    ...ordered.filter((name) => name !== 'DESC'),
    ...compared,
  ].filter((name) => name !== '');
}

function isAggregate(word: string): boolean {
  return ['count', ...KINDS].includes(word.toLowerCase());
}

function names(query: URLSearchParams, parameter: string): string[] {
  return (query.get(parameter) ?? '').split(',').filter((name) => name !== '');
}

function groupTerms(encoded: string): string[] {
  return [...encoded.matchAll(/(?:^|\^)GROUPBY([a-z0-9_.]+)/g)].map((match) => match[1] ?? '');
}

function counted(query: URLSearchParams, count: number): Record<string, string> {
  return flag(query, 'sysparm_count') ? { count: String(count) } : {};
}

function groupRows(
  call: Call,
  table: string,
  rows: readonly Row[],
  groupBy: readonly string[],
): Group[] {
  const groups = new Map<string, { keys: string[]; rows: Row[] }>();
  for (const row of rows) {
    const keys = groupBy.map((field) => call.site.store.walk(table, row, field));
    const id = keys.join('\u001f');
    const group = groups.get(id);
    if (group) group.rows.push(row);
    else groups.set(id, { keys, rows: [row] });
  }
  return [...groups.values()];
}

function groupStats(call: Call, group: Group): Record<string, unknown> {
  const { query } = call.request;
  const result: Record<string, unknown> = { ...counted(query, group.rows.length) };
  for (const kind of KINDS) {
    const fields = names(query, `sysparm_${kind}_fields`);
    if (fields.length === 0) continue;
    result[kind] = Object.fromEntries(
      fields.map((field) => [field, aggregate(kind, group.rows, field)]),
    );
  }
  return result;
}

function aggregate(kind: Kind, rows: readonly Row[], field: string): string {
  const values = rows.map((row) => row[field] ?? '').filter((value) => value !== '');
  if (values.length === 0) return '';
  const numbers = values.map(Number);
  const isNumeric = numbers.every((number) => !Number.isNaN(number));
  const sum = numbers.reduce((total, number) => total + number, 0);
  switch (kind) {
    case 'sum':
      return isNumeric ? String(sum) : '';
    case 'avg':
      return isNumeric ? (sum / values.length).toFixed(4) : '';
    case 'min':
    case 'max': {
      const sorted = isNumeric ? numbers.toSorted((a, b) => a - b).map(String) : values.toSorted();
      return sorted[kind === 'min' ? 0 : sorted.length - 1] ?? '';
    }
  }
}

/** `count^field^>^3` or `sum^field^>^3`, several separated by commas. */
function having(call: Call, group: Group): boolean {
  return names(call.request.query, 'sysparm_having').every((term) => {
    const [kind = '', field = '', operator = '=', wanted = ''] = term.split('^');
    const known = KINDS.find((candidate) => candidate === kind.toLowerCase());
    const value = known ? Number(aggregate(known, group.rows, field)) : group.rows.length;
    return compare(value, operator, Number(wanted));
  });
}

function compare(left: number, operator: string, right: number): boolean {
  const sign = Math.sign(left - right);
  const accepted: Record<string, readonly number[]> = {
    '=': [0],
    '!=': [-1, 1],
    '>': [1],
    '>=': [0, 1],
    '<': [-1],
    '<=': [-1, 0],
  };
  return Object.hasOwn(accepted, operator) && (accepted[operator]?.includes(sign) ?? false);
}

function order(call: Call, groups: Group[], groupBy: readonly string[]): Group[] {
  const terms = names(call.request.query, 'sysparm_order_by').map((term) => term.split('^'));
  return groups.sort((a, b) => {
    for (const term of terms) {
      const [first = '', second = ''] = term;
      const difference = orderOf(a, b, first, second, groupBy);
      if (difference !== 0) return term.at(-1) === 'DESC' ? -difference : difference;
    }
    return a.keys.join('\u001f') < b.keys.join('\u001f') ? -1 : 1;
  });
}

function orderOf(
  a: Group,
  b: Group,
  first: string,
  second: string,
  groupBy: readonly string[],
): number {
  const kind = KINDS.find((candidate) => candidate === first.toLowerCase());
  if (kind)
    return Number(aggregate(kind, a.rows, second)) - Number(aggregate(kind, b.rows, second));
  if (first.toLowerCase() === 'count') return a.rows.length - b.rows.length;
  const at = groupBy.indexOf(first);
  return (a.keys[at] ?? '').localeCompare(b.keys[at] ?? '');
}

function groupJson(call: Call, table: string, group: Group, groupBy: readonly string[]): unknown {
  const mode = call.request.query.get('sysparm_display_value')?.toLowerCase();
  const { store } = call.site;
  const zone = call.site.zoneOf(call.session.userId);
  const fields = groupBy.map((field, at) => {
    const column = store.schema.columns(table).get(field);
    const stored = group.keys[at] ?? '';
    const value = column ? plainValue(column, stored) : stored;
    const shown = displayValue(store, column, stored, zone);
    if (mode === 'true') return { field, value: shown };
    return mode === 'all' ? { field, value, display_value: shown } : { field, value };
  });
  return { stats: groupStats(call, group), groupby_fields: fields };
}
