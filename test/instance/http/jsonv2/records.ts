import type { Row } from '../../contract.ts';
import type { Call } from '../router.ts';
import { chosenSysId, storedValues } from '../table/input.ts';
import { isRecordFault } from '../table/record-faults.ts';
import { Renderer } from '../table/render.ts';

/** A record as the JSONv2 web service gives it (doc:api-reference/web-services/c_JSONObjectFormat). */
export type JsonRecord = Readonly<Record<string, unknown>>;
export type DisplayValue = 'true' | 'false' | 'all';

/** All fields as text; a reference as its sys_id, what it displays, or both (`dv_`). */
export function shown(call: Call, table: string, row: Row, display: DisplayValue): JsonRecord {
  const view = { fields: undefined, display: 'all', excludeLinks: true } as const;
  const { baseUrl } = call.request;
  const columns = call.site.store.schema.columns(table);
  const fields: Record<string, unknown> = { __status: 'success' };
  const renderer = new Renderer(call.site, call.session, { table, view, baseUrl });
  for (const [name, both] of Object.entries(renderer.row(row))) {
    const { value, display_value: label } =
      typeof both === 'string' ? { value: both, display_value: both } : both;
    const isReference = columns.get(name)?.type === 'reference';
    fields[name] = isReference && display === 'true' ? label : value;
    if (isReference && display === 'all') fields[`dv_${name}`] = label;
  }
  return fields;
}

/** Inserts as the caller. Choices may come by label, references by what they display. */
export function inserted(call: Call, table: string, given: JsonRecord): JsonRecord {
  const values = { ...storedFields(call, table, given), ...chosenSysId(given) };
  return attempt(`Invalid Insert into: ${table}`, given, () =>
    readBack(call, table, call.site.records.insert(call.session, table, values)),
  );
}

export function updated(call: Call, table: string, row: Row, given: JsonRecord): JsonRecord {
  const changes = storedFields(call, table, given);
  return attempt(`Invalid Update into: ${table}`, row, () =>
    readBack(call, table, call.site.records.update(call.session, table, idOf(row), changes)),
  );
}

export function deleted(call: Call, table: string, row: Row): JsonRecord {
  return attempt(`Invalid Delete from: ${table}`, row, () => {
    const record = shown(call, table, row, 'false');
    call.site.records.remove(call.session, table, idOf(row));
    return record;
  });
}

export function idOf(row: Row): string {
  return row['sys_id'] ?? '';
}

function readBack(call: Call, table: string, row: Row): JsonRecord {
  const visible = call.site.records.readOne(call.session, table, idOf(row));
  return visible
    ? shown(call, table, visible, 'false')
    : { __status: 'success', sys_id: idOf(row) };
}

/** A refusal is told with the record (doc:api-reference/web-services/c_ResponseStatus). */
function attempt(message: string, record: JsonRecord, write: () => JsonRecord): JsonRecord {
  try {
    return write();
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    return { __error: { message, reason: error.detail }, __status: 'failure', ...record };
  }
}

function storedFields(call: Call, table: string, given: JsonRecord): Row {
  return storedValues(call.site.store, table, given, { zone: 'GMT' });
}
