import type { ColumnDef, Session, Store } from '../../contract.ts';
import { html, type InstanceRequest, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import { cell, listUrl, recordUrl } from './cells.ts';
import { escapeHtml, layout } from './layout.ts';

const PAGE_SIZE = 50;
const MAX_COLUMNS = 8;
const UNSUITED = /journal|script|html|password|conditions|json|xml/;

/** `/{table}_list.do`: one page of the records that the user may read. */
export function listPage(
  site: Site,
  session: Session,
  table: string,
  request: InstanceRequest,
): Reply {
  const { store, records } = site;
  const query = request.query.get('sysparm_query') ?? '';
  const page = Math.max(1, Number(request.query.get('page') ?? '1') || 1);
  const ordered = query.includes('ORDERBY') ? query : `${query}^ORDERBYDESCsys_updated_on`;
  const { rows, total } = records.read(session, table, ordered, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const columns = listColumns(store, table);
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column.label)}</th>`).join('');
  const lines = rows.map((row) => {
    const url = recordUrl(row['sys_class_name'] ?? table, row['sys_id'] ?? '');
    const cells = columns.map((column, at) => {
      const content = cell(store, column, row);
      if (at > 0) return `<td>${content}</td>`;
      const text = content.replace(/<[^>]*>/g, '');
      return `<td><a href="${url}">${text === '' ? '(empty)' : text}</a></td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const label = store.schema.table(table)?.label ?? table;
  const body = `${filterForm(table, query)}${invalidNote(site, table, query)}
<p>${String(total)} matching, ${String(rows.length)} shown</p>
<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div>
${pager(table, query, page, total)}`;
  return html(200, layout({ title: `${label} (${table})`, body, userName: session.userName }));
}

function filterForm(table: string, query: string): string {
  return `<form method="get" action="${listUrl(table)}" role="search">
<label for="query">Encoded query</label><input id="query" name="sysparm_query" value="${escapeHtml(query)}" placeholder="active=true^ORDERBYnumber">
<button>Filter</button></form>`;
}

function invalidNote(site: Site, table: string, query: string): string {
  const terms = site.store.invalidTerms(table, query);
  if (terms.length === 0) return '';
  return `<p class="error" role="alert">Ignored, because invalid: ${escapeHtml(terms.join(', '))}</p>`;
}

function pager(table: string, query: string, page: number, total: number): string {
  const links: string[] = [];
  if (page > 1)
    links.push(`<a href="${escapeHtml(listUrl(table, query, page - 1))}">Previous page</a>`);
  if (page * PAGE_SIZE < total) {
    links.push(`<a href="${escapeHtml(listUrl(table, query, page + 1))}">Next page</a>`);
  }
  return links.length === 0 ? '' : `<nav aria-label="Pages"><p>${links.join(' ')}</p></nav>`;
}

/** Columns of the table's list layout, or its display column and the first ones that fit a cell. */
function listColumns(store: Store, table: string): ColumnDef[] {
  const all = store.schema.columns(table);
  const layoutNames = layoutColumns(store, table);
  const names = layoutNames.length > 0 ? layoutNames : defaultNames(store, table);
  return names.flatMap((name) => {
    const column = all.get(name);
    return column ? [column] : [];
  });
}

function layoutColumns(store: Store, table: string): string[] {
  const lists = store.select('sys_ui_list', `name=${table}^parentISEMPTY^ORDERBYsys_created_on`);
  for (const list of lists) {
    const elements = store.select(
      'sys_ui_list_element',
      `list_id=${list['sys_id'] ?? ''}^ORDERBYposition`,
    );
    if (elements.length > 0) return elements.map((element) => element['element'] ?? '');
  }
  return [];
}

function defaultNames(store: Store, table: string): string[] {
  const own = store.schema.table(table)?.columns ?? new Map<string, ColumnDef>();
  const suited = [...own.values()].filter(
    (column) => !UNSUITED.test(column.type) && column.maxLength <= 300,
  );
  const names = [store.schema.displayColumn(table), ...suited.map((column) => column.name)];
  const inherited = ['short_description', 'state', 'assigned_to'].filter((name) =>
    store.schema.columns(table).has(name),
  );
  return [...new Set([...names.slice(0, MAX_COLUMNS), ...inherited, 'sys_updated_on'])];
}
