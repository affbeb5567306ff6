import type { ColumnDef } from '../contract.ts';

const NUMERIC = new Set([
  'integer',
  'longint',
  'decimal',
  'float',
  'currency',
  'currency2',
  'price',
  'percent_complete',
  'order_index',
  'auto_increment',
]);
const DATE_TIMES = new Set(['glide_date_time', 'due_date']);

export function isNumeric(column: ColumnDef): boolean {
  return NUMERIC.has(column.type);
}

/** Right side of a comparison in the form in which the column stores values. */
export function normalizeValue(column: ColumnDef, value: string): string {
  if (column.type === 'boolean') {
    const word = value.toLowerCase();
    if (word === 'true') return '1';
    return word === 'false' ? '0' : value;
  }
  if (DATE_TIMES.has(column.type) && /^\d{4}-\d{2}-\d{2}$/.test(value)) return `${value} 00:00:00`;
  if (column.type === 'glide_date') return value.slice(0, 10);
  return value;
}

/** Negative, zero or positive, in the way the column sorts: numbers by size, all else by text without letter case. */
export function compareValues(column: ColumnDef, left: string, right: string): number {
  if (isNumeric(column)) {
    return numberOrLowest(left) - numberOrLowest(right);
  }
  if (left === right) return 0;
  if (column.type === 'GUID') return left < right ? -1 : 1;
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function numberOrLowest(text: string): number {
  return text === '' ? Number.MIN_SAFE_INTEGER : Number(text);
}
