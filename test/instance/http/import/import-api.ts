import type { Row, TransformResult } from '../../contract.ts';
import { displayOfRow } from '../../glide/display.ts';
import { newSysId } from '../../store/ids.ts';
import { bodyObject, failure, isObject, json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { faultReply } from '../table/record-faults.ts';
import { tableRefusal } from '../table/table-api.ts';
import { openSet, stageRow } from './staging.ts';

/** The Import Set API, `/api/now[/v1|/v2]/import` (doc:c_ImportSetAPI). */
export const importRoutes: readonly Route[] = [
  route('POST', '/api/now/import/{table}', guarded(importOne)),
  route('GET', '/api/now/import/{table}/{id}', guarded(readResult)),
  route('POST', '/api/now/import/{table}/insertMultiple', guarded(importMany)),
];

function guarded(handle: (call: Call, table: string) => Reply): (call: Call) => Reply {
  return (call) => {
    const table = call.params['table'] ?? '';
    const refusal = tableRefusal(call, table) ?? stagingRefusal(call, table);
    if (refusal) return refusal;
    try {
      return handle(call, table);
    } catch (error) {
      return faultReply(error);
    }
  };
}

/** Only tables that extend `sys_import_set_row` hold rows of import sets. */
function stagingRefusal(call: Call, table: string): Reply | undefined {
  const [own, ...ancestors] = call.site.store.schema.lineage(table);
  if (own !== undefined && ancestors.includes('sys_import_set_row')) return undefined;
  return failure(400, 'Invalid staging table', `${table} does not extend sys_import_set_row`);
}

/** Stages one row and transforms it at once, unless the table's open import set is asynchronous. */
function importOne(call: Call, table: string): Reply {
  const body = bodyObject(call.request);
  if (!body) return badBody();
  const set = openSet(call, table);
  const setId = set['sys_id'] ?? '';
  const at = call.site.store.count(table, `sys_import_set=${setId}`);
  const row = stageRow(call, table, body, { set: setId, row: at });
  const id = row['sys_id'] ?? '';
  const results =
    set['mode'] === 'asynchronous' ? [] : call.site.engine.transformRow(call.session, table, id);
  const entries =
    results.length === 0
      ? [stagedEntry(call, table, row)]
      : results.map((result) => entryOf(call, result, id));
  return json(201, envelope(set, table, entries));
}

function readResult(call: Call, table: string): Reply {
  const row = call.site.records.readOne(call.session, table, call.params['id'] ?? '');
  if (!row) return noRecord();
  const { store } = call.site;
  const set = store.get('sys_import_set', row['sys_import_set'] ?? '') ?? {};
  const result = storedResult(call, row);
  const entry = result ? entryOf(call, result, row['sys_id'] ?? '') : stagedEntry(call, table, row);
  return json(200, envelope(set, table, [entry]));
}

/**
 * Stages rows for a transform in the background. Keys are column labels, which is the default. The set comes last, so
 * that a refused row leaves none behind.
 */
function importMany(call: Call, table: string): Reply {
  const list: unknown = bodyObject(call.request)?.['records'];
  if (!Array.isArray(list) || !list.every(isObject)) return badBody();
  const { store, records, engine } = call.site;
  const wanted = call.request.query.get('multi_import_set_id') ?? '';
  if (wanted !== '' && !store.get('sys_multi_import_set', wanted)) return noRecord();
  const set = newSysId();
  const names = columnsByLabel(call, table);
  list.forEach((record, at) => {
    stageRow(call, table, underNames(record, names), { set, row: at });
  });
  const multi =
    wanted === ''
      ? (records.systemInsert(call.session, 'sys_multi_import_set', {})['sys_id'] ?? '')
      : wanted;
  records.systemInsert(call.session, 'sys_import_set', {
    sys_id: set,
    table_name: table,
    mode: 'asynchronous',
    state: 'loaded',
    multi_import_set: multi,
  });
  engine.transformLater(call.session, set);
  return json(201, { import_set_id: set, multi_import_set_id: multi });
}

function columnsByLabel(call: Call, table: string): ReadonlyMap<string, string> {
  const columns = [...call.site.store.schema.columns(table).values()];
  return new Map(columns.map(({ label, name }) => [label, name]));
}

/** Keys that are no label of a column are dropped, as everywhere. */
function underNames(
  record: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const [label, value] of Object.entries(record)) {
    const name = names.get(label);
    if (name !== undefined) named[name] = value;
  }
  return named;
}

function envelope(set: Row, table: string, result: readonly Entry[]): Record<string, unknown> {
  return { import_set: set['number'] ?? '', staging_table: table, result };
}

type Entry = Readonly<Record<string, string>>;

/** A row that no map has transformed: the answer names the staging row itself (doc:r_ImportSetMode). */
function stagedEntry(call: Call, table: string, row: Row): Entry {
  const status = row['sys_import_state'] ?? 'pending';
  const id = row['sys_id'] ?? '';
  return { transform_map: '', ...recordParts(call, table, id), status, sys_id: id };
}

/** Without a target record the sys_id is the staging row's (doc:r_InsertMultiple). */
function entryOf(call: Call, result: TransformResult, rowId: string): Entry {
  const { sysId, statusMessage, errorMessage } = result;
  return {
    transform_map: result.map,
    ...(sysId === undefined ? { table: result.table } : recordParts(call, result.table, sysId)),
    status: result.status,
    ...(statusMessage === undefined ? {} : { status_message: statusMessage }),
    ...(errorMessage === undefined ? {} : { error_message: errorMessage }),
    sys_id: sysId ?? rowId,
  };
}

function recordParts(call: Call, table: string, sysId: string): Entry {
  const { store } = call.site;
  const row = store.get(table, sysId) ?? {};
  return {
    table,
    display_name: store.schema.displayColumn(table),
    display_value: displayOfRow(store, table, row),
    record_link: `${call.request.baseUrl}/api/now/table/${table}/${sysId}`,
  };
}

const STATUSES = ['inserted', 'updated', 'ignored', 'skipped', 'error'] as const;

/** The outcome that the staging row remembers: the last map's. */
function storedResult(call: Call, row: Row): TransformResult | undefined {
  const status = STATUSES.find((name) => name === row['sys_import_state']);
  if (status === undefined) return undefined;
  const map = call.site.store.get('sys_transform_map', row['sys_transform_map'] ?? '');
  const comment = row['sys_import_state_comment'] ?? '';
  const target = row['sys_target_sys_id'] ?? '';
  return {
    map: map?.['name'] ?? '',
    table: row['sys_target_table'] ?? '',
    status,
    ...(target === '' ? {} : { sysId: target }),
    ...(comment === '' ? {} : { [status === 'error' ? 'errorMessage' : 'statusMessage']: comment }),
  };
}

function badBody(): Reply {
  return failure(400, 'Exception while reading request', 'The payload is not valid JSON');
}
