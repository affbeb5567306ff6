import type { Row } from '../../contract.ts';
import { isObject } from '../messages.ts';
import type { Call } from '../router.ts';
import { storedValues } from '../table/input.ts';

/** Fields of a staging row that the import itself writes. */
const OWN = new Set([
  'sys_import_set',
  'sys_import_row',
  'sys_import_state',
  'sys_transform_map',
  'sys_target_table',
  'sys_target_sys_id',
]);

/** The table's import set that is still loading, or a new synchronous one (doc:r_ImportSetMode). */
export function openSet(call: Call, table: string): Row {
  const { store, records } = call.site;
  const open = store.select('sys_import_set', `table_name=${table}^state=loading`, { limit: 1 })[0];
  if (open) return open;
  const values = { table_name: table, mode: 'synchronous', state: 'loading' };
  return records.systemInsert(call.session, 'sys_import_set', values);
}

/** Inserts a staging row as the caller; ACLs of the staging table hold. Values that are no strings become text. */
export function stageRow(
  call: Call,
  table: string,
  body: Readonly<Record<string, unknown>>,
  place: { readonly set: string; readonly row: number },
): Row {
  const texts = Object.entries(body)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => [name, asImportText(value)] as const);
  return call.site.records.insert(call.session, table, {
    ...storedValues(call.site.store, table, Object.fromEntries(texts), false),
    sys_import_state: 'pending',
    sys_import_set: place.set,
    sys_import_row: String(place.row),
  });
}

/** The API takes strings; of a nested object the platform keeps `{name=value}` (doc:c_ImportSetAPI). */
export function asImportText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map(asImportText).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, inner]) => `${name}=${asImportText(inner)}`);
  return `{${parts.join(', ')}}`;
}
