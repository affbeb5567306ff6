import type { Row } from '../contract.ts';
import { isRecordFault } from '../engine/faults.ts';
import { json, type Reply } from '../http/messages.ts';
import type { Visit } from './visit.ts';

const MOST = 15;
/** What tells apart people, groups or items with one name. */
const DETAILS = ['email', 'user_name', 'number', 'short_description', 'native_id', 'key'];

/**
 * `GET /reference_lookup.do`: records that a reference may hold, as `[{ value, display, detail }]`. With `value` that one
 * record; otherwise those of `table` whose display value (of people also user name and e-mail) begins with `text`, then
 * those that contain it, within the `qualifier`.
 */
export function referenceLookup(visit: Visit): Reply | undefined {
  if (visit.request.path !== '/reference_lookup.do') return undefined;
  const { query } = visit.request;
  const table = query.get('table') ?? '';
  if (!visit.site.store.schema.table(table)) return json(200, []);
  const value = query.get('value');
  if (value !== null) {
    const row = visit.site.records.readOne(visit.session, table, value);
    return json(200, row ? [found(visit, table, row)] : []);
  }
  const text = (query.get('text') ?? '').replaceAll('^', '');
  const rows = search(visit, table, text, query.get('qualifier') ?? '');
  return json(
    200,
    rows.map((row) => found(visit, table, row)),
  );
}

function search(visit: Visit, table: string, text: string, qualifier: string): Row[] {
  const column = visit.site.store.schema.displayColumn(table);
  const limits = qualifier.replace(/\^?EQ$/, '');
  const within = (condition: string): string =>
    [condition, limits, `ORDERBY${column}`].filter((term) => term !== '').join('^');
  if (text === '') return read(visit, table, within(''));
  const names = table === 'sys_user' ? [column, 'user_name', 'email'] : [column];
  const term = (operator: string): string =>
    names.map((name) => `${name}${operator}${text}`).join('^OR');
  const rows = new Map<string, Row>();
  for (const operator of ['STARTSWITH', 'LIKE']) {
    for (const row of read(visit, table, within(term(operator)))) {
      if (rows.size < MOST) rows.set(row['sys_id'] ?? '', row);
    }
  }
  return [...rows.values()];
}

function read(visit: Visit, table: string, query: string): Row[] {
  try {
    return visit.site.records.read(visit.session, table, query, { limit: MOST, offset: 0 }).rows;
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    return []; // the query asks for a field that the person may not read
  }
}

function found(visit: Visit, table: string, row: Row): Readonly<Record<string, string>> {
  const value = row['sys_id'] ?? '';
  const display = visit.site.store.displayOf(row['sys_class_name'] || table, value);
  const detail = DETAILS.map((name) => row[name] ?? '').find(
    (text) => text !== '' && text !== display,
  );
  return { value, display, detail: detail ?? '' };
}
