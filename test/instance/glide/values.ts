import type { ColumnDef } from '../contract.ts';
import { formatDate, formatDateTime, parseDateTime } from '../store/time.ts';

const INTEGERS = new Set(['integer', 'longint', 'order_index', 'auto_increment']);
const DATE_TIMES = new Set(['glide_date_time', 'due_date']);

/**
 * Text of whatever a script hands over: objects by their `toString`, null and undefined as nothing.
 * The word `NULL` clears a field (documented).
 */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : describe(value);
  return text === 'NULL' ? '' : text;
}

/** The same for what a script left behind: an object that cannot say its value is nothing. */
export function textOrNothing(value: unknown): string {
  try {
    return asText(value);
  } catch {
    return '';
  }
}

/** Text of an object is its own business: elements and dates say their value. */
function describe(value: unknown): string {
  return String(value);
}

/** A value in the form in which the column stores it; text that does not fit the type becomes empty. */
export function toStored(column: ColumnDef, text: string): string {
  if (text === '') return '';
  if (column.type === 'boolean') return toBoolean(text);
  if (INTEGERS.has(column.type)) return toInteger(text);
  if (isDateTime(column)) {
    const ms = parseDateTime(text);
    return ms === undefined || !isPlatformTime(text) ? '' : formatDateTime(ms);
  }
  if (column.type === 'glide_date') {
    const ms = parseDateTime(text);
    return ms === undefined ? '' : formatDate(ms);
  }
  return text;
}

/** A moment, which everybody sees in their own time zone. */
export function isDateTime(column: ColumnDef): boolean {
  return DATE_TIMES.has(column.type);
}

function toBoolean(text: string): string {
  return ['true', '1', 'yes', 'on'].includes(text.toLowerCase()) ? '1' : '0';
}

function toInteger(text: string): string {
  const number = Number(text.trim());
  return Number.isFinite(number) ? String(Math.trunc(number)) : '';
}

/** ISO 8601 with `T` and `Z` is not a form that the platform reads. */
export function isPlatformTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/u.test(text.trim());
}
