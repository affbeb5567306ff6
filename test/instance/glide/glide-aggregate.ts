import type { ColumnDef, Row } from '../contract.ts';
import { displayValue } from './display.ts';
import type { GlideHost } from './host.ts';
import { RecordQuery, SELECT_ROWS } from './record-query.ts';
import { asText } from './values.ts';

interface Aggregate {
  readonly kind: string;
  readonly field: string;
}
interface Having extends Aggregate {
  readonly operator: string;
  readonly value: string;
}
interface Group {
  readonly values: Row;
  readonly rows: readonly Row[];
}

/** Name of a member that scripts cannot reach. */
const IS_GROUP_FIELD = Symbol('is a group field');

/** Counts and sums over matching rows, per group. Numbers come back as text, as on the platform. */
export class GlideAggregate extends RecordQuery {
  readonly #groupBy: string[] = [];
  readonly #aggregates: Aggregate[] = [];
  readonly #having: Having[] = [];
  readonly #orderBy: { by: Aggregate | string; descending: boolean }[] = [];
  #groups: Group[] = [];
  #isGrouped = true;
  #position = -1;

  addAggregate(kind: unknown, field?: unknown): void {
    this.#aggregates.push({ kind: asText(kind).toUpperCase(), field: asText(field) });
  }

  groupBy(field: unknown): void {
    this.#groupBy.push(asText(field));
  }

  addHaving(kind: unknown, field: unknown, operator: unknown, value: unknown): void {
    this.#having.push({
      kind: asText(kind).toUpperCase(),
      field: asText(field),
      operator: asText(operator),
      value: asText(value),
    });
  }

  /** The field is also added to the group-by list (documented). */
  override orderBy(field: unknown): void {
    this.#orderByField(asText(field), false);
  }

  override orderByDesc(field: unknown): void {
    this.#orderByField(asText(field), true);
  }

  /** False: one row over everything, whatever the group-by list says. */
  setGroup(isGrouped: unknown): void {
    this.#isGrouped = isGrouped === true || isGrouped === 'true';
  }

  /** With the order and the groups (documented): `ORDERBYcategory^GROUPBYcategory`. */
  override getEncodedQuery(): string {
    const fields = this.#groupFields();
    return [
      this.conditions.encoded(),
      ...fields.map((field) => `ORDERBY${field}`),
      ...fields.map((field) => `GROUPBY${field}`),
    ]
      .filter((part) => part !== '')
      .join('^');
  }

  /** The query that selects the records of the current row. */
  getAggregateEncodedQuery(): string {
    const values = Object.entries(this.#groups[this.#position]?.values ?? {});
    const terms = values.map(([field, value]) => `${field}=${value}`);
    return [this.conditions.encoded(), ...terms].filter((part) => part !== '').join('^');
  }

  /** Highest first (documented). */
  orderByAggregate(kind: unknown, field?: unknown): void {
    this.#orderBy.push({
      by: { kind: asText(kind).toUpperCase(), field: asText(field) },
      descending: true,
    });
  }

  query(): void {
    const fields = this.#groupFields();
    const groups = fields.length === 0 ? this.#single() : this.#grouped(fields);
    this.#groups = groups.filter((group) => this.#having.every((rule) => passes(group, rule)));
    for (const { by, descending } of this.#orderBy.toReversed()) {
      const key = (group: Group): string =>
        typeof by === 'string' ? (group.values[by] ?? '') : measure(group, by);
      this.#groups.sort((a, b) => compareTexts(key(a), key(b)) * (descending ? -1 : 1));
    }
    this.#position = -1;
  }

  _query(): void {
    this.query();
  }

  next(): boolean {
    if (!this.hasNext()) return false;
    this.#position += 1;
    return true;
  }

  _next(): boolean {
    return this.next();
  }

  hasNext(): boolean {
    return this.#position + 1 < this.#groups.length;
  }

  /** Null for a sum or extreme over nothing. */
  getAggregate(kind: unknown, field?: unknown): string | null {
    const group = this.#groups[this.#position];
    if (!group) return null;
    const value = measure(group, { kind: asText(kind).toUpperCase(), field: asText(field) });
    return value === '' ? null : value;
  }

  /** Value of a `groupBy` field. */
  getValue(field: unknown): string | null {
    const value = this.#groups[this.#position]?.values[asText(field)] ?? '';
    return value === '' ? null : value;
  }

  [IS_GROUP_FIELD](field: string): boolean {
    return this.#groupFields().includes(field);
  }

  getRowCount(): number {
    return this.#groups.length;
  }

  getTableName(): string {
    return this.tableName;
  }

  /** Without groups there is one row even when nothing matches. */
  #single(): Group[] {
    return [{ values: {}, rows: this[SELECT_ROWS]() }];
  }

  /** A field that is counted groups by itself when nothing else does (documented). */
  #groupFields(): readonly string[] {
    if (!this.#isGrouped) return [];
    if (this.#groupBy.length > 0) return this.#groupBy;
    const counted = this.#aggregates.filter(({ kind, field }) => kind === 'COUNT' && field !== '');
    return [...new Set(counted.map(({ field }) => field))];
  }

  #orderByField(field: string, descending: boolean): void {
    this.#orderBy.push({ by: field, descending });
    if (!this.#groupBy.includes(field)) this.#groupBy.push(field);
  }

  #grouped(fields: readonly string[]): Group[] {
    const groups = new Map<string, { values: Row; rows: Row[] }>();
    for (const row of this[SELECT_ROWS]()) {
      const values = Object.fromEntries(
        fields.map((field) => [field, this.host.store.walk(this.tableName, row, field)]),
      );
      const key = JSON.stringify(values);
      const group = groups.get(key) ?? { values, rows: [] };
      group.rows.push(row);
      groups.set(key, group);
    }
    return [...groups.values()].sort((a, b) =>
      compareTexts(JSON.stringify(a.values), JSON.stringify(b.values)),
    );
  }
}

function measure(group: Group, { kind, field }: Aggregate): string {
  const values = group.rows.map((row) => row[field] ?? '').filter((value) => value !== '');
  if (kind === 'COUNT') return String(field === '' ? group.rows.length : values.length);
  if (kind === 'GROUP_CONCAT') return sorted(values).join(',');
  if (kind === 'GROUP_CONCAT_DISTINCT') return sorted(new Set(values)).join(',');
  if (kind === 'COUNT(DISTINCT' || kind === 'COUNT_DISTINCT') return String(new Set(values).size);
  if (values.length === 0) return '';
  if (kind === 'MIN') return values.reduce((a, b) => (compareTexts(a, b) <= 0 ? a : b));
  if (kind === 'MAX') return values.reduce((a, b) => (compareTexts(a, b) >= 0 ? a : b));
  const sum = values.reduce((total, value) => total + Number(value), 0);
  if (kind === 'SUM') return String(sum);
  if (kind === 'AVG') return String(sum / values.length);
  if (kind === 'STDDEV') return deviation(values, sum / values.length);
  throw new Error(`GlideAggregate: the aggregate ${kind} is not imitated by the local instance`);
}

function sorted(values: Iterable<string>): string[] {
  return [...values].sort(compareTexts);
}

/** Of a sample, as in the output that the document shows. */
function deviation(values: readonly string[], mean: number): string {
  if (values.length < 2) return '0';
  const squares = values.reduce((total, value) => total + (Number(value) - mean) ** 2, 0);
  return String(Math.sqrt(squares / (values.length - 1)));
}

function compareTexts(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (a !== '' && b !== '' && !Number.isNaN(difference)) return difference;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function passes(group: Group, rule: Having): boolean {
  const difference = compareTexts(measure(group, rule), rule.value);
  const tests: Readonly<Record<string, boolean>> = {
    '=': difference === 0,
    '!=': difference !== 0,
    '>': difference > 0,
    '>=': difference >= 0,
    '<': difference < 0,
    '<=': difference <= 0,
  };
  return tests[rule.operator] ?? false;
}

export function aggregateConstructor(host: GlideHost): unknown {
  return new Proxy(GlideAggregate, {
    construct: (_target, [table]: [unknown]) => aggregateProxy(host, asText(table)),
  });
}

/** A group field as scripts see it: text, with a display value. */
class GroupValue {
  readonly #host: GlideHost;
  readonly #column: ColumnDef | undefined;
  readonly #value: string;

  constructor(host: GlideHost, table: string, field: string, value: string) {
    this.#host = host;
    this.#column = host.store.schema.columns(table).get(field);
    this.#value = value;
  }

  getValue(): string | null {
    return this.#value === '' ? null : this.#value;
  }

  getDisplayValue(): string {
    return displayValue(this.#host.store, this.#column, this.#value);
  }

  toString(): string {
    return this.#value;
  }
}

/** Group fields are also readable as properties. */
function aggregateProxy(host: GlideHost, table: string): GlideAggregate {
  return new Proxy(new GlideAggregate(host, table), {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member === 'function') return member.bind(target) as unknown;
      if (typeof name !== 'string' || !target[IS_GROUP_FIELD](name)) return undefined;
      return new GroupValue(host, table, name, target.getValue(name) ?? '');
    },
  });
}
