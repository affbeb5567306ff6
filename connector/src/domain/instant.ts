const minuteMs = 60_000;

/** UTC ISO 8601 in whole seconds: texts of this form sort as the instants they name. */
export function toIso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** `iso` moved by `minutes` (negative: earlier). */
export function addMinutes(iso: string, minutes: number): string {
  return toIso(Date.parse(iso) + minutes * minuteMs);
}

/** Day of an instant as people write it in a ticket, or `an unknown day`. */
export function dayOf(iso: string | undefined): string {
  return iso === undefined ? 'an unknown day' : iso.slice(0, 10);
}

/** True when `iso` is set and lies before `limit`. */
export function isBefore(iso: string | undefined, limit: string): boolean {
  return iso !== undefined && Date.parse(iso) < Date.parse(limit);
}

/** True when `iso` is set and lies after `limit`. */
export function isAfter(iso: string | undefined, limit: string): boolean {
  return iso !== undefined && Date.parse(iso) > Date.parse(limit);
}
