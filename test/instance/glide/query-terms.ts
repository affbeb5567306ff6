import type { Row } from '../contract.ts';
import { splitRelated } from '../query/related-blocks.ts';

/** Operators that `addQuery` takes under a different name than encoded queries do. */
const ALIASES: Readonly<Record<string, string>> = {
  CONTAINS: 'LIKE',
  'DOES NOT CONTAIN': 'NOT LIKE',
  '<>': '!=',
  '==': '=',
};

/** Compares a value that an encoded query cannot carry (it holds a caret). */
export type RowTest = (row: Row) => boolean;

/**
 * Conditions of a GlideRecord. Each `addQuery` is one term; `addOrCondition` extends the term it was called on;
 * `addEncodedQuery` may bring alternatives (`^NQ`), which multiply with what is already there.
 */
export class ConditionList {
  /** Alternatives joined by `^NQ`; each a list of terms, each term a list joined by `^OR`. */
  #groups: string[][][] = [[]];
  #order: string[] = [];
  /** Related-list blocks, closed; they restrict the whole query. */
  readonly #related: string[] = [];
  readonly tests: RowTest[] = [];
  /** Subqueries; each is asked once per query and gives the test for its rows. */
  readonly joins: (() => RowTest)[] = [];

  /** Adds a term to every alternative and returns it, so that alternatives to the term can be added. */
  add(term: string): string[] {
    const alternatives = [term];
    for (const group of this.#groups) group.push(alternatives);
    return alternatives;
  }

  addEncoded(query: string): void {
    const { terms, related } = splitRelated(query);
    for (const block of related) this.#related.push(block.text);
    const isOrder = (term: string): boolean => /^ORDERBY(?:DESC)?[a-z0-9_.]+$/u.test(term);
    for (const term of terms) if (isOrder(term)) this.#order.push(term);
    const parts = terms
      .filter((term) => !isOrder(term))
      .join('^')
      .split(/\^NQ/u);
    const added = parts.map((part) => splitTerms(part));
    this.#groups = this.#groups.flatMap((group) => added.map((terms) => [...group, ...terms]));
  }

  addOrder(field: string, descending: boolean): void {
    this.#order.push(`${descending ? 'ORDERBYDESC' : 'ORDERBY'}${field}`);
  }

  encoded(): string {
    const groups = this.#groups.map((terms) => terms.map((term) => term.join('^OR')).join('^'));
    return [groups.join('^NQ'), ...this.#related, ...this.#order]
      .filter((part) => part !== '')
      .join('^');
  }
}

function splitTerms(part: string): string[][] {
  const terms: string[][] = [];
  for (const piece of part.split('^')) {
    if (piece === '' || piece === 'EQ') continue;
    const before = terms.at(-1);
    if (before && /^OR[a-z0-9]/u.test(piece)) before.push(piece.slice(2));
    else terms.push([piece]);
  }
  return terms;
}

/** One condition as encoded query text. */
export function encodeTerm(field: string, operator: string, value: string): string {
  const upper = operator.trim().toUpperCase();
  const name = ALIASES[upper] ?? upper;
  return value === '' && name === '=' ? `${field}ISEMPTY` : `${field}${name}${value}`;
}
