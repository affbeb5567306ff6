import type { Schema } from '../contract.ts';
import { parseQuery } from '../query/parse.ts';

/** What the platform puts in the place of an invalid query (doc:c_GlideRecordScopedAPI, isEncodedQueryValid). */
export const NO_ROWS = 'sys_idNotValidnull';

/** True when every term can be read and every field in it exists; values are not looked at. */
export function isValidQuery(schema: Schema, table: string, query: string): boolean {
  const { groups, ordering, groupBy, malformed } = parseQuery(query);
  const fields = groups
    .flat(2)
    .filter(({ operator, field }) => operator !== 'TEXT' && !field.startsWith('sys_tags.'))
    .map(({ field }) => field);
  const paths = [...fields, ...ordering.map(({ field }) => field), ...groupBy];
  return malformed.length === 0 && paths.every((path) => leadsToColumn(schema, table, path));
}

function leadsToColumn(schema: Schema, table: string, path: string): boolean {
  let at = table;
  for (const step of path.split('.')) {
    const column = at === '' ? undefined : schema.columns(at).get(step);
    if (!column) return false;
    at = column.reference;
  }
  return true;
}
