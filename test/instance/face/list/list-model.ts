import { isRecordFault } from '../../engine/faults.ts';
import type { Visit } from '../visit.ts';
import { listRows, type ListRow } from './cells.ts';
import { listColumns, type ListColumn } from './columns.ts';
import { defaultOrder } from './default-order.ts';
import type { ListRequest } from './list-request.ts';
import { inOrderOf, orderingOf } from './query-text.ts';

/** What one page of a list shows. */
export interface ListModel {
  readonly request: ListRequest;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  /** Matching rows, before access control. */
  readonly total: number;
  readonly firstRow: number;
  readonly size: number;
  /** Rows of this page that access control took away. */
  readonly removed: number;
  readonly order: { readonly field: string; readonly descending: boolean } | undefined;
  /** Terms of the query that mean nothing here. */
  readonly ignored: readonly string[];
  /** Why there are no rows to show at all. */
  readonly refusal?: string;
}

export function listModel(visit: Visit, request: ListRequest, size: number): ListModel {
  const { table } = request;
  const columns = listColumns(visit, { table: table.name, view: request.view, parent: '' });
  const query = inOrderOf(request.wholeQuery, defaultOrder(visit, table.name));
  const shared = {
    request,
    columns,
    size,
    order: orderingOf(query),
    ignored: visit.site.store.invalidTerms(table.name, query),
  };
  try {
    const page = readPage(visit, { table: table.name, query, request, size });
    return { ...shared, ...page, rows: listRows(visit, table.name, columns, page.rows) };
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    const nothing = { rows: [], total: 0, firstRow: 1, removed: 0 };
    return { ...shared, ...nothing, refusal: error.detail };
  }
}

/** The asked-for page, or the last one when there are not that many rows any more. */
function readPage(
  visit: Visit,
  ask: { table: string; query: string; request: ListRequest; size: number },
) {
  const { table, query, request, size } = ask;
  const read = (offset: number) => {
    const limit = Math.max(0, Math.min(size, request.most - offset));
    const { rows, total } = visit.site.records.read(visit.session, table, query, { limit, offset });
    return { rows, total: Math.min(total, request.most), limit };
  };
  let offset = request.firstRow - 1;
  let page = read(offset);
  if (offset >= page.total && offset > 0) {
    offset = Math.max(0, Math.ceil(page.total / size) - 1) * size;
    page = read(offset);
  }
  const { rows, total, limit } = page;
  const removed = Math.max(0, Math.min(limit, total - offset) - rows.length);
  return { rows, total, firstRow: offset + 1, removed };
}
