import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

export const root = join(import.meta.dirname, '../..');
const app = join(root, 'plugin/dist/app');

export interface PackagedRecord {
  readonly table: string;
  readonly file: string;
  /** Field to text; attributes of a field are under `field@attribute`. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface PackagedTable {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly indexes: readonly { readonly unique: boolean; readonly columns: readonly string[] }[];
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

function files(folder: string): string[] {
  const path = join(app, folder);
  if (!existsSync(path)) throw new Error('plugin/dist/app is missing: npm run plugin:build first');
  return readdirSync(path).map((name) => join(path, name));
}

function list(value: unknown): readonly Node[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).filter(
    (item): item is Node => typeof item === 'object' && item !== null,
  );
}

function attribute(node: Node, name: string): string {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value : '';
}

function fieldsOf(node: Node): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'string') fields[name] = value;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value as Node)) {
      if (typeof inner !== 'string') continue;
      if (key === '#text') fields[name] = inner;
      else if (key.startsWith('@')) fields[`${name}${key}`] = inner;
    }
  }
  return fields;
}

function recordsOf(file: string): PackagedRecord[] {
  const document = parser.parse(readFileSync(file, 'utf8')) as Node;
  return list(document['record_update']).flatMap((update) =>
    Object.entries(update)
      .filter(([name]) => !name.startsWith('@') && name !== '#text')
      .flatMap(([table, nodes]) =>
        list(nodes).map((node) => ({ table, file, fields: fieldsOf(node) })),
      ),
  );
}

/** Every record of the package. */
export function readRecords(): PackagedRecord[] {
  return files('update').flatMap(recordsOf);
}

function attributesOf(node: Node): Record<string, string> {
  const entries = Object.entries(node).filter(([name]) => name.startsWith('@'));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(1), String(value)]));
}

function choicesOf(column: Node): string[] {
  return list(column['choice']).flatMap((choice) =>
    list(choice['element']).map((element) => attribute(element, 'value')),
  );
}

function tableOf(file: string): PackagedTable {
  const document = parser.parse(readFileSync(file, 'utf8')) as Node;
  const [table] = list((document['database'] as Node)['element']);
  if (!table) throw new Error(`${file} declares no table`);
  const columns = list(table['element']);
  return {
    name: attribute(table, 'name'),
    attributes: attributesOf(table),
    columns: columns.map(attributesOf),
    choices: Object.fromEntries(columns.map((c) => [attribute(c, 'name'), choicesOf(c)])),
    indexes: list(table['index']).map((index) => ({
      unique: attribute(index, 'unique') === 'true',
      columns: list(index['element']).map((element) => attribute(element, 'name')),
    })),
  };
}

/** Every table of the package, foreign ones with our columns included. */
export function readTables(): PackagedTable[] {
  return files('dictionary').map(tableOf);
}
