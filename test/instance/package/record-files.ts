import type { PackagedField, PackagedRecord } from './model.ts';
import { PackageError } from './package-error.ts';
import { parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/**
 * Records of one file, in file order. Three shapes exist: a `record_update` with one record, a `record_update` with
 * records of several tables, and records wrapped in an element that is none (choices of a field, parts of a form or
 * list).
 */
export function readRecords(path: string, text: string): PackagedRecord[] {
  const root = parseXml(path, text);
  if (root.name !== 'record_update') {
    throw new PackageError(`${path}: expected record_update, found ${root.name}`);
  }
  return root.children.flatMap((element) => readElement(path, element));
}

function readElement(path: string, element: XmlElement): PackagedRecord[] {
  const isWrapper = element.children.some((child) => child.attributes['action'] !== undefined);
  if (isWrapper) return element.children.flatMap((child) => readElement(path, child));
  return [readRecord(path, element)];
}

function readRecord(path: string, element: XmlElement): PackagedRecord {
  const table = element.name;
  const action = element.attributes['action'] ?? '';
  if (action === 'delete_multiple') {
    const query = element.attributes['query'] ?? '';
    if (query === '')
      throw new PackageError(`${path}: delete_multiple on ${table} without a query`);
    return { action, table, query, path };
  }
  const sysId = element.children.find((child) => child.name === 'sys_id')?.text ?? '';
  if (sysId === '') throw new PackageError(`${path}: a record of ${table} has no sys_id`);
  if (action === 'DELETE') return { action: 'delete', table, sysId, path };
  if (action !== 'INSERT_OR_UPDATE') {
    throw new PackageError(`${path}: unknown action "${action}" on ${table}`);
  }
  const fields = new Map<string, PackagedField>(
    element.children.map((child) => [
      child.name,
      { text: child.text, attributes: child.attributes },
    ]),
  );
  return { action: 'upsert', table, sysId, fields, path };
}
