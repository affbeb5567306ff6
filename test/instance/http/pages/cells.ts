import type { ColumnDef, Row, Store } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import { escapeHtml } from './layout.ts';

const HIDDEN_TYPES = new Set(['password', 'password2']);

/** One value as HTML; references link to their record. */
export function cell(store: Store, column: ColumnDef, row: Row): string {
  const stored = row[column.name] ?? '';
  if (HIDDEN_TYPES.has(column.type)) return '<span class="note">hidden</span>';
  const shown = escapeHtml(displayValue(store, column, stored));
  if (column.type !== 'reference' || stored === '') return shown;
  return `<a href="${recordUrl(column.reference, stored)}">${shown === '' ? '(empty)' : shown}</a>`;
}

export function recordUrl(table: string, sysId: string): string {
  return `/${encodeURIComponent(table)}.do?sys_id=${encodeURIComponent(sysId)}`;
}

export function listUrl(table: string, query = '', page = 1): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('sysparm_query', query);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return `/${encodeURIComponent(table)}_list.do${text === '' ? '' : `?${text}`}`;
}
