import type { ColumnDef, Row, Session } from '../../contract.ts';
import { html, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import { cell, listUrl } from './cells.ts';
import { escapeHtml, layout } from './layout.ts';

const MAX_RELATED = 40;

/** `/{table}.do?sys_id=…`: one record, its journal and what refers to it. */
export function recordPage(site: Site, session: Session, table: string, sysId: string): Reply {
  const row = site.records.readOne(session, table, sysId);
  if (!row) {
    const body = '<p>There is no such record, or you may not read it.</p>';
    return html(404, layout({ title: 'Not found', body, userName: session.userName }));
  }
  const { schema } = site.store;
  const className = schema.table(row['sys_class_name'] ?? '')
    ? (row['sys_class_name'] ?? table)
    : table;
  const columns = [...schema.columns(className).values()].filter((column) => column.name in row);
  const filled = columns.filter((column) => (row[column.name] ?? '') !== '');
  const empty = columns.filter((column) => (row[column.name] ?? '') === '');
  const label = schema.table(className)?.label ?? className;
  const name = site.store.displayOf(className, sysId);
  const body = `<p><a href="${listUrl(className)}">${escapeHtml(label)} (${escapeHtml(className)})</a></p>
<dl>${filled.map((column) => line(site, column, row)).join('')}</dl>
<p class="note">Empty: ${empty.map((column) => escapeHtml(column.label)).join(', ') || 'none'}</p>
${journal(site, sysId)}${related(site, session, className, sysId)}`;
  return html(200, layout({ title: `${label}: ${name}`, body, userName: session.userName }));
}

function line(site: Site, column: ColumnDef, row: Row): string {
  return `<dt title="${escapeHtml(column.name)}">${escapeHtml(column.label)}</dt><dd>${cell(site.store, column, row)}</dd>`;
}

function journal(site: Site, sysId: string): string {
  const entries = site.store.select(
    'sys_journal_field',
    `element_id=${sysId}^ORDERBYDESCsys_created_on`,
  );
  if (entries.length === 0) return '';
  const items = entries.map((entry) => {
    const head = `${entry['sys_created_on'] ?? ''}, ${entry['sys_created_by'] ?? ''} (${entry['element'] ?? ''})`;
    return `<dt>${escapeHtml(head)}</dt><dd>${escapeHtml(entry['value'] ?? '')}</dd>`;
  });
  return `<h2>Journal</h2><dl>${items.join('')}</dl>`;
}

/** Records that refer to this one, by table and column. */
function related(site: Site, session: Session, className: string, sysId: string): string {
  const { store, records } = site;
  const lineage = new Set(store.schema.lineage(className));
  const items: string[] = [];
  for (const table of store.schema.tables()) {
    for (const column of table.columns.values()) {
      if (column.type !== 'reference' || !lineage.has(column.reference)) continue;
      const query = `${column.name}=${sysId}`;
      const count = store.count(table.name, query);
      if (count === 0 || !records.mayAggregate(session, table.name)) continue;
      const text = `${table.label} by ${column.label.toLowerCase()}: ${String(count)}`;
      items.push(
        `<li><a href="${escapeHtml(listUrl(table.name, query))}">${escapeHtml(text)}</a></li>`,
      );
    }
  }
  if (items.length === 0) return '';
  return `<h2>Refer to this record</h2><ul>${items.slice(0, MAX_RELATED).join('')}</ul>`;
}
