import type { ColumnDef, Store } from '../contract.ts';
import type { PackagedField } from './model.ts';

/** Attributes that describe the cell without naming the record it points to. */
const NOT_KEYS = new Set(['display_value', 'source', 'action']);

/**
 * sys_id a reference cell means. Attributes such as `name="itil"` name the record and win over the id in the cell,
 * which may be invented by the build; `NULL` stands for empty. Where they do not single out one record, an id that the
 * instance or the package knows stands. Undefined when the named record does not exist.
 * @param packaged ids of the records in the package
 */
export function resolveReference(
  store: Store,
  column: ColumnDef,
  field: PackagedField,
  packaged: ReadonlySet<string>,
): string | undefined {
  const terms = keyTerms(store, column.reference, field);
  if (terms.length === 0) return field.text;
  const found = store.select(column.reference, terms.join('^'), { limit: 2 });
  if (found.length === 1) return found[0]?.['sys_id'];
  const isKnown = packaged.has(field.text) || store.get(column.reference, field.text) !== undefined;
  const namesNothing = terms.every((term) => term.endsWith('ISEMPTY'));
  return isKnown || namesNothing ? field.text : found[0]?.['sys_id'];
}

function keyTerms(store: Store, table: string, field: PackagedField): string[] {
  if (!store.schema.table(table)) return [];
  const columns = store.schema.columns(table);
  return Object.entries(field.attributes)
    .filter(([name]) => !NOT_KEYS.has(name) && columns.has(name))
    .map(([name, value]) =>
      value === 'NULL' || value === '' ? `${name}ISEMPTY` : `${name}=${value}`,
    );
}
