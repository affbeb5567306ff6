import type { ColumnDef, Row, TableDef } from '../../instance/contract.ts';
import { createInstanceClock } from '../../instance/store/clock.ts';
import { createStore, type InstanceStore } from '../../instance/store/store.ts';

/** Noon of a Wednesday in the middle of a quarter. */
export const NOON = Date.parse('2026-05-13T12:00:00Z');

/** An empty store whose clock stands at `NOON`. */
export function emptyStore(): InstanceStore {
  return createStore(createInstanceClock(() => NOON));
}

/** A column definition with the fields that a test cares about. */
export function column(name: string, type = 'string', extra: Partial<ColumnDef> = {}): ColumnDef {
  return {
    name,
    label: name,
    type,
    reference: '',
    maxLength: 100,
    mandatory: false,
    readOnly: false,
    defaultValue: '',
    unique: false,
    display: false,
    attributes: '',
    choices: [],
    scope: 'global',
    ...extra,
  };
}

export function table(
  name: string,
  columns: readonly ColumnDef[],
  extra: Partial<TableDef> = {},
): TableDef {
  return {
    name,
    label: name,
    superClass: '',
    scope: 'global',
    extendable: true,
    webServiceAccess: true,
    access: { read: true, create: true, update: true, delete: true },
    numberPrefix: '',
    numberDigits: 7,
    columns: new Map(columns.map((def) => [def.name, def])),
    indexes: [],
    ...extra,
  };
}

/** Inserts rows under the ids that are their keys. */
export function fill(
  store: InstanceStore,
  name: string,
  rows: Readonly<Record<string, Row>>,
): void {
  for (const [id, row] of Object.entries(rows)) {
    store.insert(name, { sys_id: id, sys_class_name: name, ...row });
  }
}

/** Ids that a query selects, in its order. */
export function ids(store: InstanceStore, name: string, query: string): string[] {
  return store.select(name, query).map((row) => row['sys_id'] ?? '');
}
