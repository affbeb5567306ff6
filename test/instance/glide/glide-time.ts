import { fromLocal, toLocal } from '../store/zone.ts';
import { formatBy, parseBy } from './date-format.ts';
import { GlideDuration } from './glide-duration.ts';
import { MS, SOURCE, type TimeSource } from './moment.ts';
import { asText } from './values.ts';

const INTERNAL = 'HH:mm:ss';
const DAY_MS = 86_400_000;

/** A time of day; values are UTC, display values in the user's time zone. */
export class GlideTime {
  [MS]: number;
  readonly [SOURCE]: TimeSource;

  constructor(source: TimeSource, value?: unknown) {
    this[SOURCE] = source;
    this[MS] = source.now() % DAY_MS;
    if (value instanceof GlideTime) this[MS] = value[MS];
    else if (typeof value === 'number') this[MS] = value;
  }

  static between(start: GlideTime, end: GlideTime): GlideDuration {
    return new GlideDuration(end[MS] - start[MS]);
  }

  getValue(): string {
    return formatBy(this[MS], INTERNAL);
  }

  getXMLValue(): string {
    return this.getValue();
  }

  toString(): string {
    return this.getValue();
  }

  getDisplayValue(): string {
    return formatBy(local(this), INTERNAL);
  }

  getByFormat(pattern: unknown): string {
    return formatBy(this[MS], asText(pattern));
  }

  /** Noon and midnight are 0 (documented). */
  getHourUTC(): number {
    return this.getHourOfDayUTC() % 12;
  }

  getHourOfDayUTC(): number {
    return new Date(this[MS]).getUTCHours();
  }

  getHourLocalTime(): number {
    return this.getHourOfDayLocalTime() % 12;
  }

  getHourOfDayLocalTime(): number {
    return new Date(local(this)).getUTCHours();
  }

  getMinutesUTC(): number {
    return new Date(this[MS]).getUTCMinutes();
  }

  getMinutesLocalTime(): number {
    return new Date(local(this)).getUTCMinutes();
  }

  getSeconds(): number {
    return new Date(this[MS]).getUTCSeconds();
  }

  /** `HH:mm:ss`, alone or after a date; what is no time is ignored. */
  setValue(value: unknown): void {
    if (value instanceof GlideTime) this[MS] = value[MS];
    else if (typeof value === 'number') this[MS] = value;
    else this[MS] = parsed(value) ?? this[MS];
  }

  setDisplayValue(value: unknown): void {
    const wall = parsed(value);
    if (wall !== undefined) this[MS] = (fromLocal(this[SOURCE].zone(), wall) + DAY_MS) % DAY_MS;
  }
}

function parsed(value: unknown): number | undefined {
  return parseBy(asText(value).slice(-8), INTERNAL);
}

function local(time: GlideTime): number {
  return toLocal(time[SOURCE].zone(), time[MS]);
}

/** The constructor that scripts call, with its static `subtract(start, end)`. */
export function timeConstructor(source: TimeSource): unknown {
  return new Proxy(GlideTime, {
    construct: (_target, [value]: [unknown]) => new GlideTime(source, value),
    get: (target, name) =>
      name === 'subtract'
        ? GlideTime.between.bind(GlideTime)
        : (Reflect.get(target, name) as unknown),
  });
}
