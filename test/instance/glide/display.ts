import type { ColumnDef, Row, Store } from '../contract.ts';
import { formatDateTime, parseDateTime } from '../store/time.ts';
import { fromLocal, toLocal } from '../store/zone.ts';
import { isDateTime, isPlatformTime } from './values.ts';

const MAX_DEPTH = 4;

/**
 * What a person sees for a stored value: choice label, name of the referenced record, `true`/`false`, a date and time
 * in the person's time zone.
 */
export function displayValue(
  store: Store,
  column: ColumnDef | undefined,
  value: string,
  zone = 'UTC',
): string {
  if (!column || value === '') return column?.type === 'boolean' ? 'false' : value;
  if (column.type === 'boolean') return value === '1' ? 'true' : 'false';
  const choice = column.choices.find((candidate) => candidate.value === value);
  if (choice) return choice.label;
  if (isDateTime(column)) return localText(value, zone);
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
export function displayOfRow(store: Store, table: string, row: Row, zone?: string): string {
  const column = store.schema.displayColumn(table);
  const def = store.schema.columns(table).get(column);
  return displayValue(store, def, row[column] ?? '', zone);
}

/** A stored date and time as the zone's clocks show it. */
export function localText(stored: string, zone: string): string {
  const ms = parseDateTime(stored);
  return ms === undefined ? stored : formatDateTime(toLocal(zone, ms));
}

/** The stored form of what clocks of the zone show; text in another form stays. */
export function storedText(shown: string, zone: string): string {
  if (!isPlatformTime(shown)) return shown;
  const local = parseDateTime(shown);
  return local === undefined ? shown : formatDateTime(fromLocal(zone, local));
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
