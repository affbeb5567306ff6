/**
 * Wall time of a time zone, with daylight saving time, from the zone rules that Node brings. Local times are
 * milliseconds too: the moment at which a clock in UTC would show the same text.
 */

const QUARTER_HOUR_MS = 900_000;
const DAY_MS = 86_400_000;
const MAX_KNOWN = 20_000;

/** What a name stands for that is no time zone. */
const FALLBACK = 'GMT';

const formats = new Map<string, Intl.DateTimeFormat>();
/** No zone changes its offset within a quarter of an hour. */
const offsets = new Map<string, number>();

export function isZone(name: string): boolean {
  return name !== '' && formatOf(name) !== undefined;
}

/** Milliseconds that clocks of the zone are ahead of UTC. */
export function zoneOffset(zone: string, ms: number): number {
  if (zone === 'UTC' || zone === FALLBACK || !Number.isFinite(ms)) return 0;
  const key = `${zone} ${String(Math.floor(ms / QUARTER_HOUR_MS))}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = computeOffset(zone, ms);
    if (offsets.size >= MAX_KNOWN) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

export function toLocal(zone: string, ms: number): number {
  return ms + zoneOffset(zone, ms);
}

/**
 * The moment at which clocks of the zone show a local time. A time that occurs twice is the later one (standard time),
 * one that is skipped comes out as much later as clocks were set forward.
 */
export function fromLocal(zone: string, local: number): number {
  const early = zoneOffset(zone, local - DAY_MS);
  const late = zoneOffset(zone, local + DAY_MS);
  if (early === late) return local - early;
  const fits = (ms: number): boolean => toLocal(zone, ms) === local;
  const candidates = [local - early, local - late].filter(fits);
  return candidates.length === 0 ? local - early : Math.max(...candidates);
}

/** How far the zone's clocks are set forward at that moment, in ms; 0 in standard time. */
export function daylightSaving(zone: string, ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  const standard = Math.min(
    zoneOffset(zone, Date.UTC(year, 0, 1)),
    zoneOffset(zone, Date.UTC(year, 6, 1)),
  );
  return zoneOffset(zone, ms) - standard;
}

function computeOffset(zone: string, ms: number): number {
  const format = formatOf(zone) ?? formatOf(FALLBACK);
  const parts = new Map(
    format?.formatToParts(ms).map(({ type, value }) => [type, value] as const) ?? [],
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type) ?? '0');
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const local = new Date(0);
  local.setUTCFullYear(year, part('month') - 1, part('day'));
  local.setUTCHours(part('hour'), part('minute'), part('second'), 0);
  return local.getTime() - Math.floor(ms / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    return undefined; // no zone of that name
  }
}
