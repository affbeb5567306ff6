import { addUnits } from '../query/dates.ts';
import { fromLocal, toLocal } from '../store/zone.ts';

/** What dates and times ask of the running script's session. */
export interface TimeSource {
  /** Time of the instance in ms. */
  now(): number;
  /** Time zone of the user. */
  zone(): string;
}

/** Members that scripts cannot reach. */
export const MS = Symbol('milliseconds');
export const SOURCE = Symbol('time source');

type Part = 'year' | 'month' | 'day';
const DAY_MS = 86_400_000;

/** A point of time with the parts of its date, in UTC and in the user's time zone. */
export class Moment {
  [MS]: number;
  readonly [SOURCE]: TimeSource;

  constructor(source: TimeSource) {
    this[SOURCE] = source;
    this[MS] = source.now();
  }

  getYearUTC(): number {
    return new Date(this[MS]).getUTCFullYear();
  }

  getYearLocalTime(): number {
    return localDate(this).getUTCFullYear();
  }

  getMonthUTC(): number {
    return new Date(this[MS]).getUTCMonth() + 1;
  }

  getMonthLocalTime(): number {
    return localDate(this).getUTCMonth() + 1;
  }

  getDayOfMonthUTC(): number {
    return new Date(this[MS]).getUTCDate();
  }

  getDayOfMonthLocalTime(): number {
    return localDate(this).getUTCDate();
  }

  /** 1 is Monday, 7 is Sunday. */
  getDayOfWeekUTC(): number {
    return new Date(this[MS]).getUTCDay() || 7;
  }

  getDayOfWeekLocalTime(): number {
    return localDate(this).getUTCDay() || 7;
  }

  getDaysInMonthUTC(): number {
    return daysInMonth(new Date(this[MS]));
  }

  getDaysInMonthLocalTime(): number {
    return daysInMonth(localDate(this));
  }

  /** Weeks begin on Sunday; the first one is the week that holds 1 January (documented). */
  getWeekOfYearUTC(): number {
    return weekOfYear(new Date(this[MS]));
  }

  getWeekOfYearLocalTime(): number {
    return weekOfYear(localDate(this));
  }

  setYearUTC(year: unknown): void {
    this[MS] = withPart(this[MS], 'year', Number(year));
  }

  setYearLocalTime(year: unknown): void {
    setLocal(this, 'year', year);
  }

  setMonthUTC(month: unknown): void {
    this[MS] = withPart(this[MS], 'month', Number(month));
  }

  setMonthLocalTime(month: unknown): void {
    setLocal(this, 'month', month);
  }

  setDayOfMonthUTC(day: unknown): void {
    this[MS] = withPart(this[MS], 'day', Number(day));
  }

  setDayOfMonthLocalTime(day: unknown): void {
    setLocal(this, 'day', day);
  }

  addDays(days: unknown): void {
    this[MS] = addUnits(this[MS], 'day', Number(days));
  }

  addDaysUTC(days: unknown): void {
    this.addDays(days);
  }

  addDaysLocalTime(days: unknown): void {
    this[MS] = addUnits(this[MS], 'day', Number(days), this[SOURCE].zone());
  }

  addWeeks(weeks: unknown): void {
    this[MS] = addUnits(this[MS], 'week', Number(weeks));
  }

  addWeeksUTC(weeks: unknown): void {
    this.addWeeks(weeks);
  }

  addWeeksLocalTime(weeks: unknown): void {
    this[MS] = addUnits(this[MS], 'week', Number(weeks), this[SOURCE].zone());
  }

  /** The day is kept where the target month has it, otherwise the month's last day. */
  addMonths(months: unknown): void {
    this[MS] = addUnits(this[MS], 'month', Number(months));
  }

  addMonthsUTC(months: unknown): void {
    this.addMonths(months);
  }

  addMonthsLocalTime(months: unknown): void {
    this[MS] = addUnits(this[MS], 'month', Number(months), this[SOURCE].zone());
  }

  addYears(years: unknown): void {
    this[MS] = addUnits(this[MS], 'year', Number(years));
  }

  addYearsUTC(years: unknown): void {
    this.addYears(years);
  }

  addYearsLocalTime(years: unknown): void {
    this[MS] = addUnits(this[MS], 'year', Number(years), this[SOURCE].zone());
  }
}

/** Wall time of the user, in ms. */
export function localMs(moment: Moment): number {
  return toLocal(moment[SOURCE].zone(), moment[MS]);
}

function localDate(moment: Moment): Date {
  return new Date(localMs(moment));
}

function setLocal(moment: Moment, part: Part, value: unknown): void {
  moment[MS] = fromLocal(moment[SOURCE].zone(), withPart(localMs(moment), part, Number(value)));
}

/** A day beyond the month's end is its last day (documented). */
function withPart(ms: number, part: Part, value: number): number {
  const date = new Date(ms);
  const day = part === 'day' ? value : date.getUTCDate();
  date.setUTCDate(1);
  if (part === 'year') date.setUTCFullYear(value);
  if (part === 'month') date.setUTCMonth(value - 1);
  date.setUTCDate(Math.min(day, daysInMonth(date)));
  return date.getTime();
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

function weekOfYear(date: Date): number {
  const sunday = date.getTime() - date.getUTCDay() * DAY_MS;
  const year = new Date(sunday + 6 * DAY_MS).getUTCFullYear();
  const first = new Date(Date.UTC(year, 0, 1));
  const firstSunday = first.getTime() - first.getUTCDay() * DAY_MS;
  return Math.floor((sunday - firstSunday) / (7 * DAY_MS)) + 1;
}
