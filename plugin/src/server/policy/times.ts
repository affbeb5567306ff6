/**
 * Moments as the platform stores them: UTC `yyyy-MM-dd HH:mm:ss`. They sort as text, so `<` and `>` compare them.
 */

const shape = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

function toMs(moment: string): number {
  const parts = shape.exec(moment);
  if (!parts) return NaN;
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0);
}

function toMoment(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** True for a moment that exists in the calendar (`2026-02-30 …` does not). */
export function isMoment(text: string): boolean {
  const ms = toMs(text);
  return !Number.isNaN(ms) && toMoment(ms) === text;
}

export function addSeconds(moment: string, seconds: number): string {
  return toMoment(toMs(moment) + seconds * 1000);
}

export function addDays(moment: string, days: number): string {
  return addSeconds(moment, days * 86_400);
}

/** Whole minutes from one moment to the other, rounded up; 0 when the second is not later. */
export function minutesBetween(from: string, to: string): number {
  const ms = toMs(to) - toMs(from);
  return ms > 0 ? Math.ceil(ms / 60_000) : 0;
}

/** Last second of a date (`yyyy-MM-dd`, anything after it ignored); empty when it is no date. */
export function endOfDay(date: string): string {
  const moment = `${date.slice(0, 10)} 23:59:59`;
  return isMoment(moment) ? moment : '';
}

/** Hours from one moment to the other; NaN when either is none. */
export function hoursBetween(from: string, to: string): number {
  return (toMs(to) - toMs(from)) / 3_600_000;
}

/** Whole days from one moment to another, rounded down: negative when the second comes first. */
export function wholeDays(from: string, to: string): number {
  return Math.floor((toMs(to) - toMs(from)) / 86_400_000);
}

/** Seconds since 1970 of a moment; NaN when it is none. */
export function toUnixSeconds(moment: string): number {
  return toMs(moment) / 1000;
}

export function fromUnixSeconds(seconds: number): string {
  return toMoment(seconds * 1000);
}

/** Whole seconds from one moment to the other; 0 when the second is not later, or either is none. */
export function secondsBetween(from: string, to: string): number {
  const ms = toMs(to) - toMs(from);
  return ms > 0 ? Math.round(ms / 1000) : 0;
}
