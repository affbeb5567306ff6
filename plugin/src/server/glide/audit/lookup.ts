import { GlideRecord } from '@servicenow/glide';
import { collect, isSysId, selectWhere, value, type Fields } from '../record';

/** Reading for reports: pages by key, and many records in one query instead of one query each. */

/** Ids that one query names at most. */
const idsAQuery = 200;

/** The columns asked for of each of these records that exists. */
export function lookUp(
  table: string,
  ids: readonly string[],
  columns: readonly string[],
): ReadonlyMap<string, Fields> {
  const wanted = [...new Set(ids)].filter(isSysId);
  const found = new Map<string, Fields>();
  for (let at = 0; at < wanted.length; at += idsAQuery) {
    const rows = selectWhere(table, `sys_idIN${wanted.slice(at, at + idsAQuery).join(',')}`);
    while (rows.next()) found.set(rows.getUniqueValue(), fieldsOf(rows, columns));
  }
  return found;
}

export function fieldsOf(row: GlideRecord, columns: readonly string[]): Fields {
  const fields: Record<string, string> = { sys_id: row.getUniqueValue() };
  for (const column of columns) fields[column] = value(row, column);
  return fields;
}

/** The first rows of a query, with the columns asked for. */
export function firstRows(
  table: string,
  query: string,
  limit: number,
  columns: readonly string[],
): readonly Fields[] {
  const rows = new GlideRecord(table);
  rows.addEncodedQuery(query);
  rows.setLimit(limit);
  rows.query();
  return collect(rows, (row) => fieldsOf(row, columns));
}

/** The next rows behind a sys_id. The query must not contain `^NQ`. */
export function pageAfter(
  table: string,
  query: string,
  after: string,
  limit: number,
  columns: readonly string[],
): readonly Fields[] {
  const terms = [query, after === '' ? '' : `sys_id>${after}`, 'ORDERBYsys_id'];
  return firstRows(table, terms.filter((term) => term !== '').join('^'), limit, columns);
}

/** The first of these values that is not empty. */
export function named(fields: Fields | undefined, ...columns: readonly string[]): string {
  for (const column of columns) {
    const text = fields?.[column] ?? '';
    if (text !== '') return text;
  }
  return '';
}

export function textsOf(rows: readonly Fields[], column: string): readonly string[] {
  return rows.map((row) => row[column] ?? '').filter((text) => text !== '');
}
