import { joinedPlace, type JoinedQuery } from './joined-blocks.ts';
import type { RelatedPlace } from './related.ts';
import type { CompiledQuery, Test } from './types.ts';

/** Test for a join; `undefined` when a table or a column is unknown. The other table is asked once, when needed. */
export function joinedTest(
  place: RelatedPlace,
  joined: JoinedQuery,
  compile: (table: string, conditions: string) => CompiledQuery,
): Test | undefined {
  const at = joinedPlace(joined);
  const { host } = place;
  const { schema } = host;
  if (!at || !schema.table(at.table) || !schema.lineage(place.table).includes(at.from)) {
    return undefined;
  }
  const { primary, field } = at;
  if (!schema.columns(place.table).has(primary) || !schema.columns(at.table).has(field)) {
    return undefined;
  }
  const compiled = compile(at.table, joined.conditions);
  let values: Set<string> | undefined;
  return (row) => {
    values ??= new Set(
      host.idsMatching(compiled).map((id) => host.peek(at.table, id)?.[field] ?? ''),
    );
    const own = row[primary] ?? '';
    return own !== '' && values.has(own);
  };
}
