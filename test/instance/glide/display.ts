import type { ColumnDef, Row, Store } from '../contract.ts';

const MAX_DEPTH = 4;

/** What a person sees for a stored value: choice label, name of the referenced record, `true`/`false`. */
export function displayValue(store: Store, column: ColumnDef | undefined, value: string): string {
  if (!column || value === '') return column?.type === 'boolean' ? 'false' : value;
  if (column.type === 'boolean') return value === '1' ? 'true' : 'false';
  const choice = column.choices.find((candidate) => candidate.value === value);
  if (choice) return choice.label;
  if (column.type === 'reference')
    return displayOfRecord(store, column.reference, value, MAX_DEPTH);
  if (column.type === 'glide_list' && column.reference !== '') {
    const names = value
      .split(',')
      .map((id) => displayOfRecord(store, column.reference, id, MAX_DEPTH));
    return names.join(', ');
  }
  return value;
}

/** Display value of a whole record: its display column, followed through references. */
export function displayOfRow(store: Store, table: string, row: Row): string {
  const column = store.schema.displayColumn(table);
  const def = store.schema.columns(table).get(column);
  return displayValue(store, def, row[column] ?? '');
}

function displayOfRecord(store: Store, table: string, sysId: string, depth: number): string {
  const row = store.get(table, sysId);
  if (!row) return sysId;
  const className = row['sys_class_name'] ?? table;
  const column = store.schema.displayColumn(className);
  const value = row[column] ?? '';
  const def = store.schema.columns(className).get(column);
  if (def?.type === 'reference' && depth > 0) {
    return displayOfRecord(store, def.reference, value, depth - 1);
  }
  return value;
}
