import { formatBy } from './date-format.ts';
import { MS } from './moment.ts';
import { asText } from './values.ts';

const DAY_MS = 86_400_000;

/** A length of time. Stored form is `1970-01-01 00:00:00` plus the duration, as the platform keeps it. */
export class GlideDuration {
  [MS] = 0;

  constructor(value?: unknown) {
    if (value instanceof GlideDuration) this[MS] = value[MS];
    else if (typeof value === 'number') this[MS] = value;
    else if (value !== undefined) this.setValue(value);
  }

  add(other: GlideDuration): GlideDuration {
    return new GlideDuration(this[MS] + other[MS]);
  }

  subtract(other: GlideDuration): GlideDuration {
    return new GlideDuration(this[MS] - other[MS]);
  }

  getValue(): string {
    return new Date(this[MS]).toISOString().slice(0, 19).replace('T', ' ');
  }

  getDurationValue(): string {
    const days = this.getDayPart();
    const clock = new Date(((this[MS] % DAY_MS) + DAY_MS) % DAY_MS).toISOString().slice(11, 19);
    return days === 0 ? clock : `${days} ${clock}`;
  }

  getNumericValue(): number {
    return this[MS];
  }

  /** The time part, in the format. */
  getByFormat(pattern: unknown): string {
    return formatBy(this[MS], asText(pattern));
  }

  getDayPart(): number {
    return Math.floor(this[MS] / DAY_MS);
  }

  /** Up only when the time part is more than twelve hours (doc:c_GlideDurationScopedAPI). */
  getRoundedDayPart(): number {
    return Math.ceil(this[MS] / DAY_MS - 0.5);
  }

  getDisplayValue(): string {
    const rest = ((this[MS] % DAY_MS) + DAY_MS) % DAY_MS;
    const parts = [
      [this.getDayPart(), 'Day'],
      [Math.floor(rest / 3_600_000), 'Hour'],
      [Math.floor((rest % 3_600_000) / 60_000), 'Minute'],
      [Math.floor((rest % 60_000) / 1000), 'Second'],
    ] as const;
    const shown = parts.filter(([count]) => count !== 0);
    return shown.map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ');
  }

  /** `d hh:mm:ss`, `hh:mm:ss` or the stored form. */
  setValue(value: unknown): void {
    const text = asText(value);
    const stored = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/u.exec(text);
    const spoken = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/u.exec(text);
    if (stored) this[MS] = Date.parse(`${stored[1] ?? ''}T${stored[2] ?? ''}Z`);
    else if (spoken) this[MS] = spokenMs(spoken);
    else this[MS] = Number(text) || 0;
  }

  setDisplayValue(value: unknown): void {
    this.setValue(value);
  }

  toString(): string {
    return this.getValue();
  }
}

function spokenMs(match: RegExpExecArray): number {
  const [days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number(part as string | undefined) || 0);
  return (
    (days ?? 0) * DAY_MS +
    (hours ?? 0) * 3_600_000 +
    (minutes ?? 0) * 60_000 +
    (seconds ?? 0) * 1000
  );
}
