import type { Row } from '../contract.ts';

/** Rows of exactly one class, with the indexes over them. Indexes appear when a query first needs them. */
export class TableData {
  readonly rows = new Map<string, Row>();
  readonly #hashes = new Map<string, Map<string, Set<Row>>>();
  #sorted: string[] = [];
  #fresh: string[] = [];
  #removed = 0;
  /** Writes so far; tells a reader that nothing happened since it looked. */
  changes = 0;

  insert(row: Row): void {
    const id = row['sys_id'] ?? '';
    this.changes += 1;
    this.rows.set(id, row);
    this.#fresh.push(id);
    for (const [column, hash] of this.#hashes) addTo(hash, row[column] ?? '', row);
  }

  /** Changes the row in place, so that every index keeps pointing at the same object. */
  update(row: Row, changes: Row): void {
    for (const [column, hash] of this.#hashes) {
      const next = changes[column];
      if (next === undefined || next === (row[column] ?? '')) continue;
      removeFrom(hash, row[column] ?? '', row);
      addTo(hash, next, row);
    }
    this.changes += 1;
    Object.assign(row, changes);
  }

  remove(row: Row): void {
    this.rows.delete(row['sys_id'] ?? '');
    this.#removed += 1;
    this.changes += 1;
    for (const [column, hash] of this.#hashes) removeFrom(hash, row[column] ?? '', row);
  }

  /** Rows whose column holds the value, letter case aside. */
  bucket(column: string, value: string): ReadonlySet<Row> {
    return this.#hash(column).get(value.toLowerCase()) ?? NO_ROWS;
  }

  /** All ids in ascending order. */
  sortedIds(): readonly string[] {
    if (this.#removed > 0 && this.#removed * 4 > this.#sorted.length + this.#fresh.length) {
      this.#sorted = [...this.rows.keys()].sort();
      this.#fresh = [];
      this.#removed = 0;
    } else if (this.#fresh.length > 0) {
      this.#sorted = merge(this.#sorted, this.#fresh.sort());
      this.#fresh = [];
    }
    return this.#sorted;
  }

  /** How many rows lie after position `from` of `sortedIds`, when that is known without looking. */
  exactTail(from: number): number | undefined {
    return this.#removed === 0 ? this.#sorted.length - from : undefined;
  }

  #hash(column: string): Map<string, Set<Row>> {
    const known = this.#hashes.get(column);
    if (known) return known;
    const hash = new Map<string, Set<Row>>();
    for (const row of this.rows.values()) addTo(hash, row[column] ?? '', row);
    this.#hashes.set(column, hash);
    return hash;
  }
}

const NO_ROWS: ReadonlySet<Row> = new Set();

/** First position in a sorted list whose value is greater than (or, inclusive, equal to) the bound. */
export function bisect(sorted: readonly string[], bound: string, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? '';
    if (value < bound || (!inclusive && value === bound)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addTo(hash: Map<string, Set<Row>>, value: string, row: Row): void {
  const key = value.toLowerCase();
  const bucket = hash.get(key);
  if (bucket) bucket.add(row);
  else hash.set(key, new Set([row]));
}

function removeFrom(hash: Map<string, Set<Row>>, value: string, row: Row): void {
  const key = value.toLowerCase();
  const bucket = hash.get(key);
  bucket?.delete(row);
  if (bucket?.size === 0) hash.delete(key);
}

function merge(left: readonly string[], right: readonly string[]): string[] {
  if (left.length === 0 || (left[left.length - 1] ?? '') <= (right[0] ?? '')) {
    return left.concat(right);
  }
  const merged: string[] = new Array<string>(left.length + right.length);
  let l = 0;
  let r = 0;
  for (let at = 0; at < merged.length; at += 1) {
    const a = left[l];
    const b = right[r];
    if (b === undefined || (a !== undefined && a <= b)) {
      merged[at] = a ?? '';
      l += 1;
    } else {
      merged[at] = b;
      r += 1;
    }
  }
  return merged;
}
