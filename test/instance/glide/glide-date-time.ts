import { formatDateTime, parseDateTime } from '../store/time.ts';
import { GlideDuration } from './glide-duration.ts';
import { asText } from './values.ts';

const DAY_MS = 86_400_000;

/** `{add: 'days'}`-like units that share one implementation for local time and UTC: the instance lives in UTC. */
type Part = 'FullYear' | 'Month' | 'Date';

/**
 * A moment. Values are UTC `yyyy-MM-dd HH:mm:ss`. Every user of the local instance is in the time zone UTC, so local
 * time, display value and value are the same text.
 */
export class GlideDateTime {
  #ms: number;
  #valid = true;
  readonly #now: () => number;

  constructor(now: () => number, value?: unknown) {
    this.#now = now;
    this.#ms = now();
    if (value instanceof GlideDateTime) this.#ms = value.#ms;
    else if (value !== undefined && value !== null) this.setValue(value);
  }

  static between(start: GlideDateTime, end: GlideDateTime): GlideDuration {
    return new GlideDuration(end.#ms - start.#ms);
  }

  getValue(): string {
    return this.#valid ? formatDateTime(this.#ms) : '';
  }

  getDisplayValue(): string {
    return this.getValue();
  }

  getDisplayValueInternal(): string {
    return this.getValue();
  }

  getUTCValue(): string {
    return this.getValue();
  }

  getNumericValue(): number {
    return this.#ms;
  }

  toString(): string {
    return this.getValue();
  }

  isValid(): boolean {
    return this.#valid;
  }

  hasDate(): boolean {
    return this.#valid;
  }

  getErrorMsg(): string {
    return this.#valid ? '' : 'Could not parse the date and time';
  }

  /** Text in the platform's form, milliseconds, or another GlideDateTime; anything else makes it invalid. */
  setValue(value: unknown): void {
    if (value instanceof GlideDateTime) {
      this.#ms = value.#ms;
      return;
    }
    const ms = typeof value === 'number' ? value : parseText(asText(value));
    this.#valid = ms !== undefined;
    this.#ms = ms ?? this.#now();
  }

  setDisplayValue(value: unknown): void {
    this.setValue(value);
  }

  setDisplayValueInternal(value: unknown): void {
    this.setValue(value);
  }

  setNumericValue(ms: unknown): void {
    this.#valid = true;
    this.#ms = Number(ms);
  }

  /** Milliseconds (documented), not seconds. */
  add(ms: unknown): void {
    this.#ms += Number(ms);
  }

  subtract(ms: unknown): void {
    this.#ms -= Number(ms);
  }

  addSeconds(seconds: unknown): void {
    this.#ms += Number(seconds) * 1000;
  }

  addDays(days: unknown): void {
    this.#ms += Number(days) * DAY_MS;
  }

  addDaysUTC(days: unknown): void {
    this.addDays(days);
  }

  addDaysLocalTime(days: unknown): void {
    this.addDays(days);
  }

  addWeeks(weeks: unknown): void {
    this.addDays(Number(weeks) * 7);
  }

  addWeeksUTC(weeks: unknown): void {
    this.addWeeks(weeks);
  }

  addWeeksLocalTime(weeks: unknown): void {
    this.addWeeks(weeks);
  }

  addMonths(months: unknown): void {
    this.#shift('Month', Number(months));
  }

  addMonthsUTC(months: unknown): void {
    this.addMonths(months);
  }

  addMonthsLocalTime(months: unknown): void {
    this.addMonths(months);
  }

  addYears(years: unknown): void {
    this.#shift('FullYear', Number(years));
  }

  addYearsUTC(years: unknown): void {
    this.addYears(years);
  }

  addYearsLocalTime(years: unknown): void {
    this.addYears(years);
  }

  before(other: GlideDateTime): boolean {
    return this.#ms < other.#ms;
  }

  after(other: GlideDateTime): boolean {
    return this.#ms > other.#ms;
  }

  onOrBefore(other: GlideDateTime): boolean {
    return this.#ms <= other.#ms;
  }

  onOrAfter(other: GlideDateTime): boolean {
    return this.#ms >= other.#ms;
  }

  compareTo(other: GlideDateTime): number {
    return Math.sign(this.#ms - other.#ms);
  }

  equals(other: unknown): boolean {
    return other instanceof GlideDateTime
      ? other.#ms === this.#ms
      : this.getValue() === asText(other);
  }

  getYearUTC(): number {
    return new Date(this.#ms).getUTCFullYear();
  }

  getYearLocalTime(): number {
    return this.getYearUTC();
  }

  getMonthUTC(): number {
    return new Date(this.#ms).getUTCMonth() + 1;
  }

  getMonthLocalTime(): number {
    return this.getMonthUTC();
  }

  getDayOfMonthUTC(): number {
    return new Date(this.#ms).getUTCDate();
  }

  getDayOfMonthLocalTime(): number {
    return this.getDayOfMonthUTC();
  }

  /** 1 is Monday, 7 is Sunday. */
  getDayOfWeekUTC(): number {
    return new Date(this.#ms).getUTCDay() || 7;
  }

  getDayOfWeekLocalTime(): number {
    return this.getDayOfWeekUTC();
  }

  getDaysInMonthUTC(): number {
    const date = new Date(this.#ms);
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  }

  getTZOffset(): number {
    return 0;
  }

  isDST(): boolean {
    return false;
  }

  /** The day is kept where the target month has it, otherwise the month's last day. */
  #shift(part: Part, amount: number): void {
    const date = new Date(this.#ms);
    const day = date.getUTCDate();
    date.setUTCDate(1);
    if (part === 'Month') date.setUTCMonth(date.getUTCMonth() + amount);
    else date.setUTCFullYear(date.getUTCFullYear() + amount);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
    this.#ms = date.getTime();
  }
}

function parseText(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/u.test(text.trim())
    ? parseDateTime(text)
    : undefined;
}

/** The constructor that scripts call, reading the instance's clock, with its static `subtract(start, end)`. */
export function dateTimeConstructor(now: () => number): unknown {
  return new Proxy(GlideDateTime, {
    construct: (_target, [value]: [unknown]) => new GlideDateTime(now, value),
    get: (target, name) =>
      name === 'subtract'
        ? GlideDateTime.between.bind(GlideDateTime)
        : (Reflect.get(target, name) as unknown),
  });
}
