import type { ColumnDef, TableDef } from '../contract.ts';

/** One field of a packaged record: its text, and the attributes by which a reference is to be resolved first. */
export interface PackagedField {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export type PackagedRecord =
  | {
      readonly action: 'upsert';
      readonly table: string;
      readonly sysId: string;
      readonly fields: ReadonlyMap<string, PackagedField>;
      readonly path: string;
    }
  | {
      readonly action: 'delete';
      readonly table: string;
      readonly sysId: string;
      readonly path: string;
    }
  | {
      readonly action: 'delete_multiple';
      readonly table: string;
      readonly query: string;
      readonly path: string;
    };

/** Columns (and choices) that the package adds to a table it does not own. */
export interface Augmentation {
  readonly table: string;
  readonly columns: readonly ColumnDef[];
  readonly path: string;
}

/** When the records of a folder are loaded. */
export type Folder = 'scope' | 'update' | 'author_elective_update' | 'unload' | 'unload.demo';

export interface AppPackage {
  readonly scopeId: string;
  readonly scope: string;
  readonly name: string;
  readonly version: string;
  readonly tables: readonly { readonly def: TableDef; readonly path: string }[];
  readonly augmentations: readonly Augmentation[];
  readonly records: Readonly<Record<Folder, readonly PackagedRecord[]>>;
}

/** Value of a field, empty when the record does not carry it. */
export function fieldOf(record: PackagedRecord, name: string): string {
  return record.action === 'upsert' ? (record.fields.get(name)?.text ?? '') : '';
}

/** `true` and `1` in package XML. */
export function isTrue(value: string): boolean {
  return value === 'true' || value === '1';
}

/** Application files that each installed package brought, by scope id: what an upgrade has to remove again. */
export type InstalledFiles = Map<string, ReadonlyMap<string, InstalledFile>>;

export interface InstalledFile {
  readonly table: string;
  readonly sysId: string;
}
