import { splitJoined, type JoinedQuery } from './joined-blocks.ts';
import { splitRelated, type RelatedQuery } from './related-blocks.ts';

/** Every operator of the encoded-query grammar that the instance knows. Longest match wins when a term is split. */
const OPERATORS = [
  '=',
  '!=',
  '>',
  '>=',
  '<',
  '<=',
  'IN',
  'NOT IN',
  'LIKE',
  'NOT LIKE',
  'NOTLIKE',
  '*',
  '!*',
  '%',
  'CONTAINS',
  'DOES NOT CONTAIN',
  'STARTSWITH',
  'ENDSWITH',
  'ISEMPTY',
  'ISNOTEMPTY',
  'EMPTYSTRING',
  'ANYTHING',
  'BETWEEN',
  'SAMEAS',
  'NSAMEAS',
  'GT_FIELD',
  'LT_FIELD',
  'GT_OR_EQUALS_FIELD',
  'LT_OR_EQUALS_FIELD',
  'MORETHAN',
  'LESSTHAN',
  'ON',
  'NOTON',
  'DATEPART',
  'RELATIVEGT',
  'RELATIVELT',
  'RELATIVEGE',
  'RELATIVELE',
  'RELATIVEEE',
  'DYNAMIC',
  'IN_HIERARCHY',
  'IN_HIERARCHY_DYNAMIC',
  'DOESNOTHAVE',
  'EXCLUDING',
  'INSTANCEOF',
  'VALCHANGES',
  'CHANGESTO',
  'CHANGESFROM',
  'NotValid',
] as const;

export type Operator = (typeof OPERATORS)[number];

const BY_LENGTH = [...OPERATORS].sort((a, b) => b.length - a.length);

export interface Condition {
  /** Column or dot-walked path; empty for a full-text term. */
  readonly field: string;
  readonly operator: Operator | 'TEXT';
  readonly value: string;
  /** The term as written, for messages. */
  readonly text: string;
}

export interface Ordering {
  readonly field: string;
  readonly descending: boolean;
}

/** `groups` are joined by OR (`^NQ`); inside a group every list must hold; inside a list one condition is enough. */
export interface ParsedQuery {
  readonly groups: readonly (readonly (readonly Condition[])[])[];
  readonly ordering: readonly Ordering[];
  readonly groupBy: readonly string[];
  /** Related-list block; it restricts the whole query. Only one is possible. */
  readonly related?: RelatedQuery;
  /** Join with another table; it restricts the whole query. Only one is possible. */
  readonly joined?: JoinedQuery;
  /** Terms that are not `field operator value`. */
  readonly malformed: readonly string[];
}

/**
 * Splits an encoded query. `^OR` binds to the condition right before it, `^NQ` starts an independent query, ORDERBY
 * belongs to the whole query, `^EQ` says nothing. There is no escape for `^` (documented), so `^^` is an empty term.
 */
export function parseQuery(encodedQuery: string): ParsedQuery {
  const groups: Condition[][][] = [[]];
  const ordering: Ordering[] = [];
  const groupBy: string[] = [];
  const malformed: string[] = [];
  const split = splitRelated(encodedQuery);
  const apart = splitJoined(split.terms);
  for (const term of apart.terms) {
    if (term === '' || term === 'EQ') continue;
    if (readClause(term, ordering, groupBy)) continue;
    addTerm(term, groups, malformed);
  }
  const [related, ...more] = split.related;
  const [joined, ...moreJoined] = apart.joined;
  for (const block of [...more, ...moreJoined]) malformed.push(block.text);
  return {
    groups: groups.filter((group, at) => at === 0 || group.length > 0),
    ordering,
    groupBy,
    malformed,
    ...(related ? { related } : {}),
    ...(joined ? { joined } : {}),
  };
}

function readClause(term: string, ordering: Ordering[], groupBy: string[]): boolean {
  const clause = /^(ORDERBYDESC|ORDERBY|GROUPBY)([a-z0-9_.]+)$/.exec(term);
  if (!clause) return false;
  const field = clause[2] ?? '';
  if (clause[1] === 'GROUPBY') groupBy.push(field);
  else ordering.push({ field, descending: clause[1] === 'ORDERBYDESC' });
  return true;
}

function addTerm(term: string, groups: Condition[][][], malformed: string[]): void {
  const startsGroup = /^NQ[a-z0-9]/.test(term);
  const joinsBefore = /^OR[a-z0-9]/.test(term);
  const condition = parseCondition(startsGroup || joinsBefore ? term.slice(2) : term);
  if (startsGroup) groups.push([]);
  if (!condition) {
    malformed.push(term);
    return;
  }
  const group = groups[groups.length - 1] ?? [];
  const before = group[group.length - 1];
  if (joinsBefore && before) before.push(condition);
  else group.push([condition]);
}

function parseCondition(term: string): Condition | undefined {
  const textSearch = /^123TEXT(?:QUERY|INDEXGROUP)321=(.*)$/s.exec(term);
  if (textSearch) return { field: '', operator: 'TEXT', value: textSearch[1] ?? '', text: term };
  const field = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*/.exec(term)?.[0];
  if (field === undefined) return undefined;
  const rest = term.slice(field.length);
  const operator = BY_LENGTH.find((candidate) => rest.startsWith(candidate));
  if (operator === undefined) return undefined;
  return { field, operator, value: rest.slice(operator.length), text: term };
}
