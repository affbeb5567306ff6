import type { FilterField } from '../../list/filter-data.ts';
import { parseQuery, type Condition } from '../../../query/parse.ts';

/** One line of the condition builder. */
export interface Term {
  readonly field: string;
  readonly operator: Condition['operator'];
  readonly value: string;
}

/** A query taken apart: alternatives (`^NQ`) of conditions that all hold, each a list of which one is enough. */
export interface Conditions {
  readonly groups: readonly (readonly (readonly Term[])[])[];
  /** What the builder leaves as it is: order, groups, related lists, what it cannot read. */
  readonly rest: string;
}

const TEXT = '123TEXTQUERY321';

export function readConditions(
  query: string,
  fields: ReadonlyMap<string, FilterField>,
): Conditions {
  const parsed = parseQuery(query);
  const unknown: string[] = [];
  const isKnown = (condition: Condition): boolean => {
    const known = condition.operator === 'TEXT' || fields.has(condition.field);
    if (!known) unknown.push(condition.text);
    return known;
  };
  const groups = parsed.groups
    .map((group) => group.map((list) => list.filter(isKnown).map(toTerm)))
    .map((group) => group.filter((list) => list.length > 0))
    .filter((group) => group.length > 0);
  const rest = [
    ...unknown.map((text) => text.replace(/^(OR|NQ)(?=[a-z0-9])/, '')),
    ...(parsed.related ? [parsed.related.text] : []),
    ...parsed.malformed,
    ...parsed.groupBy.map((field) => `GROUPBY${field}`),
    ...parsed.ordering.map((order) => `ORDERBY${order.descending ? 'DESC' : ''}${order.field}`),
  ];
  return { groups, rest: rest.join('^') };
}

function toTerm(condition: Condition): Term {
  const { field, operator, value } = condition;
  if (operator === 'TEXT') return { field: TEXT, operator: '=', value };
  if (value === '' && operator === '=') return { field, operator: 'ISEMPTY', value };
  if (value === '' && operator === '!=') return { field, operator: 'ISNOTEMPTY', value };
  return { field, operator, value };
}

/** The encoded query. `groups` hold terms as text; empty ones fall away. */
export function writeQuery(
  groups: readonly (readonly (readonly string[])[])[],
  rest: string,
): string {
  const texts = groups
    .map((group) =>
      group
        .map((list) => list.filter((term) => term !== '').join('^OR'))
        .filter((list) => list !== '')
        .join('^'),
    )
    .filter((group) => group !== '');
  return [texts.join('^NQ'), rest].filter((part) => part !== '').join('^');
}

/** A field that stands for all text columns. */
export const TEXT_FIELD: FilterField = {
  name: TEXT,
  label: 'Text (any field)',
  kind: 'text',
  reference: '',
  choices: [],
};
