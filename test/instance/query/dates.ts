import { formatDateTime } from '../store/time.ts';
import { fromLocal, toLocal } from '../store/zone.ts';

/** Units of date functions and of RELATIVE operators. */
export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

const FIXED_MS: Partial<Record<Unit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** Moves a time by whole units of the zone's calendar; months keep the day where the month has it. */
export function addUnits(ms: number, unit: Unit, amount: number, zone = 'UTC'): number {
  if (amount === 0) return ms;
  if (unit === 'minute' || unit === 'hour') return ms + (FIXED_MS[unit] ?? 0) * amount;
  return fromLocal(zone, addLocal(toLocal(zone, ms), unit, amount));
}

function addLocal(ms: number, unit: Unit, amount: number): number {
  const fixed = FIXED_MS[unit];
  if (fixed !== undefined) return ms + fixed * amount;
  const date = new Date(ms);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + (MONTHS[unit] ?? 0) * amount);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}

/** First millisecond of the zone's unit that holds the time; weeks start on Monday. */
export function startOf(ms: number, unit: Unit, zone = 'UTC'): number {
  const local = toLocal(zone, ms);
  if (unit === 'minute' || unit === 'hour') return ms - (local - startOfLocal(local, unit));
  return fromLocal(zone, startOfLocal(local, unit));
}

function startOfLocal(ms: number, unit: Unit): number {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  switch (unit) {
    case 'minute':
    case 'hour': {
      const size = FIXED_MS[unit] ?? 1;
      return Math.floor(ms / size) * size;
    }
    case 'day':
      return Date.UTC(year, month, date.getUTCDate());
    case 'week':
      return Date.UTC(year, month, date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    case 'month':
      return Date.UTC(year, month, 1);
    case 'quarter':
      return Date.UTC(year, month - (month % 3), 1);
    case 'year':
      return Date.UTC(year, 0, 1);
  }
}

/** Last second of the unit that holds the time. */
export function endOf(ms: number, unit: Unit, zone = 'UTC'): number {
  return addUnits(startOf(ms, unit, zone), unit, 1, zone) - 1000;
}

/** Unit named in RELATIVE, SAMEAS and MORETHAN values (`dayofweek` is a day there). */
export function unitNamed(name: string): Unit | undefined {
  const word = name === 'dayofweek' ? 'day' : name.replace(/s$/, '');
  return Object.hasOwn(FIXED_MS, word) || Object.hasOwn(MONTHS, word) ? (word as Unit) : undefined;
}

/** False for what has no stored form, as a thousand million years ago. */
export function isStorable(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return year >= 0 && year <= 9999;
}

export function stored(ms: number): string {
  return formatDateTime(ms);
}
