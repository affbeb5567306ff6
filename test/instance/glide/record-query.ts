import type { Row } from '../contract.ts';
import type { GlideHost } from './host.ts';
import { joinTest } from './join.ts';
import { GlideQueryCondition, queryValue } from './query-condition.ts';
import { ConditionList, encodeTerm } from './query-terms.ts';
import { isValidQuery, NO_ROWS } from './valid-query.ts';
import { asText } from './values.ts';

/** Name of a member that scripts cannot reach. */
export const SELECT_ROWS = Symbol('select rows');

/** The asking half of GlideRecord: conditions, order, window. */
export class RecordQuery {
  protected readonly host: GlideHost;
  protected readonly tableName: string;
  protected conditions = new ConditionList();
  #limit: number | undefined;
  #offset = 0;

  constructor(host: GlideHost, table: string, conditions?: ConditionList) {
    this.host = host;
    this.tableName = table;
    if (conditions) this.conditions = conditions;
  }

  addQuery(...condition: unknown[]): GlideQueryCondition {
    const add = (term: string): string[] => this.conditions.add(term);
    if (condition.length === 1) {
      this.conditions.addEncoded(asText(condition[0]));
      return new GlideQueryCondition([], add);
    }
    const [field, second, third] = condition;
    const operator = condition.length > 2 ? asText(second) : '=';
    const value = queryValue(condition.length > 2 ? third : second);
    if (value.includes('^')) return this.#addOutsideQuery(asText(field), operator, value);
    return new GlideQueryCondition(add(encodeTerm(asText(field), operator, value)), add);
  }

  addSystemQuery(...condition: unknown[]): GlideQueryCondition {
    return this.addQuery(...condition);
  }

  addUserQuery(...condition: unknown[]): GlideQueryCondition {
    return this.addQuery(...condition);
  }

  addEncodedQuery(query: unknown): void {
    this.conditions.addEncoded(asText(query));
  }

  addSystemEncodedQuery(query: unknown): void {
    this.addEncodedQuery(query);
  }

  addUserEncodedQuery(query: unknown): void {
    this.addEncodedQuery(query);
  }

  addActiveQuery(): GlideQueryCondition {
    return this.addQuery('active', '=', 'true');
  }

  addInactiveQuery(): GlideQueryCondition {
    return this.addQuery('active', '=', 'false');
  }

  addNullQuery(field: unknown): GlideQueryCondition {
    const add = (term: string): string[] => this.conditions.add(term);
    return new GlideQueryCondition(add(`${asText(field)}ISEMPTY`), add);
  }

  addNotNullQuery(field: unknown): GlideQueryCondition {
    const add = (term: string): string[] => this.conditions.add(term);
    return new GlideQueryCondition(add(`${asText(field)}ISNOTEMPTY`), add);
  }

  /**
   * Keeps the records to which a record of the other table belongs; conditions of the result narrow that table
   * (doc:api-reference/server-api-reference/c_GlideRecordScopedAPI).
   */
  addJoinQuery(table: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
    const joined = new ConditionList();
    const join = {
      host: this.host,
      from: this.tableName,
      primary: asText(primaryField) || 'sys_id',
      table: asText(table),
      field: asText(joinField) || undefined,
    };
    this.conditions.joins.push(() => joinTest(join, joined));
    return new GlideQueryCondition([], (term) => joined.add(term));
  }

  orderBy(field: unknown): void {
    this.conditions.addOrder(asText(field), false);
  }

  orderByDesc(field: unknown): void {
    this.conditions.addOrder(asText(field), true);
  }

  addSystemOrderBy(field: unknown): void {
    this.orderBy(field);
  }

  addSystemOrderByDesc(field: unknown): void {
    this.orderByDesc(field);
  }

  addUserOrderBy(field: unknown): void {
    this.orderBy(field);
  }

  addUserOrderByDesc(field: unknown): void {
    this.orderByDesc(field);
  }

  /** Replaces a window chosen before. */
  setLimit(limit: unknown): void {
    this.#offset = 0;
    this.#limit = Number(limit);
  }

  /** Rows `first` (inclusive) to `last` (exclusive) of the result. */
  chooseWindow(first: unknown, last: unknown): void {
    this.#offset = Number(first);
    this.#limit = Number(last) - this.#offset;
  }

  getEncodedQuery(): string {
    return this.conditions.encoded();
  }

  setNoCount(): void {
    // Counting is free here; the call exists so that scripts can make it.
  }

  /** Looks only; an empty query is none, and so not valid (documented). */
  isValidEncodedQuery(query: unknown): boolean {
    const text = asText(query);
    return text !== '' && isValidQuery(this.host.store.schema, this.tableName, text);
  }

  /** Applies a valid query, and a term that selects nothing instead of an invalid one (documented). */
  isEncodedQueryValid(query: unknown): boolean {
    const isValid = this.isValidEncodedQuery(query);
    this.addEncodedQuery(isValid ? query : NO_ROWS);
    return isValid;
  }

  /** Rows of the table that match, with the query rules' conditions; none when the scope may not read it. */
  protected [SELECT_ROWS](windowed = true): Row[] {
    const { host, conditions } = this;
    if (!host.store.schema.table(this.tableName)) return [];
    if (!host.mayAccess('read', this.tableName)) return [];
    host.restrictQuery(this.tableName, conditions);
    const user = { id: host.session.userId, name: host.session.userName };
    const limit = windowed ? this.#limit : undefined;
    const offset = windowed ? this.#offset : 0;
    const tests = [...conditions.tests, ...conditions.joins.map((join) => join())];
    if (tests.length === 0) {
      const options = { user, offset, ...(limit === undefined ? {} : { limit }) };
      return host.store.select(this.tableName, conditions.encoded(), options);
    }
    const rows = host.store
      .select(this.tableName, conditions.encoded(), { user })
      .filter((row) => tests.every((test) => test(row)));
    return rows.slice(offset, limit === undefined ? undefined : offset + limit);
  }

  /** A value with a caret has no encoded form, but `addQuery` passes it as a parameter. */
  #addOutsideQuery(field: string, operator: string, value: string): GlideQueryCondition {
    const wanted = value.toLowerCase();
    const negative = operator === '!=';
    if (operator !== '=' && !negative) {
      throw new Error(
        `addQuery with ${operator} and a value that holds ^ is not imitated by the local instance`,
      );
    }
    this.conditions.tests.push((row) => {
      const same = this.host.store.walk(this.tableName, row, field).toLowerCase() === wanted;
      return same !== negative;
    });
    return new GlideQueryCondition([], (term) => this.conditions.add(term));
  }
}
