import type { ColumnDef, Row, Store, TableDef } from '../contract.ts';

/** Writes to store and schema that can be taken back: an install leaves everything or nothing. */
export class UndoableStore {
  readonly store: Store;
  readonly #undo: (() => void)[] = [];

  constructor(store: Store) {
    this.store = store;
  }

  insert(table: string, row: Row): void {
    this.store.insert(table, row);
    this.#undo.push(() => {
      this.store.delete(table, row['sys_id'] ?? '');
    });
  }

  update(table: string, before: Row, changes: Row): void {
    const sysId = before['sys_id'] ?? '';
    const old = Object.fromEntries(
      Object.keys(changes).map((field) => [field, before[field] ?? '']),
    );
    this.store.update(table, sysId, changes);
    this.#undo.push(() => {
      this.store.update(table, sysId, old);
    });
  }

  delete(table: string, row: Row): void {
    this.store.delete(table, row['sys_id'] ?? '');
    this.#undo.push(() => {
      this.store.insert(row['sys_class_name'] || table, row);
    });
  }

  define(table: TableDef): void {
    const { schema } = this.store;
    const before = schema.table(table.name);
    schema.define(table);
    this.#undo.push(() => {
      const added = [...table.columns.keys()].filter((name) => !before?.columns.has(name));
      if (before) schema.dropColumns(table.name, added);
      else schema.dropTable(table.name);
    });
  }

  addColumns(table: string, columns: readonly ColumnDef[]): void {
    const { schema } = this.store;
    const before = schema.table(table)?.columns;
    schema.addColumns(table, columns);
    this.#undo.push(() => {
      const names = columns.map((column) => column.name);
      schema.dropColumns(
        table,
        names.filter((name) => !before?.has(name)),
      );
      schema.addColumns(
        table,
        names.map((name) => before?.get(name)).filter((column) => column !== undefined),
      );
    });
  }

  /** Takes everything back, last write first. */
  rollback(): void {
    for (const step of this.#undo.splice(0).reverse()) step();
  }
}
