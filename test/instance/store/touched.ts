import type { ColumnDef, TableDef } from '../contract.ts';
import { plainTable, type PlainTable, type StoreChange } from './changes.ts';
import type { InstanceStore } from './store.ts';

/**
 * What differs from an instance as it is born: which rows, tables and counters were touched since. A few ids, not
 * copies; the snapshot reads the values from the store.
 */
export class Touched {
  readonly #bornRows = new Set<string>();
  readonly #bornTables = new Map<string, PlainTable>();
  readonly #rows = new Map<string, Set<string>>();
  readonly #dropped = new Map<string, readonly [table: string, sysId: string]>();
  readonly #tables = new Set<string>();
  readonly #numbers = new Map<string, number>();

  /** A change that every new instance makes as well. */
  addBorn(change: StoreChange): void {
    if (change[0] === 'put') this.#bornRows.add(`${change[1]} ${change[2]['sys_id'] ?? ''}`);
    else if (change[0] === 'table') this.#bornTables.set(change[1].name, change[1]);
  }

  add(change: StoreChange): void {
    switch (change[0]) {
      case 'put':
        this.#put(change[1], change[2]['sys_id'] ?? '');
        break;
      case 'drop':
        this.#drop(change[1], change[2]);
        break;
      case 'table':
        this.#tables.add(change[1].name);
        break;
      case 'drop table':
        this.#rows.delete(change[1]);
        this.#tables.add(change[1]);
        break;
      case 'drop columns':
        this.#tables.add(change[1]);
        break;
      case 'number':
        this.#numbers.set(change[1], change[2]);
    }
  }

  /** The shortest changes that make a newborn store equal to this one. */
  *changes(store: InstanceStore): Iterable<StoreChange> {
    for (const name of this.#tables) yield* this.#tableChanges(name, store.schema.table(name));
    for (const [table, sysId] of this.#dropped.values()) yield ['drop', table, sysId];
    for (const [table, ids] of this.#rows) {
      for (const sysId of ids) {
        const row = store.get(table, sysId);
        if (!row) continue;
        const filled = Object.entries(row).filter(([, value]) => value !== '');
        yield ['put', table, Object.fromEntries(filled)];
      }
    }
    for (const [table, next] of this.#numbers) yield ['number', table, next];
  }

  #put(table: string, sysId: string): void {
    const ids = this.#rows.get(table);
    if (ids) ids.add(sysId);
    else this.#rows.set(table, new Set([sysId]));
    this.#dropped.delete(`${table} ${sysId}`);
  }

  #drop(table: string, sysId: string): void {
    this.#rows.get(table)?.delete(sysId);
    const key = `${table} ${sysId}`;
    if (this.#bornRows.has(key)) this.#dropped.set(key, [table, sysId]);
  }

  /** Of a base table only what was added or changed, so that the rest may come from a newer program. */
  #tableChanges(name: string, now: TableDef | undefined): StoreChange[] {
    const born = this.#bornTables.get(name);
    if (!now) return born ? [['drop table', name]] : [];
    const table = plainTable(now);
    if (!born) return [['table', table]];
    const before = new Map(born.columns.map((column) => [column.name, JSON.stringify(column)]));
    const isNew = (column: ColumnDef): boolean =>
      before.get(column.name) !== JSON.stringify(column);
    const gone = [...before.keys()].filter((column) => !now.columns.has(column));
    return [
      ['table', { ...table, columns: table.columns.filter(isNew) }],
      ...(gone.length > 0 ? [['drop columns', name, gone] as const] : []),
    ];
  }
}
