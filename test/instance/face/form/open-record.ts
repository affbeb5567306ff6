import type { Row } from '../../contract.ts';
import { storedValue } from '../../http/table/input.ts';
import { scriptValue } from '../../query/script-values.ts';
import type { Visit } from '../visit.ts';
import { isSystemField } from './system-fields.ts';

/** The record that a form shows. */
export interface OpenRecord {
  /** Class of the record; it may extend the table of the address. */
  readonly table: string;
  readonly sysId: string;
  readonly isNew: boolean;
  /** What the person may see of it; a new one has defaults and presets. */
  readonly row: Row;
  /** Name of the view; empty for the default one. */
  readonly view: string;
  /** Presets of a new record, as they came (`field=value^…`). */
  readonly presets: string;
}

/** What the address, or the posted form, says. */
export interface FormRequest {
  readonly table: string;
  readonly sysId: string;
  readonly view: string;
  readonly presets: string;
  /** sys_id that a new record had when its form was opened. */
  readonly newId?: string;
}

export function formRequest(table: string, parameters: URLSearchParams): FormRequest {
  const newId = parameters.get('sys_uniqueValue') ?? '';
  return {
    table,
    sysId: parameters.get('sys_id') ?? '-1',
    view: defaultViewIsEmpty(parameters.get('sysparm_view') ?? ''),
    presets: parameters.get('sysparm_query') ?? '',
    ...(/^[0-9a-f]{32}$/.test(newId) ? { newId } : {}),
  };
}

/**
 * Opens the record; `-1` or nothing is a new one, with what `sysparm_query` presets
 * (doc:platform-user-interface/navigate-using-url). `undefined` when there is none, or the person may not see it.
 */
export function openRecord(visit: Visit, request: FormRequest): OpenRecord | undefined {
  const { site, session } = visit;
  const { table, view, presets } = request;
  if (request.sysId === '-1' || request.sysId === '') {
    const row = newRow(visit, request);
    if (!site.records.mayAccess(session, 'create', { table, row })) return undefined;
    return { table, sysId: row['sys_id'] ?? '', isNew: true, row, view, presets };
  }
  const row = site.records.readOne(session, table, request.sysId);
  if (!row) return undefined;
  const className = row['sys_class_name'] || table;
  const sysId = row['sys_id'] ?? '';
  return { table: className, sysId, isNew: false, row, view, presets };
}

function newRow(visit: Visit, request: FormRequest): Row {
  const { site, session } = visit;
  const row = site.engine.newRecord(session, request.table);
  Object.assign(row, overriddenDefaults(visit, request.table), presetValues(visit, request));
  if (request.newId !== undefined) row['sys_id'] = request.newId;
  return row;
}

/** Defaults that a table gives to columns of the table it extends (`sys_dictionary_override`). */
function overriddenDefaults(visit: Visit, table: string): Row {
  const { store } = visit.site;
  const columns = store.schema.columns(table);
  const values: Row = {};
  for (const name of [...store.schema.lineage(table)].reverse()) {
    const query = `name=${name}^default_value_override=true`;
    for (const override of store.select('sys_dictionary_override', query)) {
      const column = columns.get(override['element'] ?? '');
      const value = override['default_value'] ?? '';
      if (column && !value.startsWith('javascript:'))
        values[column.name] = storedValue(store, column, value, false);
    }
  }
  return values;
}

/** `priority=1^caller_id=javascript:gs.getUserID()`; what is no field of the table is left out. */
export function presetValues(
  visit: Visit,
  request: { readonly table: string; readonly presets: string },
): Row {
  const { store } = visit.site;
  const columns = store.schema.columns(request.table);
  const values: Row = {};
  for (const term of request.presets.split('^')) {
    const at = term.indexOf('=');
    const column = columns.get(term.slice(0, Math.max(at, 0)));
    if (at <= 0 || !column || isSystemField(column.name)) continue;
    const value = presetText(visit, term.slice(at + 1));
    if (value !== undefined) values[column.name] = storedValue(store, column, value, false);
  }
  return values;
}

/**
 * What an address may compute: the functions that queries know, and nothing else. Anybody can write an address, and make
 * somebody else follow it, so that its scripts are never run (doc:api-reference/scripts/guarded-script).
 */
function presetText(visit: Visit, text: string): string | undefined {
  const script = 'javascript:';
  if (!text.startsWith(script)) return text;
  const { session, site } = visit;
  const memberships = (): string[] =>
    site.store
      .select('sys_user_grmember', `user=${session.userId}`)
      .map((row) => row['group'] ?? '');
  return scriptValue(text.slice(script.length), {
    now: site.clock.now(),
    user: { id: session.userId, name: session.userName },
    zone: () => site.zoneOf(session.userId),
    groups: memberships,
  });
}

function defaultViewIsEmpty(view: string): string {
  return /^default( view)?$/i.test(view) ? '' : view;
}
