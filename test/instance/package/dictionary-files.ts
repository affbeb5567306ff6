import type { ChoiceDef, ColumnDef, TableDef } from '../contract.ts';
import { isTrue } from './model.ts';
import { PackageError } from './package-error.ts';
import { parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

type Index = TableDef['indexes'][number];

/** What a `dictionary/<table>.xml` says. Whether it is a new table or an augmentation is the caller's question. */
export interface DictionaryFile {
  readonly table: TableDef;
  readonly path: string;
}

/** Reads the bootstrap description of a table: attributes, columns with choices, indexes. */
export function readDictionary(path: string, text: string, scope: string): DictionaryFile {
  const root = parseXml(path, text);
  const collection = root.children.find((child) => child.attributes['type'] === 'collection');
  if (root.name !== 'database' || !collection) {
    throw new PackageError(`${path}: no collection element`);
  }
  const attribute = (name: string): string => collection.attributes[name] ?? '';
  const columns = collection.children
    .filter((child) => child.name === 'element')
    .map((child) => readColumn(child, scope));
  return {
    path,
    table: {
      name: attribute('name'),
      label: attribute('label'),
      superClass: attribute('extends'),
      scope,
      extendable: isTrue(attribute('is_extendable')),
      webServiceAccess: isTrue(attribute('ws_access')),
      access: readAccess(attribute),
      numberPrefix: '',
      numberDigits: 0,
      columns: new Map(columns.map((column) => [column.name, column])),
      indexes: collection.children.filter((child) => child.name === 'index').map(readIndex),
    },
  };
}

/** `access="package_private"` closes the table to other scopes, whatever the four flags say. */
function readAccess(attribute: (name: string) => string): TableDef['access'] {
  const open = attribute('access') === 'public';
  return {
    read: open && isTrue(attribute('read_access')),
    create: open && isTrue(attribute('create_access')),
    update: open && isTrue(attribute('update_access')),
    delete: open && isTrue(attribute('delete_access')),
  };
}

function readColumn(element: XmlElement, scope: string): ColumnDef {
  const attribute = (name: string): string => element.attributes[name] ?? '';
  return {
    name: attribute('name'),
    label: attribute('label'),
    type: attribute('type'),
    reference: attribute('reference'),
    maxLength: Number(attribute('max_length')) || 40,
    mandatory: isTrue(attribute('mandatory')),
    readOnly: isTrue(attribute('read_only')),
    defaultValue: attribute('default_value'),
    unique: isTrue(attribute('unique')),
    display: isTrue(attribute('display')),
    attributes: attribute('attributes'),
    choices: element.children.filter((child) => child.name === 'choice').flatMap(readChoices),
    scope,
  };
}

function readChoices(choice: XmlElement): ChoiceDef[] {
  return choice.children
    .filter((child) => !isTrue(child.attributes['inactive'] ?? ''))
    .map((child, position) => ({
      value: child.attributes['value'] ?? '',
      label: child.attributes['label'] ?? '',
      sequence: Number(child.attributes['sequence'] ?? position),
    }));
}

function readIndex(element: XmlElement): Index {
  return {
    unique: isTrue(element.attributes['unique'] ?? ''),
    columns: element.children.map((child) => child.attributes['name'] ?? ''),
  };
}
