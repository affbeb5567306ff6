import type { Row, UniqueViolation } from '../contract.ts';

/**
 * One unique index of a table, over the rows of the table and everything that extends it. Rows with an empty part
 * are left out, as SQL does with NULL; letter case is ignored, as the platform's usual collation does.
 */
export class UniqueIndex {
  readonly table: string;
  readonly columns: readonly string[];
  readonly #owners = new Map<string, string>();

  constructor(table: string, columns: readonly string[]) {
    this.table = table;
    this.columns = columns;
  }

  /** Throws `UniqueViolation` when another row holds the same values. */
  check(row: Row): void {
    const key = this.#key(row);
    const owner = key === undefined ? undefined : this.#owners.get(key);
    if (owner !== undefined && owner !== row['sys_id']) {
      throw uniqueViolation(this.table, this.columns, owner);
    }
  }

  add(row: Row): void {
    const key = this.#key(row);
    if (key !== undefined) this.#owners.set(key, row['sys_id'] ?? '');
  }

  remove(row: Row): void {
    const key = this.#key(row);
    if (key !== undefined && this.#owners.get(key) === row['sys_id']) this.#owners.delete(key);
  }

  touches(changes: Row): boolean {
    return this.columns.some((column) => column in changes);
  }

  #key(row: Row): string | undefined {
    const parts = this.columns.map((column) => row[column] ?? '');
    return parts.includes('') ? undefined : parts.join('\u001f').toLowerCase();
  }
}

export function uniqueViolation(
  table: string,
  columns: readonly string[],
  owner: string,
): UniqueViolation {
  const error = new Error(
    `Unique Key violation detected by database on ${table} (${columns.join(', ')}): record ${owner} has the same values`,
  );
  return Object.assign(error, { code: 'UNIQUE_VIOLATION' as const });
}
