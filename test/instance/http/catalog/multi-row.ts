import type { Row, Session } from '../../contract.ts';
import { isObject } from '../messages.ts';
import type { Site } from '../site.ts';
import { hasAnswer } from './answers.ts';
import { attribute } from './form-variable.ts';
import type { ItemTable } from './variable-rows.ts';

const MAX_ROWS = 50;

/** One row of a multi-row variable set: answers by variable name. */
export type TableRow = Readonly<Record<string, string>>;

/** Rows of an answer (JSON text, or the list itself); `undefined` when it is no list of objects. */
export function tableRows(answer: unknown): TableRow[] | undefined {
  const value = typeof answer === 'string' ? parse(answer) : answer;
  if (!Array.isArray(value) || !value.every(isObject)) return undefined;
  return value.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, answerText(cell)])),
  );
}

function parse(text: string): unknown {
  if (text.trim() === '') return [];
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the caller refuses what is no JSON
  }
}

export function answerText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The most rows that a set takes (doc:servicenow-platform/service-catalog/c_ServiceCatalogVariableSets). */
export function maxRows(set: Row): number {
  const limit = Number(attribute(set['set_attributes'] ?? '', 'max_rows'));
  return Math.min(limit || MAX_ROWS, MAX_ROWS);
}

/** Why rows are not accepted; `undefined` when they are. */
export function rowsProblem(table: ItemTable, rows: readonly TableRow[]): string | undefined {
  const name = table.set['internal_name'] ?? '';
  if (rows.length > maxRows(table.set)) return `Too many rows in ${name}`;
  for (const column of table.columns) {
    const cells = rows.map((row) => row[column['name'] ?? ''] ?? '');
    if (column['unique'] !== '1') continue;
    const filled = cells.filter((cell) => cell !== '');
    if (new Set(filled).size < filled.length)
      return `Values of ${column['name'] ?? ''} must differ`;
  }
  return undefined;
}

/** `set.column` of every mandatory cell that is empty. */
export function missingCells(table: ItemTable, rows: readonly TableRow[]): string[] {
  return table.columns
    .filter((column) => column['mandatory'] === '1' && hasAnswer(column))
    .map((column) => column['name'] ?? '')
    .filter((name) => rows.some((row) => (row[name] ?? '') === ''))
    .map((name) => `${table.set['internal_name'] ?? ''}.${name}`);
}

/** The record that answers belong to. */
export interface AnswerOwner {
  readonly table: 'sc_req_item' | 'sc_cart_item';
  readonly id: string;
}

/** Keeps rows as one `sc_multi_row_question_answer` per cell. */
export function storeRows(
  site: Site,
  session: Session,
  owner: AnswerOwner,
  table: ItemTable,
  rows: readonly TableRow[],
): void {
  rows.forEach((row, at) => {
    for (const column of table.columns) {
      site.records.systemInsert(session, 'sc_multi_row_question_answer', {
        parent_id: owner.id,
        parent_table_name: owner.table,
        variable_set: table.set['sys_id'] ?? '',
        item_option_new: column['sys_id'] ?? '',
        row_index: String(at + 1),
        value: row[column['name'] ?? ''] ?? '',
      });
    }
  });
}
