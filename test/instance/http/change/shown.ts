import type { ColumnDef, Row } from '../../contract.ts';
import { isDateTime } from '../../glide/values.ts';
import type { Call } from '../router.ts';
import { Renderer } from '../table/render.ts';

/** One field of the Change Management API: numbers and booleans are no text. */
interface ShownField {
  readonly display_value: string;
  readonly value: string | number | boolean;
  readonly display_value_internal?: string;
}

export type ShownRecord = Readonly<Record<string, ShownField>>;

/** All fields that the caller may read (doc:api-reference/rest-apis/change-management-api, samples). */
export function shown(call: Call, table: string, row: Row): ShownRecord {
  const view = { fields: undefined, display: 'all', excludeLinks: true } as const;
  const { baseUrl } = call.request;
  const columns = call.site.store.schema.columns(table);
  const renderer = new Renderer(call.site, call.session, { table, view, baseUrl });
  const fields: Record<string, ShownField> = {};
  for (const [name, both] of Object.entries(renderer.row(row))) {
    const column = columns.get(name);
    if (column && typeof both === 'object') fields[name] = field(column, both);
  }
  return fields;
}

function field(column: ColumnDef, both: Readonly<Record<string, string>>): ShownField {
  const { value = '', display_value: display = '' } = both;
  const shownField = { display_value: display, value: typed(column, value) };
  return isDateTime(column) ? { ...shownField, display_value_internal: display } : shownField;
}

function typed(column: ColumnDef, value: string): ShownField['value'] {
  if (column.type === 'boolean') return value === 'true';
  return column.type === 'integer' && value !== '' ? Number(value) : value;
}
