import type { ColumnDef, Row, Store } from '../../contract.ts';
import { storedText } from '../../glide/display.ts';
import { isDateTime, toStored } from '../../glide/values.ts';
import { hashPassword } from '../../schema/seed/password.ts';
import { isObject } from '../messages.ts';

/** Fields that the platform manages; what a client sends for them is ignored, but for the sys_id of a new record. */
const MANAGED = new Set([
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
]);

/** `sysparm_input_display_value=true`: values are what the caller sees. */
export interface DisplayInput {
  /** Time zone of the caller. */
  readonly zone: string;
}

/** Turns a JSON body into stored values; unknown and system-managed fields are ignored silently. */
export function storedValues(
  store: Store,
  table: string,
  body: Readonly<Record<string, unknown>>,
  asDisplay: false | DisplayInput,
): Row {
  const columns = store.schema.columns(table);
  const values: Row = {};
  for (const [name, raw] of Object.entries(body)) {
    const column = columns.get(name);
    if (!column || MANAGED.has(name)) continue;
    values[name] = storedValue(store, column, textOf(raw), asDisplay);
  }
  return values;
}

/** The sys_id that a client chose for a new record (pub:ServiceNow/PySNC, `test_insert_custom_guid`). */
export function chosenSysId(body: Readonly<Record<string, unknown>>): Row {
  const id = textOf(body['sys_id']);
  return /^[0-9a-zA-Z]{32}$/.test(id) ? { sys_id: id } : {};
}

/** One typed value in stored form. References accept what they display; choices and times do with `asDisplay`. */
export function storedValue(
  store: Store,
  column: ColumnDef,
  value: string,
  asDisplay: false | DisplayInput,
): string {
  if (value === '') return '';
  if (column.type === 'reference') return referenceId(store, column.reference, value);
  if (column.type === 'password') return asDisplay ? hashPassword(value) : value;
  if (isDateTime(column) && asDisplay) return toStored(column, storedText(value, asDisplay.zone));
  if (column.choices.length > 0 && asDisplay) return choiceValue(column, value);
  return toStored(column, isDateTime(column) ? value.replace(ISO_TIME, '$1 $2') : value);
}

/** Web services read a `T` without a zone as well (pub:ansible-collections/servicenow.itsm, `itsm_change_request_task`). */
const ISO_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})$/;

function textOf(raw: unknown): string {
  if (raw === null || raw === undefined) return '';
  let value = raw;
  while (isObject(value)) value = value['value'] ?? '';
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    return ''; // nested deeper than can be written
  }
}

function referenceId(store: Store, table: string, value: string): string {
  if (!store.schema.table(table) || value.includes('^') || store.get(table, value)) return value;
  const found = store.select(table, `${store.schema.displayColumn(table)}=${value}`, {
    limit: 1,
  })[0];
  return found?.['sys_id'] ?? value;
}

function choiceValue(column: ColumnDef, value: string): string {
  const label = value.toLowerCase();
  return column.choices.find((choice) => choice.label.toLowerCase() === label)?.value ?? value;
}
