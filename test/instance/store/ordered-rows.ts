import type { Row } from '../contract.ts';
import type { RowOrder } from '../query/types.ts';

/** Smaller tables are sorted afresh each time. */
export const LARGE = 20_000;
const MOST_KEPT = 4;

interface Kept {
  readonly changes: number;
  readonly rows: readonly Row[];
}

/** Large tables in an order that was asked for, kept until a row changes, so that only the first page waits for the sort. */
export class OrderedRows {
  readonly #kept = new Map<string, Kept>();

  /** @param changes number of writes so far: another one than before makes the rows anew */
  get(key: string, changes: number, make: () => readonly Row[]): readonly Row[] {
    const known = this.#kept.get(key);
    const entry = known?.changes === changes ? known : { changes, rows: make() };
    this.#kept.delete(key);
    this.#kept.set(key, entry);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > MOST_KEPT && !oldest.done) this.#kept.delete(oldest.value);
    return entry.rows;
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** Sorts the distinct values of the first column and then what shares one, which is quick where many rows do. */
export function inOrder(rows: Iterable<Row>, order: RowOrder): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row[order.column] ?? '';
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  const sorted: Row[][] = [];
  const ascending = [...groups.values()].sort((a, b) => order.first(a[0] ?? {}, b[0] ?? {}));
  for (const group of ascending) {
    const before = sorted.at(-1);
    const isSame = before?.[0] && group[0] && order.first(before[0], group[0]) === 0;
    if (isSame) for (const row of group) before.push(row);
    else sorted.push(group);
  }
  if (order.isMore) for (const group of sorted) group.sort(order.compare);
  return sorted.flat();
}
