import { relatedPlace, type RelatedQuery } from './related-blocks.ts';
import type { CompiledQuery, CompileOptions, QueryHost, Test } from './types.ts';

/** What `relatedTest` needs beside the block. */
export interface RelatedPlace {
  readonly host: QueryHost;
  readonly table: string;
  readonly options: CompileOptions;
}

/** Test for one block; `undefined` when its column does not reference the table. Rows are counted once, when needed. */
export function relatedTest(
  place: RelatedPlace,
  related: RelatedQuery,
  compile: (table: string, conditions: string) => CompiledQuery,
): Test | undefined {
  const at = relatedPlace(related);
  const { schema } = place.host;
  if (!at || !schema.table(at.table)) return undefined;
  const reference = schema.columns(at.table).get(at.field)?.reference ?? '';
  const isKin =
    schema.lineage(place.table).includes(reference) ||
    schema.lineage(reference).includes(place.table);
  if (reference === '' || !isKin) return undefined;
  const compiled = compile(at.table, related.conditions);
  let counts: Map<string, number> | undefined;
  return (row) => {
    counts ??= countBy(place.host, compiled, at.field);
    return accepts(at.operator, counts.get(row['sys_id'] ?? '') ?? 0, at.count);
  };
}

function countBy(host: QueryHost, compiled: CompiledQuery, field: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of host.idsMatching(compiled)) {
    const target = host.peek(compiled.table, id)?.[field] ?? '';
    counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

function accepts(operator: string, found: number, wanted: number): boolean {
  switch (operator) {
    case '>=':
      return found >= wanted;
    case '<=':
      return found <= wanted;
    case '>':
      return found > wanted;
    case '<':
      return found < wanted;
    case '!=':
      return found !== wanted;
    default:
      return found === wanted;
  }
}
