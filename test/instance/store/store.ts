import type { InstanceClock, Row, SelectOptions, Store } from '../contract.ts';
import { compileQuery, walkRow } from '../query/compile.ts';
import type { CompiledQuery, CompileOptions, QueryHost } from '../query/types.ts';
import { candidateCount, candidates, countByBound, inIdOrder, isWhole } from './candidates.ts';
import { plainTable, type StoreChange } from './changes.ts';
import { undisturbed } from './interruption.ts';
import { Numbering } from './numbering.ts';
import { inOrder, LARGE, OrderedRows } from './ordered-rows.ts';
import { mergeById, take } from './scan.ts';
import { InstanceSchema } from './schema.ts';
import { TableData } from './table-data.ts';
import { TableIndexes } from './table-indexes.ts';
import { uniqueViolation } from './unique-index.ts';
import { zoneOfUser } from './user-zone.ts';

/** What `createStore` gives beyond the shared contract: copies of everything, and what uninstalling needs. */
export interface InstanceStore extends Store {
  readonly schema: InstanceSchema;
  matches(
    table: string,
    row: Row,
    encodedQuery: string,
    options?: { caseSensitive?: boolean; previous?: Row; user?: SelectOptions['user'] },
  ): boolean;
  /** Terms of a query that are invalid for the table; empty when all are fine. */
  invalidTerms(table: string, encodedQuery: string): readonly string[];
  /** Grows with every write to one of the tables or what extends them. */
  changeCount(tables: readonly string[]): number;
  /** Text that a reference to the row shows; the id itself when there is no such row. */
  displayOf(table: string, sysId: string): string;
  /** Tells of every change from now on, in order, each right after it was made. */
  record(recorder: (change: StoreChange) => void): void;
  /** Remembers how rows are from now on. What it answers puts them back and forgets; one at a time. */
  savepoint(): () => void;
  /** Puts a row of exactly this class in the place of one with the same id, unique or not: it was there before. */
  overwrite(className: string, row: Row): void;
  /** The number that the table gives out next. */
  setNumber(table: string, next: number): void;
}

/** An empty in-memory store. Tables come from `defineBaseSchema` and from installed packages. */
export function createStore(clock: InstanceClock): InstanceStore {
  return new MemoryStore(clock);
}

const STRICT_PROPERTY = 'glide.invalid_query.returns_no_rows';
const MAX_DISPLAY_DEPTH = 5;
/** Beyond this the texts are hardly shared; starting afresh costs memory, not correctness. */
const MAX_SHARED_TEXTS = 500_000;

class MemoryStore implements InstanceStore, QueryHost {
  readonly schema: InstanceSchema;
  readonly #clock: InstanceClock;
  readonly #data = new Map<string, TableData>();
  readonly #indexes: TableIndexes;
  readonly #empty = new Map<string, Row>();
  readonly #numbers: Numbering;
  readonly #shared = new Map<string, string>();
  readonly #ordered = new OrderedRows();
  #recorder: ((change: StoreChange) => void) | undefined;
  #undo: (() => void)[] | undefined;

  constructor(clock: InstanceClock) {
    this.#clock = clock;
    this.schema = new InstanceSchema({
      changed: (table) => {
        this.#rebuild(table);
        const def = this.#recorder && this.schema.table(table);
        if (def) this.#recorder?.(['table', plainTable(def)]);
      },
      dropped: (table) => {
        this.#forget(table);
        this.#recorder?.(['drop table', table]);
      },
      columnsDropped: (table, columns) => {
        this.#empty.clear();
        this.#indexes.forgetColumns(table, columns);
        this.#recorder?.(['drop columns', table, columns]);
      },
    });
    this.#indexes = new TableIndexes(this.schema);
    this.#numbers = new Numbering(this.schema, (table, next) => {
      this.#recorder?.(['number', table, next]);
    });
  }

  get(table: string, sysId: string): Row | undefined {
    const row = this.peek(table, sysId);
    return row && this.#copy(table, row);
  }

  peek(table: string, sysId: string): Row | undefined {
    return this.#locate(table, sysId)?.row;
  }

  select(table: string, encodedQuery: string, options: SelectOptions = {}): Row[] {
    const query = this.#compile(table, encodedQuery, options);
    const offset = options.offset ?? 0;
    const limit = options.limit ?? Number.POSITIVE_INFINITY;
    return this.#matching(query, offset + limit)
      .slice(offset, offset + limit)
      .map((row) => this.#copy(table, row));
  }

  count(table: string, encodedQuery: string, options: SelectOptions = {}): number {
    const query = this.#compile(table, encodedQuery, options);
    let total = 0;
    for (const data of this.#classes(table)) {
      const known = countByBound(data, query);
      if (known !== undefined) total += known;
      else for (const row of candidates(data, query)) total += Number(query.test(row));
    }
    return total;
  }

  matches(
    table: string,
    row: Row,
    encodedQuery: string,
    options: { caseSensitive?: boolean; previous?: Row; user?: SelectOptions['user'] } = {},
  ): boolean {
    const { caseSensitive = false, previous, user } = options;
    const compiled = compileQuery(this, table, encodedQuery, {
      ...this.#compileOptions(user ? { user } : {}),
      caseSensitive,
      previous,
    });
    return compiled.test(row);
  }

  invalidTerms(table: string, encodedQuery: string): readonly string[] {
    return this.#compile(table, encodedQuery, {}).invalid;
  }

  walk(table: string, row: Row, path: string): string {
    return walkRow(this, table, row, path.split('.'));
  }

  insert(table: string, row: Row): void {
    undisturbed(() => {
      this.#insert(table, row);
      this.#undo?.push(() => {
        this.#delete(table, row['sys_id'] ?? '');
      });
    });
  }

  #insert(table: string, row: Row): void {
    const id = row['sys_id'] ?? '';
    if (id === '') throw new Error(`Cannot insert into ${table}: the row has no sys_id`);
    const className = this.#classOf(table, row);
    const root = this.schema.lineage(className).at(-1) ?? className;
    if (this.peek(root, id)) throw uniqueViolation(root, ['sys_id'], id);
    for (const index of this.#indexes.uniqueOf(className)) index.check(row);
    this.#add(className, row);
  }

  #add(className: string, row: Row): void {
    const stored = this.#compact(className, row);
    this.#dataOf(className).insert(stored);
    for (const index of this.#indexes.uniqueOf(className)) index.add(stored);
    this.#recorder?.(['put', className, stored]);
  }

  overwrite(className: string, row: Row): void {
    undisturbed(() => {
      const root = this.schema.lineage(className).at(-1) ?? className;
      this.#delete(root, row['sys_id'] ?? '');
      this.#add(className, row);
    });
  }

  update(table: string, sysId: string, changes: Row): void {
    undisturbed(() => {
      const back = this.#wayBack(table, sysId);
      this.#update(table, sysId, changes);
      if (back) this.#undo?.push(back);
    });
  }

  #update(table: string, sysId: string, changes: Row): void {
    const found = this.#locate(table, sysId);
    if (!found) throw new Error(`Cannot update ${table}: there is no record ${sysId}`);
    const nextClass = changes['sys_class_name'] ?? found.className;
    if (nextClass !== found.className && this.schema.table(nextClass)) {
      this.#reclass(found, nextClass, changes);
      return;
    }
    const touched = this.#indexes
      .uniqueOf(found.className)
      .filter((index) => index.touches(changes));
    const next = touched.length > 0 ? { ...found.row, ...changes } : found.row;
    for (const index of touched) index.check(next);
    for (const index of touched) index.remove(found.row);
    found.data.update(found.row, changes);
    for (const index of touched) index.add(found.row);
    this.#recorder?.(['put', found.className, found.row]);
  }

  delete(table: string, sysId: string): void {
    undisturbed(() => {
      const back = this.#wayBack(table, sysId);
      this.#delete(table, sysId);
      if (back) this.#undo?.push(back);
    });
  }

  #wayBack(table: string, sysId: string): (() => void) | undefined {
    const found = this.#undo && this.#locate(table, sysId);
    if (!found) return undefined;
    const { className } = found;
    const row = { ...found.row };
    return () => {
      this.overwrite(className, row);
    };
  }

  savepoint(): () => void {
    const undo: (() => void)[] = [];
    this.#undo = undo;
    return () => {
      this.#undo = undefined;
      for (const back of undo.reverse()) back();
    };
  }

  #delete(table: string, sysId: string): void {
    const found = this.#locate(table, sysId);
    if (!found) return;
    for (const index of this.#indexes.uniqueOf(found.className)) index.remove(found.row);
    found.data.remove(found.row);
    this.#recorder?.(['drop', found.className, sysId]);
  }

  record(recorder: (change: StoreChange) => void): void {
    this.#recorder = recorder;
  }

  setNumber(table: string, next: number): void {
    this.#numbers.set(table, next);
  }

  nextNumber(table: string): string {
    return this.#numbers.next(table);
  }

  idsMatching(compiled: CompiledQuery): string[] {
    return this.#matching(compiled, Number.POSITIVE_INFINITY).map((row) => row['sys_id'] ?? '');
  }

  changeCount(tables: readonly string[]): number {
    const classes = tables.flatMap((table) => this.schema.descendants(table));
    return classes.reduce((sum, name) => sum + (this.#data.get(name)?.changes ?? 0), 0);
  }

  displayOf(table: string, sysId: string): string {
    return this.#display(table, sysId, MAX_DISPLAY_DEPTH);
  }

  isIndexed(table: string, column: string): boolean {
    return this.#indexes.isHashed(table, column);
  }

  /**
   * The row as it is kept: empty fields left out, and values that many rows have (references, choices, stamps) kept once
   * for all of them, which is a quarter of the memory of a large table.
   */
  #compact(table: string, row: Row): Row {
    const stored: Row = {};
    for (const [name, value] of Object.entries(row)) {
      if (value === '') continue;
      stored[name] = this.#isShared(table, name) ? this.#sharedText(value) : value;
    }
    return stored;
  }

  #isShared(table: string, column: string): boolean {
    return (
      column !== 'sys_id' && (column.startsWith('sys_') || this.#indexes.isHashed(table, column))
    );
  }

  #sharedText(value: string): string {
    const known = this.#shared.get(value);
    if (known !== undefined) return known;
    if (this.#shared.size >= MAX_SHARED_TEXTS) this.#shared.clear();
    this.#shared.set(value, value);
    return value;
  }

  /** Copies carry every column of the row's class: a column that is absent later was hidden by access control. */
  #copy(table: string, row: Row): Row {
    const className = row['sys_class_name'] ?? table;
    let empty = this.#empty.get(className);
    if (!empty) {
      const columns = this.schema.columns(this.schema.table(className) ? className : table);
      empty = Object.fromEntries([...columns.keys()].map((name) => [name, '']));
      this.#empty.set(className, empty);
    }
    return { ...empty, ...row };
  }

  #display(table: string, sysId: string, depth: number): string {
    const row = sysId === '' ? undefined : this.peek(table, sysId);
    if (!row || depth === 0) return sysId;
    const className = row['sys_class_name'] ?? table;
    const name = this.schema.displayColumn(this.schema.table(className) ? className : table);
    const value = row[name] ?? '';
    const column = this.schema.columns(table).get(name);
    return column?.type === 'reference' ? this.#display(column.reference, value, depth - 1) : value;
  }

  /** Live rows in the query's order; at most `wanted` of them. */
  #matching(query: CompiledQuery, wanted: number): Row[] {
    if (query.none) return [];
    const classes = this.#classes(query.table);
    const kept = this.#keptOrder(classes, query, wanted);
    if (kept) return isWhole(query) ? kept.slice(0, wanted) : take(kept, query, wanted);
    if (query.bySysId && this.#prefersIdOrder(classes, query, wanted)) {
      return take(mergeById(classes.map((data) => inIdOrder(data, query))), query, wanted);
    }
    if (query.compare) {
      const rows = classes.flatMap((data) => [...candidates(data, query)].filter(query.test));
      return rows.sort(query.compare).slice(0, wanted);
    }
    let rows: Row[] = [];
    for (const data of classes)
      rows = rows.concat(take(candidates(data, query), query, wanted - rows.length));
    return rows;
  }

  /** All rows of a large table in the query's order; `undefined` where an index or a walk along the ids is quicker. */
  #keptOrder(
    classes: readonly TableData[],
    query: CompiledQuery,
    wanted: number,
  ): readonly Row[] | undefined {
    const { order } = query;
    if (!order || !Number.isFinite(wanted) || (query.bySysId && wanted < LARGE)) return undefined;
    const size = classes.reduce((sum, data) => sum + data.rows.size, 0);
    const isScan = classes.some((data) => candidateCount(data, query) === undefined);
    if (size < LARGE || !isScan) return undefined;
    const changes = this.changeCount([query.table]);
    return this.#ordered.get(order.key, changes, () =>
      query.bySysId
        ? [...mergeById(classes.map((data) => inIdOrder(data)))]
        : inOrder(
            classes.flatMap((data) => [...data.rows.values()]),
            order,
          ),
    );
  }

  /** Walking ids in order costs `wanted / hit rate`; collecting candidates costs their number. */
  #prefersIdOrder(classes: readonly TableData[], query: CompiledQuery, wanted: number): boolean {
    let rows = 0;
    let hits = 0;
    for (const data of classes) {
      const count = candidateCount(data, query);
      if (count === undefined) return true;
      rows += data.rows.size;
      hits += count;
    }
    return hits > 0 && (wanted * rows) / hits < hits;
  }

  #classes(table: string): TableData[] {
    return this.schema.descendants(table).flatMap((name) => {
      const data = this.#data.get(name);
      return data && data.rows.size > 0 ? [data] : [];
    });
  }

  #locate(
    table: string,
    sysId: string,
  ): { className: string; data: TableData; row: Row } | undefined {
    for (const className of this.schema.descendants(table)) {
      const data = this.#data.get(className);
      const row = data?.rows.get(sysId);
      if (data && row) return { className, data, row };
    }
    return undefined;
  }

  #classOf(table: string, row: Row): string {
    const className = row['sys_class_name'] ?? '';
    return this.schema.lineage(className).includes(table) ? className : table;
  }

  #reclass(found: { className: string; row: Row }, nextClass: string, changes: Row): void {
    const next = { ...found.row, ...changes };
    this.delete(found.className, next['sys_id'] ?? '');
    try {
      this.insert(nextClass, next);
    } catch (error) {
      this.insert(found.className, found.row);
      throw error;
    }
  }

  #dataOf(table: string): TableData {
    let data = this.#data.get(table);
    if (!data) {
      data = new TableData();
      this.#data.set(table, data);
    }
    return data;
  }

  #rebuild(table: string): void {
    this.#empty.clear();
    this.#ordered.clear();
    const rows = this.#classes(table).flatMap((data) => [...data.rows.values()]);
    this.#indexes.refresh(table, rows);
  }

  #forget(table: string): void {
    this.#empty.clear();
    this.#ordered.clear();
    this.#data.delete(table);
    this.#indexes.forget(table);
  }

  #compile(table: string, encodedQuery: string, options: SelectOptions): CompiledQuery {
    return compileQuery(this, table, encodedQuery, {
      ...this.#compileOptions(options),
      caseSensitive: false,
    });
  }

  #compileOptions(options: SelectOptions): Omit<CompileOptions, 'caseSensitive'> {
    const user = options.user ?? { id: '', name: '' };
    return {
      strict: this.#isStrict(),
      script: {
        now: this.#clock.now(),
        user,
        zone: () => this.#zoneOf(user.id),
        groups: () => this.#groupsOf(user.id),
      },
    };
  }

  #isStrict(): boolean {
    return this.#property(STRICT_PROPERTY) === 'true';
  }

  /** Value of a system property; empty when there is none. */
  #property(name: string): string {
    for (const row of this.#data.get('sys_properties')?.bucket('name', name) ?? [])
      return row['value'] ?? '';
    return '';
  }

  /** Before there are system properties, everybody is in UTC. */
  #zoneOf(userId: string): string {
    if (!this.schema.table('sys_properties')) return 'UTC';
    return zoneOfUser(this, (name) => this.#property(name), userId);
  }

  #groupsOf(userId: string): readonly string[] {
    const rows = this.#data.get('sys_user_grmember')?.bucket('user', userId) ?? [];
    return [...rows].map((row) => row['group'] ?? '');
  }
}
