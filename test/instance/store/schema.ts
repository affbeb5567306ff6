import type { ColumnDef, Schema, TableDef } from '../contract.ts';

/** What the store wants to hear: unique indexes must be built, rows of a dropped table forgotten. */
export interface SchemaListener {
  changed(table: string): void;
  dropped(table: string): void;
  columnsDropped(table: string, columns: readonly string[]): void;
}

/** Dictionary of the instance: tables, their columns and what they inherit. */
export class InstanceSchema implements Schema {
  readonly #tables = new Map<string, TableDef>();
  readonly #columns = new Map<string, ReadonlyMap<string, ColumnDef>>();
  readonly #children = new Map<string, string[]>();
  readonly #listener: SchemaListener;

  constructor(listener: SchemaListener) {
    this.#listener = listener;
  }

  table(name: string): TableDef | undefined {
    return this.#tables.get(name);
  }

  tables(): Iterable<TableDef> {
    return this.#tables.values();
  }

  columns(table: string): ReadonlyMap<string, ColumnDef> {
    const cached = this.#columns.get(table);
    if (cached) return cached;
    const all = new Map<string, ColumnDef>();
    for (const name of this.lineage(table)) {
      for (const [column, def] of this.#tables.get(name)?.columns ?? []) {
        if (!all.has(column)) all.set(column, def);
      }
    }
    for (const def of systemColumns(this.#hasClasses(table))) {
      if (!all.has(def.name)) all.set(def.name, def);
    }
    this.#columns.set(table, all);
    return all;
  }

  lineage(table: string): readonly string[] {
    const names: string[] = [];
    let next = table;
    while (next !== '' && this.#tables.has(next) && !names.includes(next)) {
      names.push(next);
      next = this.#tables.get(next)?.superClass ?? '';
    }
    return names;
  }

  descendants(table: string): readonly string[] {
    const names = [table];
    for (let at = 0; at < names.length; at += 1) {
      names.push(...(this.#children.get(names[at] ?? '') ?? []));
    }
    return names;
  }

  define(table: TableDef): void {
    const existing = this.#tables.get(table.name);
    this.#tables.set(table.name, existing ? mergeTables(existing, table) : table);
    if (!existing && table.superClass !== '') {
      this.#children.set(table.superClass, [
        ...(this.#children.get(table.superClass) ?? []),
        table.name,
      ]);
    }
    this.#columns.clear();
    this.#listener.changed(table.name);
  }

  addColumns(table: string, columns: readonly ColumnDef[]): void {
    const existing = this.#tables.get(table);
    if (!existing) throw new Error(`Cannot add columns: table ${table} does not exist`);
    const merged = new Map(existing.columns);
    for (const column of columns) merged.set(column.name, column);
    this.#tables.set(table, { ...existing, columns: merged });
    this.#columns.clear();
    this.#listener.changed(table);
  }

  dropTable(table: string): void {
    const superClass = this.#tables.get(table)?.superClass ?? '';
    const siblings = this.#children.get(superClass) ?? [];
    this.#children.set(
      superClass,
      siblings.filter((name) => name !== table),
    );
    this.#tables.delete(table);
    this.#columns.clear();
    this.#listener.dropped(table);
  }

  dropColumns(table: string, names: readonly string[]): void {
    const existing = this.#tables.get(table);
    if (!existing) return;
    const kept = new Map([...existing.columns].filter(([name]) => !names.includes(name)));
    const indexes = existing.indexes.filter(
      (index) => !index.columns.some((column) => names.includes(column)),
    );
    this.#tables.set(table, { ...existing, columns: kept, indexes });
    this.#columns.clear();
    this.#listener.columnsDropped(table, names);
  }

  displayColumn(table: string): string {
    for (const name of this.lineage(table)) {
      for (const [column, def] of this.#tables.get(name)?.columns ?? []) {
        if (def.display) return column;
      }
    }
    const columns = this.columns(table);
    return (
      ['name', 'u_name', 'number', 'u_number'].find((name) => columns.has(name)) ?? 'sys_created_on'
    );
  }

  #hasClasses(table: string): boolean {
    const root = this.lineage(table).at(-1) ?? '';
    return (this.#tables.get(root)?.extendable ?? false) || this.#children.has(root);
  }
}

function mergeTables(old: TableDef, added: TableDef): TableDef {
  const seen = new Set(old.indexes.map((index) => index.columns.join()));
  return {
    ...old,
    ...added,
    superClass: added.superClass === '' ? old.superClass : added.superClass,
    columns: new Map([...old.columns, ...added.columns]),
    indexes: [...old.indexes, ...added.indexes.filter((index) => !seen.has(index.columns.join()))],
  };
}

function systemColumns(withClass: boolean): ColumnDef[] {
  const columns = [
    systemColumn('sys_id', 'Sys ID', 'GUID', 32),
    systemColumn('sys_created_on', 'Created', 'glide_date_time', 40),
    systemColumn('sys_created_by', 'Created by', 'string', 40),
    systemColumn('sys_updated_on', 'Updated', 'glide_date_time', 40),
    systemColumn('sys_updated_by', 'Updated by', 'string', 40),
    systemColumn('sys_mod_count', 'Updates', 'integer', 40),
  ];
  if (withClass) columns.push(systemColumn('sys_class_name', 'Class', 'sys_class_name', 80));
  return columns;
}

function systemColumn(name: string, label: string, type: string, maxLength: number): ColumnDef {
  return {
    name,
    label,
    type,
    reference: '',
    maxLength,
    mandatory: false,
    readOnly: true,
    defaultValue: '',
    unique: false,
    display: false,
    attributes: '',
    choices: [],
    scope: 'global',
  };
}
