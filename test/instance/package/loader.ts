import type { ColumnDef, Row, Session, Store } from '../contract.ts';
import { cutToLength, fillNewRecord, stampWrite } from '../engine/defaults.ts';
import type { Execution, Kernel } from '../engine/kernel.ts';
import { toStored } from '../glide/values.ts';
import { fieldOf } from './model.ts';
import type { AppPackage, InstalledFile, PackagedField, PackagedRecord } from './model.ts';
import { resolveReference } from './resolve.ts';
import type { UndoableStore } from './undo.ts';

type Upsert = Extract<PackagedRecord, { action: 'upsert' }>;

/** Tables whose rows others point to by name; they come first within a folder. */
const FIRST = [
  'sys_user_role',
  'sys_number',
  'sys_db_object',
  'item_option_new_set',
  'item_option_new',
];

/** Writes one package: scope, dictionary, update, choices, then data. Business rules do not run. */
export class Loader {
  readonly warnings: string[] = [];
  /** Application files of this version, by table and id. */
  readonly files = new Map<string, InstalledFile>();
  readonly #kernel: Kernel;
  readonly #target: UndoableStore;
  readonly #store: Store;
  readonly #package: AppPackage;
  readonly #execution: Execution;
  readonly #packaged: ReadonlySet<string>;

  constructor(kernel: Kernel, target: UndoableStore, pkg: AppPackage, session: Session) {
    this.#kernel = kernel;
    this.#target = target;
    this.#store = kernel.store;
    this.#package = pkg;
    this.#execution = kernel.execution(session);
    this.#packaged = new Set(
      Object.values(pkg.records).flatMap((records) =>
        records.flatMap((record) => (record.action === 'upsert' ? [record.sysId] : [])),
      ),
    );
  }

  load(options: {
    readonly previous: ReadonlyMap<string, InstalledFile> | undefined;
    readonly loadDemo: boolean;
  }): void {
    const { records } = this.#package;
    const isFirst =
      options.previous === undefined && !this.#store.get('sys_scope', this.#package.scopeId);
    this.#loadRecords(records.scope);
    this.#loadDictionary();
    this.#loadRecords([...records.update].sort((a, b) => rank(a) - rank(b)));
    this.#loadRecords(records.author_elective_update);
    this.#loadOverrides();
    if (isFirst) this.#loadRecords(records.unload);
    if (options.loadDemo) this.#loadRecords(records['unload.demo']);
    this.#removeDropped(options.previous);
  }

  #loadDictionary(): void {
    const pending = [...this.#package.tables];
    while (pending.length > 0) {
      const names = new Set(pending.map(({ def }) => def.name));
      const at = pending.findIndex(({ def }) => !names.has(def.superClass));
      const [next] = pending.splice(Math.max(at, 0), 1);
      if (next) this.#target.define(next.def);
    }
    for (const { table, columns } of this.#package.augmentations)
      this.#target.addColumns(table, columns);
  }

  #loadRecords(records: readonly PackagedRecord[]): void {
    for (const record of records) {
      if (!this.#store.schema.table(record.table)) {
        this.warnings.push(
          `${record.path}: table ${record.table} does not exist on this instance; record skipped`,
        );
      } else if (record.action === 'upsert') {
        this.#upsert(record);
      } else {
        this.#delete(record);
      }
    }
  }

  #delete(record: Exclude<PackagedRecord, Upsert>): void {
    const query = record.action === 'delete' ? `sys_id=${record.sysId}` : record.query;
    for (const row of this.#store.select(record.table, query))
      this.#target.delete(record.table, row);
  }

  #upsert(record: Upsert): void {
    const existing = this.#existing(record);
    const values = this.#values(record);
    if (this.#isFile(record.table)) {
      this.files.set(`${record.table}:${record.sysId}`, {
        table: record.table,
        sysId: record.sysId,
      });
    }
    if (existing) {
      const changes = Object.fromEntries(
        Object.entries(values).filter(
          ([field, value]) => field !== 'sys_id' && value !== (existing[field] ?? ''),
        ),
      );
      if (Object.keys(changes).length === 0) return;
      stampWrite(this.#kernel, this.#execution, changes, false);
      changes['sys_mod_count'] = String(Number(existing['sys_mod_count'] || '0') + 1);
      this.#target.update(record.table, existing, changes);
      return;
    }
    const row: Row = { ...values, sys_id: record.sysId };
    fillNewRecord(this.#kernel, this.#execution, record.table, row);
    stampWrite(this.#kernel, this.#execution, row, true);
    cutToLength(this.#kernel, record.table, row);
    this.#target.insert(record.table, row);
  }

  /** By id; a role also by name, because a name can exist only once. */
  #existing(record: Upsert): Row | undefined {
    const byId = this.#store.get(record.table, record.sysId);
    if (byId || record.table !== 'sys_user_role') return byId;
    return this.#store.select('sys_user_role', `name=${fieldOf(record, 'name')}`, { limit: 1 })[0];
  }

  #values(record: Upsert): Row {
    const values: Row = {};
    const columns = this.#store.schema.columns(record.table);
    for (const [name, field] of record.fields) {
      const column = columns.get(name);
      if (column) values[name] = this.#value(record, column, field);
    }
    return values;
  }

  #value(record: Upsert, column: ColumnDef, field: PackagedField): string {
    if (column.type !== 'reference') return toStored(column, field.text);
    const resolved = resolveReference(this.#store, column, field, this.#packaged);
    if (resolved !== undefined) return resolved;
    this.warnings.push(
      `${record.path}: ${column.name} names ${JSON.stringify(field.attributes)}, which does not exist`,
    );
    return field.text;
  }

  /** Choices and default values that a table gives to a column it inherits. */
  #loadOverrides(): void {
    const { schema } = this.#store;
    for (const { def } of this.#package.tables) {
      for (const [name, column] of schema.columns(def.name)) {
        if (def.columns.has(name)) continue;
        const override = {
          ...column,
          ...this.#choicesOf(def.name, name),
          ...this.#defaultOf(def.name, name),
        };
        if (override.choices !== column.choices || override.defaultValue !== column.defaultValue) {
          this.#target.addColumns(def.name, [override]);
        }
      }
    }
  }

  #choicesOf(table: string, element: string): Pick<ColumnDef, 'choices'> | undefined {
    const rows = this.#store.select(
      'sys_choice',
      `name=${table}^element=${element}^inactive!=true^ORDERBYsequence`,
    );
    if (rows.length === 0) return undefined;
    const choices = rows.map((row, at) => ({
      value: row['value'] ?? '',
      label: row['label'] ?? '',
      sequence: Number(row['sequence'] || at),
    }));
    return { choices };
  }

  #defaultOf(table: string, element: string): Pick<ColumnDef, 'defaultValue'> | undefined {
    const [row] = this.#store.select(
      'sys_dictionary_override',
      `name=${table}^element=${element}`,
      { limit: 1 },
    );
    return row?.['default_value_override'] === '1'
      ? { defaultValue: row['default_value'] ?? '' }
      : undefined;
  }

  /** Files of the version before that this one no longer has. */
  #removeDropped(previous: ReadonlyMap<string, InstalledFile> | undefined): void {
    for (const [key, file] of previous ?? []) {
      if (this.files.has(key)) continue;
      const row = this.#store.get(file.table, file.sysId);
      if (row) this.#target.delete(file.table, row);
    }
  }

  #isFile(table: string): boolean {
    return this.#store.schema.lineage(table).includes('sys_metadata');
  }
}

function rank(record: PackagedRecord): number {
  const at = FIRST.indexOf(record.table);
  return at < 0 ? FIRST.length : at;
}
