import type { Row } from '../contract.ts';
import { isUsable } from '../query/compile.ts';
import type { CompiledGroup, CompiledQuery, IndexHint } from '../query/types.ts';
import { bisect, type TableData } from './table-data.ts';

/**
 * Rows of one class that may match: from the smallest hash index list of each group, or all rows. The caller still
 * tests every row.
 */
export function candidates(data: TableData, query: CompiledQuery): Iterable<Row> {
  const perGroup = query.groups.map((group) => narrowest(data, group));
  if (perGroup.some((list) => list === undefined)) return data.rows.values();
  const [only] = perGroup;
  if (perGroup.length === 1 && only) return only.length === 1 ? (only[0] ?? []) : union(only);
  return union(perGroup.flatMap((list) => list ?? []));
}

/** Number of candidate rows when an index is used; `undefined` when all rows must be looked at. */
export function candidateCount(data: TableData, query: CompiledQuery): number | undefined {
  let total = 0;
  for (const group of query.groups) {
    const buckets = narrowest(data, group);
    if (!buckets) return undefined;
    total += sizeOf(buckets);
  }
  return total;
}

/** True for a query without any condition. */
export function isWhole(query: CompiledQuery): boolean {
  return (
    query.groups.length === 1 && query.groups.every((group) => group.onlyAfter && !group.after)
  );
}

/** Rows in ascending `sys_id` order, starting at the lowest bound that the query allows; all of them without a query. */
export function* inIdOrder(data: TableData, query?: CompiledQuery): Iterable<Row> {
  const sorted = data.sortedIds();
  for (let at = query ? startPosition(sorted, query) : 0; at < sorted.length; at += 1) {
    const row = data.rows.get(sorted[at] ?? '');
    if (row) yield row;
  }
}

/** Count without looking at rows: possible when the query is nothing but a lower bound on `sys_id`. */
export function countByBound(data: TableData, query: CompiledQuery): number | undefined {
  const [group] = query.groups;
  if (query.none || query.groups.length !== 1 || !group?.onlyAfter) return undefined;
  if (!group.after) return data.rows.size;
  return data.exactTail(startPosition(data.sortedIds(), query));
}

function startPosition(sorted: readonly string[], query: CompiledQuery): number {
  const starts = query.groups.map((group) =>
    group.after ? bisect(sorted, group.after.id, group.after.inclusive) : 0,
  );
  return starts.reduce((least, start) => Math.min(least, start), sorted.length);
}

type Buckets = readonly ReadonlySet<Row>[];

function narrowest(data: TableData, group: CompiledGroup): Buckets | undefined {
  let best: Buckets | undefined;
  for (const list of group.hints) {
    const buckets = bucketsOf(data, list);
    if (buckets && (!best || sizeOf(buckets) < sizeOf(best))) best = buckets;
  }
  return best;
}

function bucketsOf(data: TableData, list: readonly IndexHint[]): Buckets | undefined {
  const buckets: ReadonlySet<Row>[] = [];
  for (const hint of list) {
    const values = hint.values();
    if (!isUsable(values)) return undefined;
    for (const value of values) buckets.push(data.bucket(hint.column, value));
  }
  return buckets.filter((bucket) => bucket.size > 0);
}

function sizeOf(buckets: Buckets): number {
  return buckets.reduce((sum, bucket) => sum + bucket.size, 0);
}

function* union(buckets: Buckets): Iterable<Row> {
  const seen = new Set<Row>();
  for (const bucket of buckets) {
    for (const row of bucket) {
      if (seen.has(row)) continue;
      seen.add(row);
      yield row;
    }
  }
}
