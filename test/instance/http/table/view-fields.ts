import type { Row, Store } from '../../contract.ts';

/** What is rendered in the view: a list or one record's form. */
export type ViewKind = 'list' | 'form';

/**
 * Fields of a view for `sysparm_view` (doc:api-reference/rest-apis/c_TableAPI): the list's for a list, the form's for one
 * record, else whichever there is, of the table or the nearest table it extends. `undefined` when the view has neither.
 */
export function viewFields(
  store: Store,
  table: string,
  view: string,
  kind: ViewKind,
): readonly string[] | undefined {
  const ids = store
    .select('sys_ui_view', '')
    .filter((row) => row['name'] === view)
    .map((row) => row['sys_id'] ?? '');
  const first = kind === 'list' ? listFields : formFields;
  const second = kind === 'list' ? formFields : listFields;
  for (const fieldsOf of [first, second]) {
    for (const name of store.schema.lineage(table)) {
      const fields = ids.flatMap((id) => fieldsOf(store, name, id));
      if (fields.length > 0) return fields;
    }
  }
  return undefined;
}

function listFields(store: Store, table: string, view: string): string[] {
  const layout = store
    .select('sys_ui_list', `name=${table}^view=${view}`)
    .find((row) => isShared(row) && !isSet(row['parent']) && !isSet(row['relationship']));
  if (!layout) return [];
  return store
    .select('sys_ui_list_element', `list_id=${layout['sys_id'] ?? ''}^ORDERBYposition`)
    .map((row) => row['element'] ?? '');
}

/** Elements of the form's sections; annotations, formatters and splits are no fields. */
function formFields(store: Store, table: string, view: string): string[] {
  return store
    .select('sys_ui_section', `name=${table}^view=${view}`)
    .filter(isShared)
    .flatMap((row) =>
      store.select('sys_ui_element', `sys_ui_section=${row['sys_id'] ?? ''}^ORDERBYposition`),
    )
    .filter((row) => !isSet(row['type']) && !(row['element'] ?? '').startsWith('.'))
    .map((row) => row['element'] ?? '');
}

function isShared(row: Row): boolean {
  return !isSet(row['sys_user']);
}

/** Packages write `NULL` for nothing. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'NULL';
}
