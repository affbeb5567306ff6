import { parseQuery, type Ordering } from '../../query/parse.ts';

const ORDER = /^ORDERBY(?:DESC)?[a-z0-9_.]+$/;

/** Terms of a query as they are written, without empty ones. */
export function termsOf(query: string): string[] {
  return query.split('^').filter((term) => term !== '' && term !== 'EQ');
}

export function orderingOf(query: string): Ordering | undefined {
  return parseQuery(query).ordering[0];
}

/** The query without what orders it. */
export function conditionsOf(query: string): string {
  return termsOf(query)
    .filter((term) => !ORDER.test(term))
    .join('^');
}

/** The query with this order instead of its own. */
export function reordered(query: string, field: string, descending: boolean): string {
  const conditions = conditionsOf(query);
  const order = `ORDERBY${descending ? 'DESC' : ''}${field}`;
  return conditions === '' ? order : `${conditions}^${order}`;
}

/** The query, ordered by the field when it has no order itself. */
export function orderedBy(query: string, field: string, descending: boolean): string {
  const known = /^[a-z0-9_.]+$/.test(field);
  return known && !orderingOf(query) ? reordered(query, field, descending) : query;
}

/** The query, in this order when it has none itself. */
export function inOrderOf(query: string, order: Ordering | undefined): string {
  return order ? orderedBy(query, order.field, order.descending) : query;
}

/**
 * Both queries at once. Each of the alternatives (`^NQ`) of the one is joined with each of the other, and an `OR` at the
 * start of the second has nothing to bind to.
 */
export function withFixed(fixed: string, query: string): string {
  if (fixed === '') return query;
  const own = query.split('^NQ').map((part) => part.replace(/^\^?OR(?=[a-z0-9])/, ''));
  return fixed
    .split('^NQ')
    .flatMap((outer) => own.map((inner) => (inner === '' ? outer : `${outer}^${inner}`)))
    .join('^NQ');
}
