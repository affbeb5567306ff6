import type { TableDef } from '../contract.ts';
import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import { readDictionary } from './dictionary-files.ts';
import { fieldOf } from './model.ts';
import type { AppPackage, Augmentation, Folder, PackagedRecord } from './model.ts';
import { PackageError } from './package-error.ts';
import { readRecords } from './record-files.ts';

const FOLDERS: readonly Folder[] = [
  'scope',
  'update',
  'author_elective_update',
  'unload',
  'unload.demo',
];

/**
 * Reads the whole package without touching the instance.
 * @throws PackageError when it is damaged or malformed.
 */
export function readPackage(zip: Uint8Array): AppPackage {
  const archive = openArchive(zip);
  const records = Object.fromEntries(
    FOLDERS.map((folder) => [folder, recordsOf(archive, folder)]),
  ) as Record<Folder, PackagedRecord[]>;
  refuseUnknownFolders(archive);
  const app = records.scope.find((record) => record.table === 'sys_app');
  if (app?.action !== 'upsert') throw new PackageError('The package has no sys_app record');
  const scope = fieldOf(app, 'scope');
  return {
    scopeId: app.sysId,
    scope,
    name: fieldOf(app, 'name'),
    version: fieldOf(app, 'version'),
    ...readTables(archive, scope, records.update),
    records,
  };
}

function filesIn(archive: Archive, folder: string): [path: string, text: string][] {
  return [...archive]
    .filter(([path]) => path.startsWith(`${folder}/`))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, content]) => [path, Buffer.from(content).toString('utf8')]);
}

function recordsOf(archive: Archive, folder: Folder): PackagedRecord[] {
  return filesIn(archive, folder).flatMap(([path, text]) => readRecords(path, text));
}

function refuseUnknownFolders(archive: Archive): void {
  const known = [...FOLDERS, 'dictionary'];
  for (const path of archive.keys()) {
    if (!known.some((folder) => path.startsWith(`${folder}/`))) {
      throw new PackageError(`${path}: unknown folder`);
    }
  }
}

/**
 * A dictionary file is a table of the package when a `sys_db_object` comes with it. Otherwise it is an augmentation,
 * whose table attributes are defaults that must never reach the foreign table.
 */
function readTables(
  archive: Archive,
  scope: string,
  update: readonly PackagedRecord[],
): Pick<AppPackage, 'tables' | 'augmentations'> {
  const owned = new Map(
    update
      .filter((record) => record.table === 'sys_db_object')
      .map((record) => [fieldOf(record, 'name'), record] as const),
  );
  const tables: { def: TableDef; path: string }[] = [];
  const augmentations: Augmentation[] = [];
  for (const [path, text] of filesIn(archive, 'dictionary')) {
    const { table } = readDictionary(path, text, scope);
    const record = owned.get(table.name);
    if (record) tables.push({ def: withNumbering(table, update), path });
    else augmentations.push({ table: table.name, columns: [...table.columns.values()], path });
  }
  return { tables, augmentations };
}

function withNumbering(table: TableDef, update: readonly PackagedRecord[]): TableDef {
  const number = update.find(
    (record) => record.table === 'sys_number' && fieldOf(record, 'category') === table.name,
  );
  if (!number) return table;
  return {
    ...table,
    numberPrefix: fieldOf(number, 'prefix'),
    numberDigits: Number(fieldOf(number, 'maximum_digits')) || 7,
  };
}
