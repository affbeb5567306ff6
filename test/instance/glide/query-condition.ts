import { asText } from './values.ts';
import { encodeTerm } from './query-terms.ts';

/** What `addQuery` returns: the condition, to which alternatives can be added. */
export class GlideQueryCondition {
  readonly #alternatives: string[];
  readonly #addTerm: (term: string) => string[];

  constructor(alternatives: string[], addTerm: (term: string) => string[]) {
    this.#alternatives = alternatives;
    this.#addTerm = addTerm;
  }

  addOrCondition(...condition: unknown[]): this {
    this.#alternatives.push(termOf(condition));
    return this;
  }

  addSystemOrCondition(...condition: unknown[]): this {
    return this.addOrCondition(...condition);
  }

  addUserOrCondition(...condition: unknown[]): this {
    return this.addOrCondition(...condition);
  }

  addCondition(...condition: unknown[]): GlideQueryCondition {
    return new GlideQueryCondition(this.#addTerm(termOf(condition)), this.#addTerm);
  }

  addSystemCondition(...condition: unknown[]): GlideQueryCondition {
    return this.addCondition(...condition);
  }

  addUserCondition(...condition: unknown[]): GlideQueryCondition {
    return this.addCondition(...condition);
  }
}

/** `(field, value)` or `(field, operator, value)` as encoded text. */
export function termOf(condition: readonly unknown[]): string {
  const [field, second, third] = condition;
  const [operator, value] = condition.length > 2 ? [asText(second), third] : ['=', second];
  return encodeTerm(asText(field), operator, queryValue(value));
}

/** Lists (for `IN`) may come as arrays. */
export function queryValue(value: unknown): string {
  return Array.isArray(value) ? value.map(asText).join(',') : asText(value);
}
