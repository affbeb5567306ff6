import { formatDate, parseDateTime } from '../store/time.ts';
import { toLocal } from '../store/zone.ts';
import { dayInLanguage, formatBy } from './date-format.ts';
import { GlideDuration } from './glide-duration.ts';
import type { TimeSource } from './moment.ts';
import { asText } from './values.ts';

let midnightOf: (date: GlideDate) => number;

/** A day without a time, and so without a time zone. A new one is the user's today. */
export class GlideDate {
  #ms: number;

  constructor(source: TimeSource, value?: unknown) {
    const today = formatDate(toLocal(source.zone(), source.now()));
    this.#ms = parseDateTime(today) ?? 0;
    if (value !== undefined && value !== null) this.setValue(value);
  }

  static {
    midnightOf = (date) => date.#ms;
  }

  static between(start: GlideDate, end: GlideDate): GlideDuration {
    return new GlideDuration(midnightOf(end) - midnightOf(start));
  }

  getValue(): string {
    return formatDate(this.#ms);
  }

  getDisplayValue(): string {
    return this.getValue();
  }

  getDisplayValueInternal(): string {
    return this.getValue();
  }

  getDisplayValueLang(style: unknown, language?: unknown): string {
    return dayInLanguage(this.#ms, asText(style), asText(language));
  }

  toString(): string {
    return this.getValue();
  }

  getByFormat(pattern: unknown): string {
    return formatBy(this.#ms, asText(pattern));
  }

  getYearNoTZ(): number {
    return new Date(this.#ms).getUTCFullYear();
  }

  getMonthNoTZ(): number {
    return new Date(this.#ms).getUTCMonth() + 1;
  }

  getDayOfMonthNoTZ(): number {
    return new Date(this.#ms).getUTCDate();
  }

  /** `yyyy-MM-dd`; what is no date is ignored. */
  setValue(value: unknown): void {
    this.#ms = parseDateTime(asText(value).slice(0, 10)) ?? this.#ms;
  }

  setDisplayValue(value: unknown): void {
    this.setValue(value);
  }
}

/** The constructor that scripts call, with its static `subtract(start, end)`. */
export function dateConstructor(source: TimeSource): unknown {
  return new Proxy(GlideDate, {
    construct: (_target, [value]: [unknown]) => new GlideDate(source, value),
    get: (target, name) =>
      name === 'subtract'
        ? GlideDate.between.bind(GlideDate)
        : (Reflect.get(target, name) as unknown),
  });
}
