import type { ColumnDef, Store } from '../contract.ts';
import type { PackagedField } from './model.ts';

/** Attributes that describe the cell without naming the record it points to. */
const NOT_KEYS = new Set(['display_value', 'source', 'action']);

/**
 * sys_id a reference cell means. Attributes such as `name="itil"` name the record and win over the id in the cell,
 * which may be invented by the build; `NULL` stands for empty. Undefined when the named record does not exist.
 */
export function resolveReference(
  store: Store,
  column: ColumnDef,
  field: PackagedField,
  packaged: ReadonlySet<string>,
): string | undefined {
  const keys = Object.entries(field.attributes).filter(([name]) => !NOT_KEYS.has(name));
  if (keys.length === 0 || column.reference === '' || !store.schema.table(column.reference))
    return field.text;
  const columns = store.schema.columns(column.reference);
  const terms = keys
    .filter(([name]) => columns.has(name))
    .map(([name, value]) =>
      value === 'NULL' || value === '' ? `${name}ISEMPTY` : `${name}=${value}`,
    );
  if (terms.length === 0) return field.text;
  const found = store.select(column.reference, terms.join('^'), { limit: 2 });
  if (found.length === 1) return found[0]?.['sys_id'];
  if (found.some((row) => row['sys_id'] === field.text)) return field.text;
  return found[0]?.['sys_id'] ?? (store.get(column.reference, field.text) ? field.text : undefined);
}
