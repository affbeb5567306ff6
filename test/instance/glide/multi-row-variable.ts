import type { Row } from '../contract.ts';
import { answerDisplay } from './answer-display.ts';
import { newDraft, type GlideHost } from './host.ts';
import { storedRows, type StoredRow } from './multi-row-answers.ts';
import { asText } from './values.ts';
import type { AnswersOwner } from './variable-answers.ts';

/** A multi-row variable set of a requested item (doc:…/service-catalog/c_ScriptableServiceCatalogVariables). */
export class MultiRowVariable {
  readonly #host: GlideHost;
  readonly #owner: AnswersOwner;
  readonly #set: Row;

  constructor(host: GlideHost, owner: AnswersOwner, set: Row) {
    this.#host = host;
    this.#owner = owner;
    this.#set = set;
  }

  /** JSON of all rows; empty when there are none. */
  toString(): string {
    const rows = this.#stored().map((row) => row.answers);
    return rows.length === 0 ? '' : JSON.stringify(rows);
  }

  getValue(): string {
    return this.toString();
  }

  getDisplayValue(): string {
    return this.toString();
  }

  getName(): string {
    return this.#set['internal_name'] ?? '';
  }

  getLabel(): string {
    return this.#set['title'] ?? '';
  }

  isMultiRow(): boolean {
    return true;
  }

  canRead(): boolean {
    return this.#hasRole('read_roles');
  }

  canWrite(): boolean {
    return this.#hasRole('write_roles');
  }

  nil(): boolean {
    return this.getRowCount() === 0;
  }

  getRowCount(): number {
    return this.#stored().length;
  }

  getRows(): unknown[] {
    return this.#stored().map((row) => this.#open(row.index));
  }

  getRow(at: number): unknown {
    return this.getRows()[at];
  }

  /** Adds an empty row at the end. */
  addRow(): unknown {
    const last = Math.max(0, ...this.#stored().map((row) => Number(row.index)));
    const index = String(last + 1);
    this.#addCells(index, {});
    return this.#open(index);
  }

  /** Replaces all rows by those of a JSON array. */
  setValue(value: unknown): void {
    const rows = rowsIn(value);
    if (!rows) {
      this.#host.log('error', `${this.getName()}: not a list of rows`);
      return;
    }
    for (const row of this.#stored()) dropRow(this.#host, row);
    rows.forEach((row, at) => {
      this.#addCells(String(at + 1), row);
    });
  }

  /** Values of one column, row by row; `undefined` when there is no such column. */
  column(name: string): string[] | undefined {
    if (!this.#columns().some((column) => column['name'] === name)) return undefined;
    return this.#stored().map((row) => row.answers[name] ?? '');
  }

  /** The same value in every row. */
  setColumn(name: string, value: unknown): void {
    for (const row of this.#stored()) setCell(this.#host, row, name, value);
  }

  #stored(): StoredRow[] {
    return storedRows(this.#host.store, this.#owner.id, this.#set['sys_id'] ?? '');
  }

  #columns(): Row[] {
    return this.#host.store.select(
      'item_option_new',
      `variable_set=${this.#set['sys_id'] ?? ''}^active=true^ORDERBYorder`,
    );
  }

  #open(index: string): unknown {
    const find = (): StoredRow | undefined => this.#stored().find((row) => row.index === index);
    return rowProxy(new TableRow(this.#host, find));
  }

  #addCells(index: string, row: Readonly<Record<string, unknown>>): void {
    for (const column of this.#columns()) {
      const cell: Row = {
        parent_id: this.#owner.id,
        parent_table_name: this.#owner.table,
        variable_set: this.#set['sys_id'] ?? '',
        item_option_new: column['sys_id'] ?? '',
        row_index: index,
        value: asText(row[column['name'] ?? '']),
      };
      this.#host.save({ ...newDraft('sc_multi_row_question_answer'), row: cell });
    }
  }

  #hasRole(field: string): boolean {
    const names = (this.#set[field] ?? '').split(',').filter((role) => role !== '');
    const held = this.#host.session.roles;
    return names.length === 0 || held.has('admin') || names.some((role) => held.has(role));
  }
}

/** The same with its columns as properties. */
export function multiRowProxy(host: GlideHost, owner: AnswersOwner, set: Row): MultiRowVariable {
  return new Proxy(new MultiRowVariable(host, owner, set), {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member === 'function') return member.bind(target) as unknown;
      return typeof name === 'string' ? target.column(name) : undefined;
    },
    set(target, name, value) {
      if (typeof name === 'string') target.setColumn(name, value);
      return true;
    },
  });
}

/** One row; it is looked up again for every access, because rows come and go. */
class TableRow {
  readonly #host: GlideHost;
  readonly #find: () => StoredRow | undefined;

  constructor(host: GlideHost, find: () => StoredRow | undefined) {
    this.#host = host;
    this.#find = find;
  }

  getCells(): unknown[] {
    return (this.#find()?.cells ?? []).map(({ variable, cell }) => ({
      getName: () => variable['name'] ?? '',
      getLabel: () => variable['question_text'] ?? '',
      getCellValue: () => cell['value'] ?? '',
      getCellDisplayValue: () => answerDisplay(this.#host.store, variable, cell['value'] ?? ''),
    }));
  }

  cell(name: string): string | undefined {
    return this.#find()?.answers[name];
  }

  setCellValue(name: unknown, value: unknown): void {
    const row = this.#find();
    if (row) setCell(this.#host, row, asText(name), value);
  }

  deleteRow(): void {
    const row = this.#find();
    if (row) dropRow(this.#host, row);
  }
}

function rowProxy(row: TableRow): TableRow {
  return new Proxy(row, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member === 'function') return member.bind(target) as unknown;
      return typeof name === 'string' ? target.cell(name) : undefined;
    },
    set(target, name, value) {
      if (typeof name === 'string') target.setCellValue(name, value);
      return true;
    },
  });
}

function setCell(host: GlideHost, row: StoredRow, name: string, value: unknown): void {
  const found = row.cells.find(({ variable }) => variable['name'] === name);
  if (!found) return;
  host.store.update('sc_multi_row_question_answer', found.cell['sys_id'] ?? '', {
    value: asText(value),
  });
}

function dropRow(host: GlideHost, row: StoredRow): void {
  for (const { cell } of row.cells) {
    host.store.delete('sc_multi_row_question_answer', cell['sys_id'] ?? '');
  }
}

/** Rows of JSON text or of a list that a script hands over. */
function rowsIn(value: unknown): Record<string, unknown>[] | undefined {
  try {
    const list: unknown = JSON.parse(typeof value === 'string' ? value : JSON.stringify(value));
    const isRows =
      Array.isArray(list) && list.every((row) => typeof row === 'object' && row !== null);
    return isRows ? (list as Record<string, unknown>[]) : undefined;
  } catch {
    return undefined; // logged by the caller
  }
}
