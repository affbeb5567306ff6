import { isRecordFault } from '../../engine/faults.ts';
import { parseQuery } from '../../query/parse.ts';
import { listUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import type { Visit } from '../visit.ts';
import { listRows } from './cells.ts';
import { columnsOf, listColumns, type ListColumn } from './columns.ts';
import { defaultOrder } from './default-order.ts';
import { inOrderOf, orderingOf } from './query-text.ts';
import { removedNotice, tableView } from './table-view.ts';

export interface RelatedOptions {
  /** What the list is called. */
  readonly title: string;
  /** Paths of the columns; the layout's when left out. */
  readonly columns?: readonly string[];
  /** Rows to show, 10 when left out. */
  readonly limit?: number;
  /** Table of the record that the list belongs to. */
  readonly parent?: string;
  /** Name of the view. */
  readonly view?: string;
}

const ROWS = 10;

/** A list inside another page: its rows, how many there are, and the way to the whole list. */
export function relatedList(
  visit: Visit,
  table: string,
  query: string,
  options: RelatedOptions,
): Markup {
  const ordered = inOrderOf(query, defaultOrder(visit, table));
  const limit = options.limit ?? ROWS;
  try {
    const page = visit.site.records.read(visit.session, table, ordered, { limit, offset: 0 });
    const columns = relatedColumns(visit, table, query, options);
    if (page.total === 0) return html`<p class="empty">No records.</p>`;
    const removed = Math.min(limit, page.total) - page.rows.length;
    return html`${tableView({
        caption: options.title,
        columns,
        rows: listRows(visit, table, columns, page.rows),
        order: orderingOf(ordered),
      })}${removedNotice(removed)}
      <p class="note">
        ${page.total > limit && html`${limit} of ${page.total.toLocaleString('en-US')}. `}
        <a href="${listUrl(table, { query })}">Open ${options.title} as a list</a>
      </p>`;
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    return html`<p class="empty">These records cannot be shown: ${error.detail}.</p>`;
  }
}

/** Without the column that is the same in every row: the reference to the record itself. */
function relatedColumns(
  visit: Visit,
  table: string,
  query: string,
  options: RelatedOptions,
): ListColumn[] {
  const { schema } = visit.site.store;
  const columns = options.columns
    ? columnsOf(schema, table, options.columns)
    : listColumns(visit, { table, view: options.view ?? '', parent: options.parent ?? '' });
  const [first] = parseQuery(query).groups[0]?.[0] ?? [];
  const fixed = first?.operator === '=' ? first.field : '';
  const shown = columns.filter((column) => column.path !== fixed);
  return shown.length > 0 ? shown : columns;
}
