import type { Schema, Session } from '../contract.ts';
import { isTooLong } from '../query/compile.ts';
import { joinedPlace } from '../query/joined-blocks.ts';
import { parseQuery, type Condition } from '../query/parse.ts';
import { relatedPlace } from '../query/related-blocks.ts';
import type { AccessControl, QueryKind } from './evaluator.ts';

/** Property of ours: `403` refuses queries that name unknown or unreadable fields, as some instances do. */
export const QUERY_ACL_PROPERTY = 'local_instance.query_acl';

export const UNREADABLE_QUERY = 'Field(s) present in the query do not have permission to be read';

/** Fields that every query may name. */
const ALWAYS_READABLE = new Set(['sys_id', 'sys_class_name']);
const FIELD_VALUED = /^(?:N?SAMEAS|(?:GT|LT)(?:_OR_EQUALS)?_FIELD|MORETHAN|LESSTHAN)$/;

/** Operators that fetch what one knows already; all others are of a range (doc:query-acl-rule). */
const MATCHING: ReadonlySet<string> = new Set([
  '=',
  '!=',
  'IN',
  'NOT IN',
  'SAMEAS',
  'NSAMEAS',
  'ANYTHING',
  'EMPTYSTRING',
  'ISEMPTY',
  'ISNOTEMPTY',
]);

/** What is asked: may the session name these fields of the table? */
export interface QueryAccess {
  readonly schema: Schema;
  readonly access: AccessControl;
  readonly session: Session;
}

/**
 * Looks at roles only, before any row is known: each step of each dot-walk in conditions, orderings, groupings and
 * related lists must be a column that the session may read.
 */
export function isQueryReadable(place: QueryAccess, table: string, encodedQuery: string): boolean {
  const { related, joined } = parseQuery(encodedQuery);
  for (const use of usesOf(encodedQuery)) if (!isPathReadable(place, table, use)) return false;
  const at = related && relatedPlace(related);
  if (at && !isOtherReadable(place, at, related.conditions)) return false;
  const join = joined && joinedPlace(joined);
  if (!join) return true;
  return (
    isPathReadable(place, table, { path: join.primary, kind: 'query_match' }) &&
    isOtherReadable(place, join, joined.conditions)
  );
}

function isOtherReadable(
  place: QueryAccess,
  at: { readonly table: string; readonly field: string },
  conditions: string,
): boolean {
  return (
    place.schema.table(at.table) !== undefined &&
    place.access.record(place.session, 'read', { table: at.table, row: {}, depth: 'roles' }) &&
    isQueryReadable(place, at.table, `${at.field}ISNOTEMPTY^${conditions}`)
  );
}

/** A field that a query names, and for what. */
export interface FieldUse {
  readonly path: string;
  readonly kind: QueryKind;
}

/** Every field that the query names, related lists left out. */
export function usesOf(encodedQuery: string): FieldUse[] {
  const { groups, ordering, groupBy } = parseQuery(encodedQuery);
  return [
    ...groups.flat(2).flatMap((condition) => {
      const kind = MATCHING.has(condition.operator) ? 'query_match' : 'query_range';
      return pathsOf(condition).map((path) => ({ path, kind }) as const);
    }),
    ...ordering.map((entry) => ({ path: entry.field, kind: 'query_range' }) as const),
    ...groupBy.map((path) => ({ path, kind: 'query_match' }) as const),
  ];
}

/** Fields of a term: its own, and the one it is compared with. */
function pathsOf(condition: Condition): string[] {
  const { field, operator } = condition;
  if (operator === 'TEXT' || field.startsWith('sys_tags.')) return [];
  if (!FIELD_VALUED.test(operator)) return [field];
  const other = condition.value.split('@')[0] ?? '';
  return [field, field.slice(0, field.lastIndexOf('.') + 1) + other];
}

function isPathReadable(place: QueryAccess, table: string, { path, kind }: FieldUse): boolean {
  const { schema, access, session } = place;
  if (isTooLong(path)) return false;
  const steps = path.split('.');
  let at = table;
  for (const [index, step] of steps.entries()) {
    const column = at === '' ? undefined : schema.columns(at).get(step);
    if (!column) return false;
    const subject = { table: at, row: {}, depth: 'roles' } as const;
    if (index > 0 && !access.record(session, 'read', subject)) return false;
    const isLast = index === steps.length - 1;
    const mayPass = isLast
      ? access.query(session, kind, subject, step)
      : access.field(session, 'read', subject, step);
    if (!ALWAYS_READABLE.has(step) && !mayPass) return false;
    at = column.reference;
  }
  return true;
}
