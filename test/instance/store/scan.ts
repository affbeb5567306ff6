import type { Row } from '../contract.ts';
import type { CompiledQuery } from '../query/types.ts';

/** The first `wanted` rows that match. */
export function take(rows: Iterable<Row>, query: CompiledQuery, wanted: number): Row[] {
  const taken: Row[] = [];
  if (wanted <= 0) return taken;
  for (const row of rows) {
    if (!query.test(row)) continue;
    taken.push(row);
    if (taken.length >= wanted) break;
  }
  return taken;
}

/** One ascending sequence out of several that each ascend by `sys_id`. */
export function* mergeById(sources: readonly Iterable<Row>[]): Iterable<Row> {
  const heads = sources.map((source) => {
    const iterator = source[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  for (;;) {
    let lowest: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (head.next.done) continue;
      const id = String(head.next.value['sys_id']);
      if (!lowest || lowest.next.done || id < String(lowest.next.value['sys_id'])) lowest = head;
    }
    if (!lowest || lowest.next.done) return;
    yield lowest.next.value;
    lowest.next = lowest.iterator.next();
  }
}
