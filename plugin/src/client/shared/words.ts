/** Numbers and times for people. */

const numbers = new Intl.NumberFormat();

export function numberText(count: number): string {
  return numbers.format(count);
}

export function plural(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

/** `revoked_unverified` becomes `Revoked unverified`. */
export function label(stored: string): string {
  const text = stored.replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  // Neither "all" nor "none" is said while one record says otherwise.
  if (part < whole && share > 99) return 'under 100%';
  if (part > 0 && share < 1) return 'under 1%';
  return `${String(Math.round(share))}%`;
}

export function duration(minutes: number): string {
  if (minutes < 60) return `${String(minutes)} min`;
  if (minutes < 48 * 60) return `${trimmed(minutes / 60)} h`;
  return `${trimmed(minutes / 1440)} days`;
}

function trimmed(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}

/** A stored moment (UTC) as a date. */
export function moment(stored: string): Date {
  return new Date(`${stored.replace(' ', 'T')}Z`);
}

/** How long before `now`, both stored moments. */
export function ago(stored: string, now: string): string {
  const minutes = Math.max(
    0,
    Math.round((moment(now).getTime() - moment(stored).getTime()) / 60_000),
  );
  return minutes < 1 ? 'just now' : `${duration(minutes)} ago`;
}

export function localTime(stored: string): string {
  return moment(stored).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
