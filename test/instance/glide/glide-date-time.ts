import { formatDateTime } from '../store/time.ts';
import { daylightSaving, fromLocal, zoneOffset } from '../store/zone.ts';
import { dayInLanguage, parseBy } from './date-format.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDuration } from './glide-duration.ts';
import { GlideTime } from './glide-time.ts';
import { localMs, Moment, MS, SOURCE, type TimeSource } from './moment.ts';
import { asText } from './values.ts';

const INTERNAL = 'yyyy-MM-dd HH:mm:ss';
const DAY_MS = 86_400_000;

/** Forms that a text may have, in the order in which they are tried (doc:api-reference/server-api-reference/c_GlideDateTimeScoped). */
const FORMS: readonly string[] = [
  INTERNAL,
  'MM/dd/yyyy HH:mm:ss',
  'MM-dd-yyyy HH:mm:ss',
  'MM-dd-yyyy HH:mm',
  'MM-dd-yyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy HH:mm:ss',
  'dd-MM-yyyy HH.mm.ss',
  'dd-MM-yyyy HH.mm',
  'dd-MM-yy HH.mm.ss',
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd',
  'dd.MM.yyyy HH:mm:ss',
  'dd.MM.yyyy HH.mm.ss',
  'dd.MM.yyyy hh:mm:ss a',
  'dd.MM.yyyy hh.mm.ss a',
  'dd.MM.yyyy',
];

/** A moment. Values are UTC `yyyy-MM-dd HH:mm:ss`, display values the same form in the user's time zone. */
export class GlideDateTime extends Moment {
  #error = '';

  constructor(source: TimeSource, value?: unknown, isDisplayValue?: unknown) {
    super(source);
    if (value === undefined || value === null) return;
    if (isDisplayValue === true) this.setDisplayValue(value);
    else this.setValue(value);
  }

  static between(start: GlideDateTime, end: GlideDateTime): GlideDuration {
    return new GlideDuration(end[MS] - start[MS]);
  }

  getValue(): string {
    return this.isValid() ? formatDateTime(this[MS]) : '';
  }

  getUTCValue(): string {
    return this.getValue();
  }

  getXMLValue(): string {
    return this.getValue();
  }

  override toString(): string {
    return this.getValue();
  }

  getDisplayValue(): string {
    return this.isValid() ? formatDateTime(localMs(this)) : '';
  }

  getDisplayValueInternal(): string {
    return this.getDisplayValue();
  }

  getDisplayValueLang(style: unknown, language?: unknown): string {
    const day = dayInLanguage(localMs(this), asText(style), asText(language));
    return `${day} ${this.getInternalFormattedLocalTime()}`;
  }

  getNumericValue(): number {
    return this[MS];
  }

  getInternalFormattedLocalTime(): string {
    return this.getDisplayValue().slice(11);
  }

  getUserFormattedLocalTime(): string {
    return this.getDisplayValue().slice(11);
  }

  getDate(): GlideDate {
    return new GlideDate(this[SOURCE], formatDateTime(this[MS]).slice(0, 10));
  }

  getLocalDate(): GlideDate {
    return new GlideDate(this[SOURCE], formatDateTime(localMs(this)).slice(0, 10));
  }

  getTime(): GlideTime {
    return new GlideTime(this[SOURCE], modulo(this[MS]));
  }

  getLocalTime(): GlideTime {
    return new GlideTime(this[SOURCE], modulo(localMs(this)));
  }

  isValid(): boolean {
    return this.#error === '';
  }

  hasDate(): boolean {
    return this.isValid();
  }

  getErrorMsg(): string {
    return this.#error;
  }

  /** A UTC text, milliseconds, or another GlideDateTime; anything else makes it invalid. */
  setValue(value: unknown): void {
    if (value instanceof GlideDateTime) this.setGlideDateTime(value);
    else if (typeof value === 'number') this.setNumericValue(value);
    else this.#take(anyForm(asText(value)), `Invalid date time: '${asText(value)}', ignored`);
  }

  setGlideDateTime(other: GlideDateTime): void {
    this[MS] = other[MS];
    this.#error = other.#error;
  }

  setNumericValue(ms: unknown): void {
    this.#error = '';
    this[MS] = Number(ms);
  }

  /** A text in the user's time zone; with a pattern it must follow that, or the call throws (documented). */
  setDisplayValue(value: unknown, pattern?: unknown): void {
    const text = asText(value);
    const local = pattern === undefined ? anyForm(text) : parseBy(text, asText(pattern));
    const ms = local === undefined ? undefined : fromLocal(this[SOURCE].zone(), local);
    this.#take(ms, `Could not parse DateTime: ${text}`);
    if (ms === undefined && pattern !== undefined) throw new Error(this.#error);
  }

  setDisplayValueInternal(value: unknown): void {
    this.setDisplayValue(value);
  }

  /** The text must follow the pattern, or the call throws (documented). */
  setValueUTC(value: unknown, pattern: unknown): void {
    const text = asText(value);
    const ms = parseBy(text, asText(pattern));
    this.#take(ms, `Could not parse DateTime: ${text}`);
    if (ms === undefined) throw new Error(this.#error);
  }

  /** Milliseconds (documented, not seconds), or a time. */
  add(time: unknown): void {
    this[MS] += lengthOf(time);
  }

  subtract(time: unknown): void {
    this[MS] -= lengthOf(time);
  }

  addSeconds(seconds: unknown): void {
    this[MS] += Number(seconds) * 1000;
  }

  before(other: GlideDateTime): boolean {
    return this[MS] < other[MS];
  }

  after(other: GlideDateTime): boolean {
    return this[MS] > other[MS];
  }

  onOrBefore(other: GlideDateTime): boolean {
    return this[MS] <= other[MS];
  }

  onOrAfter(other: GlideDateTime): boolean {
    return this[MS] >= other[MS];
  }

  compareTo(other: GlideDateTime): number {
    return Math.sign(this[MS] - other[MS]);
  }

  equals(other: unknown): boolean {
    if (other instanceof GlideDateTime) return other[MS] === this[MS];
    return this.getValue() === asText(other);
  }

  getTZOffset(): number {
    return zoneOffset(this[SOURCE].zone(), this[MS]);
  }

  isDST(): boolean {
    return this.getDSTOffset() !== 0;
  }

  getDSTOffset(): number {
    return daylightSaving(this[SOURCE].zone(), this[MS]);
  }

  #take(ms: number | undefined, complaint: string): void {
    this.#error = ms === undefined ? complaint : '';
    this[MS] = ms ?? this[SOURCE].now();
  }
}

function anyForm(text: string): number | undefined {
  for (const form of FORMS) {
    const ms = parseBy(text, form);
    if (ms !== undefined) return ms;
  }
  return undefined;
}

function modulo(ms: number): number {
  return ((ms % DAY_MS) + DAY_MS) % DAY_MS;
}

function lengthOf(time: unknown): number {
  return time instanceof GlideTime || time instanceof GlideDuration ? time[MS] : Number(time);
}

/** The constructor that scripts call, with its static `subtract(start, end)`. */
export function dateTimeConstructor(source: TimeSource): unknown {
  return new Proxy(GlideDateTime, {
    construct: (_target, [value, isDisplayValue]: [unknown, unknown]) =>
      new GlideDateTime(source, value, isDisplayValue),
    get: (target, name) =>
      name === 'subtract'
        ? GlideDateTime.between.bind(GlideDateTime)
        : (Reflect.get(target, name) as unknown),
  });
}
