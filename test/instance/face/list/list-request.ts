import type { TableDef } from '../../contract.ts';
import { orderedBy, withFixed } from './query-text.ts';
import type { ListView } from '../address.ts';
import type { Visit } from '../visit.ts';

/** What the address of a list asks for (doc:platform-user-interface/navigate-using-url). */
export interface ListRequest {
  readonly table: TableDef;
  /** The part of the query that the person may change. */
  readonly query: string;
  /** The part that they may not (doc:platform-administration/list-administration/t_RestrictBreadcrmbsWFixedQueries). */
  readonly fixedQuery: string;
  /** Both together. */
  readonly wholeQuery: string;
  readonly view: string;
  /** Number of the first row, from 1. */
  readonly firstRow: number;
  /** Rows of a page; `undefined` leaves it to the person's preference. */
  readonly size: number | undefined;
  /** No more results than this (`sysparm_force_row_count`). */
  readonly most: number;
}

const MAX_SIZE = 100;

/** Reads `/{table}_list.do`; `undefined` when there is no such table. */
export function listRequest(visit: Visit): ListRequest | undefined {
  const name = /^\/(\w+)_list\.do$/.exec(visit.request.path)?.[1] ?? '';
  const table = visit.site.store.schema.table(name);
  if (!table) return undefined;
  const parameter = (key: string): string => visit.request.query.get(key) ?? '';
  const order = parameter('sysparm_order') || parameter('sysparm_orderby');
  const descending = parameter('sysparm_order_direction') === 'desc';
  const query = orderedBy(withoutGoTo(parameter('sysparm_query')), order, descending);
  const fixedQuery = parameter('sysparm_fixed_query');
  const size = positive(parameter('sysparm_userpref.rowcount'));
  return {
    table,
    query,
    fixedQuery,
    wholeQuery: withFixed(fixedQuery, query),
    view: parameter('sysparm_view'),
    firstRow: positive(parameter('sysparm_first_row')) ?? 1,
    size: size && Math.min(size, MAX_SIZE),
    most: positive(parameter('sysparm_force_row_count')) ?? Number.POSITIVE_INFINITY,
  };
}

/** The list's own address, with some of it changed; another query starts at the first row. */
export function sameList(request: ListRequest, changes: ListView): ListView {
  const { query, fixedQuery, view } = request;
  return { query, fixedQuery, view, ...changes };
}

/** `GOTO` before a term marks where the search box put it; the condition is the same. */
function withoutGoTo(query: string): string {
  return query.replaceAll(/(^|\^)GOTO(?=[a-z0-9])/g, '$1');
}

function positive(text: string): number | undefined {
  const value = /^\d{1,12}$/.test(text) ? Number(text) : 0;
  return value > 0 ? value : undefined;
}
