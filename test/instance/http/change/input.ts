import type { Row } from '../../contract.ts';
import { bodyObject } from '../messages.ts';
import type { Call } from '../router.ts';
import { storedValue, storedValues } from '../table/input.ts';
import { encodedQuery } from '../table/params.ts';

/** Parameters that are no fields. */
const OWN = /^(?:sysparm_.*|encrypted_fields|textSearch)$/;

/** What a write asks for. */
export interface Given {
  readonly values: Row;
  /** Names that are no fields of the table. */
  readonly ignored: readonly string[];
}

/**
 * Fields from the address and the body, which wins; `undefined` when the body is not JSON. `encrypted_fields` makes all of
 * them display values; a type and a model come by name anyway.
 */
export function given(call: Call, table: string): Given | undefined {
  const body = bodyObject(call.request);
  if (!body) return undefined;
  const { store } = call.site;
  const pairs: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(call.request.query),
    ...body,
  };
  const fields = Object.fromEntries(Object.entries(pairs).filter(([name]) => !OWN.test(name)));
  const asDisplay = { zone: call.site.zoneOf(call.session.userId) };
  const values = storedValues(store, table, fields, pairs['encrypted_fields'] ? asDisplay : false);
  const columns = store.schema.columns(table);
  const type = columns.get('type');
  if (type && values['type']) values['type'] = storedValue(store, type, values['type'], asDisplay);
  return { values, ignored: Object.keys(fields).filter((name) => !columns.has(name)) };
}

/** The encoded query of a list: `sysparm_query`, or fields of the address with values or what they display. */
export function listQuery(call: Call, table: string, always: string): string {
  const { query } = call.request;
  const columns = call.site.store.schema.columns(table);
  const asDisplay = { zone: call.site.zoneOf(call.session.userId) };
  const parameters = new URLSearchParams(query);
  parameters.delete('order');
  const request = { ...call.request, query: parameters };
  const own = encodedQuery({ ...call, request }, table, (field, value) => {
    const column = columns.get(field);
    return column ? storedValue(call.site.store, column, value, asDisplay) : value;
  });
  const text = query.get('textSearch') ?? '';
  const order = query.get('order') ?? '';
  return [own, always, text && `123TEXTQUERY321=${text}`, order && `ORDERBY${order}`]
    .filter((part) => part !== '')
    .join('^');
}
