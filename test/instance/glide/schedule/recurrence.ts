import type { Row } from '../../contract.ts';

const DAY_MS = 86_400_000;
const MAX_DAYS_LONG = 366;

/** A stretch of wall time, end exclusive, in ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One entry of a schedule, read once: `cmn_schedule_span` (doc:platform-administration/time-configuration/r_ScheduleEntryFields). */
export interface Entry {
  readonly first: Span;
  readonly excluded: boolean;
  occursOn(day: number): boolean;
}

/** @param localOf turns a time in UTC (stored with a `Z`) into wall time */
export function readEntry(row: Row, localOf: (utc: number) => number): Entry | undefined {
  const from = readTime(row['start_date_time'] ?? '', localOf);
  const end = readTime(row['end_date_time'] ?? '', localOf);
  if (from === undefined || end === undefined || end < from) return undefined;
  const to = row['all_day'] === '1' ? startOfDay(end) + DAY_MS : end;
  const day = startOfDay(from);
  const until = readTime(row['repeat_until'] ?? '', localOf) ?? Number.POSITIVE_INFINITY;
  const repeats = repetition(row, new Date(day));
  return {
    first: { from, to: Math.min(to, from + MAX_DAYS_LONG * DAY_MS) },
    excluded: row['type'] === 'exclude',
    occursOn: (at) =>
      at === day || (repeats !== undefined && at > day && at <= until && repeats(new Date(at))),
  };
}

/** Occurrences that reach into the window, in wall time. */
export function occurrences(entry: Entry, window: Span): Span[] {
  const { from, to } = entry.first;
  const found: Span[] = [];
  const firstDay = startOfDay(window.from) - Math.ceil((to - from) / DAY_MS) * DAY_MS;
  for (let day = firstDay; day < window.to; day += DAY_MS) {
    if (!entry.occursOn(day)) continue;
    const start = day + (from - startOfDay(from));
    if (start < window.to && start + to - from > window.from)
      found.push({ from: start, to: start + to - from });
  }
  return found;
}

/** `yyyyMMddTHHmmss`, `yyyyMMdd` or the stored form of dates; with a `Z` it is UTC, without one wall time. */
function readTime(text: string, localOf: (utc: number) => number): number | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2}))?(Z?)$/u.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? '0'));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  return match[7] === 'Z' ? localOf(ms) : ms;
}

function startOfDay(ms: number): number {
  return Math.floor(ms / DAY_MS) * DAY_MS;
}

type Repeats = (day: Date) => boolean;

/** Days of the week of the named patterns; 1 is Monday. */
const PATTERNS: Readonly<Record<string, string>> = {
  weekdays: '12345',
  weekends: '67',
  weekMWF: '135',
  weekTT: '24',
};

function repetition(row: Row, first: Date): Repeats | undefined {
  const type = row['repeat_type'] ?? '';
  const every = Math.max(Number(row['repeat_count'] || '1') || 1, 1);
  const pattern = PATTERNS[type];
  if (pattern !== undefined) return (day) => pattern.includes(weekday(day));
  switch (type) {
    case 'daily':
      return (day) => ((day.getTime() - first.getTime()) / DAY_MS) % every === 0;
    case 'weekly': {
      const days = row['days_of_week'] || weekday(first);
      return (day) => days.includes(weekday(day)) && (weekOf(day) - weekOf(first)) % every === 0;
    }
    case 'monthly': {
      const fits = monthly(row['monthly_type'] ?? '', first);
      return (day) => (monthOf(day) - monthOf(first)) % every === 0 && fits(day);
    }
    case 'yearly': {
      const fits = row['yearly_type'] === 'float' ? floating(row) : sameDate(first);
      return (day) => (day.getUTCFullYear() - first.getUTCFullYear()) % every === 0 && fits(day);
    }
    default:
      return undefined;
  }
}

/** Day of the month, the same weekday of the same week, the last day, the last weekday. */
function monthly(type: string, first: Date): Repeats {
  switch (type) {
    case 'ldom':
      return isLastDay;
    case 'ldow':
      return (day) => weekday(day) === weekday(first) && isLastWeek(day);
    case 'dow':
      return (day) => weekday(day) === weekday(first) && nth(day) === nth(first);
    default:
      return (day) => day.getUTCDate() === first.getUTCDate();
  }
}

/** `float_day` counts from Sunday, which is 1. */
function floating(row: Row): Repeats {
  const [month, day, week] = [row['month'], row['float_day'], row['float_week']];
  return (date) => {
    if (String(date.getUTCMonth() + 1) !== month || String(date.getUTCDay() + 1) !== day)
      return false;
    return week === 'last' ? isLastWeek(date) : String(nth(date)) === week;
  };
}

function sameDate(first: Date): Repeats {
  return (day) =>
    day.getUTCDate() === first.getUTCDate() && day.getUTCMonth() === first.getUTCMonth();
}

function weekday(day: Date): string {
  return String(day.getUTCDay() || 7);
}

/** Weeks since a Monday long ago. */
function weekOf(day: Date): number {
  return Math.floor((day.getTime() / DAY_MS + 3) / 7);
}

function monthOf(day: Date): number {
  return day.getUTCFullYear() * 12 + day.getUTCMonth();
}

function nth(day: Date): number {
  return Math.ceil(day.getUTCDate() / 7);
}

function isLastDay(day: Date): boolean {
  return new Date(day.getTime() + DAY_MS).getUTCDate() === 1;
}

function isLastWeek(day: Date): boolean {
  return new Date(day.getTime() + 7 * DAY_MS).getUTCMonth() !== day.getUTCMonth();
}
