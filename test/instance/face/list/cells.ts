import type { Row } from '../../contract.ts';
import { Renderer } from '../../http/table/render.ts';
import type { Visit } from '../visit.ts';
import type { ListColumn } from './columns.ts';

/** One value as a list shows it. */
export interface Cell {
  readonly column: ListColumn;
  /** Stored value: what a filter compares with. */
  readonly value: string;
  /** What a person reads; empty for nothing, or for what they may not see. */
  readonly text: string;
  /** Record that the value refers to. */
  readonly target?: { readonly table: string; readonly sysId: string };
}

export interface ListRow {
  readonly sysId: string;
  /** The record's own class, which may extend the list's table. */
  readonly table: string;
  readonly cells: readonly Cell[];
}

/** Shows rows that the person may read; dot-walked values only where they may read the way. */
export function listRows(
  visit: Visit,
  table: string,
  columns: readonly ListColumn[],
  rows: readonly Row[],
): ListRow[] {
  const renderer = new Renderer(visit.site, visit.session, {
    table,
    view: { fields: columns.map((column) => column.path), display: 'all', excludeLinks: true },
    baseUrl: '',
  });
  return rows.map((row) => {
    const shown = renderer.row(row);
    return {
      sysId: row['sys_id'] ?? '',
      table: row['sys_class_name'] || table,
      cells: columns.map((column) => toCell(column, shown[column.path])),
    };
  });
}

function toCell(column: ListColumn, shown: string | Record<string, string> | undefined): Cell {
  const value = typeof shown === 'object' ? (shown['value'] ?? '') : (shown ?? '');
  const display = typeof shown === 'object' ? (shown['display_value'] ?? '') : value;
  const text = /html/.test(column.def.type) ? withoutTags(display) : display;
  const { type, reference } = column.def;
  if (type !== 'reference' || value === '' || reference === '') return { column, value, text };
  return { column, value, text, target: { table: reference, sysId: value } };
}

function withoutTags(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
