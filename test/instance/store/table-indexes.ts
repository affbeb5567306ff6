import type { Row, Schema } from '../contract.ts';
import { UniqueIndex } from './unique-index.ts';

/** Which columns have indexes: the unique ones as objects, the hashed ones as names (built when first used). */
export class TableIndexes {
  readonly #schema: Schema;
  readonly #unique = new Map<string, UniqueIndex[]>();
  readonly #hashed = new Map<string, ReadonlySet<string>>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** Unique indexes that rows of the class take part in, inherited ones included. */
  uniqueOf(className: string): UniqueIndex[] {
    return this.#schema.lineage(className).flatMap((name) => this.#unique.get(name) ?? []);
  }

  isHashed(table: string, column: string): boolean {
    const known = this.#hashed.get(table);
    if (known) return known.has(column);
    const names = hashedColumns(this.#schema, table);
    this.#hashed.set(table, names);
    return names.has(column);
  }

  /** Builds unique indexes that the table's definition gained. Throws `UniqueViolation` when its rows already clash. */
  refresh(table: string, rows: readonly Row[]): void {
    this.#hashed.clear();
    const known = this.#unique.get(table) ?? [];
    const names = new Set(known.map((index) => index.columns.join()));
    for (const columns of uniqueColumnLists(this.#schema, table)) {
      if (names.has(columns.join())) continue;
      names.add(columns.join());
      const index = new UniqueIndex(table, columns);
      for (const row of rows) {
        index.check(row);
        index.add(row);
      }
      known.push(index);
    }
    this.#unique.set(table, known);
  }

  forget(table: string): void {
    this.#unique.delete(table);
    this.#hashed.clear();
  }

  forgetColumns(table: string, columns: readonly string[]): void {
    this.#hashed.clear();
    const kept = (this.#unique.get(table) ?? []).filter(
      (index) => !index.columns.some((column) => columns.includes(column)),
    );
    this.#unique.set(table, kept);
  }
}

function uniqueColumnLists(schema: Schema, table: string): string[][] {
  const def = schema.table(table);
  if (!def) return [];
  return [
    ...[...def.columns.values()].filter((column) => column.unique).map((column) => [column.name]),
    ...def.indexes.filter((index) => index.unique).map((index) => [...index.columns]),
  ];
}

/** References, choices, unique columns and the first column of each declared index. */
function hashedColumns(schema: Schema, table: string): ReadonlySet<string> {
  const names = new Set<string>(['sys_id']);
  for (const column of schema.columns(table).values()) {
    const chosen = column.type === 'reference' || column.unique || column.choices.length > 0;
    if (chosen) names.add(column.name);
  }
  for (const name of schema.lineage(table)) {
    for (const index of schema.table(name)?.indexes ?? []) {
      names.add(index.columns[0] ?? 'sys_id');
    }
  }
  return names;
}
