import { addUnits, endOf, isStorable, startOf, type Unit } from '../query/dates.ts';
import { formatDate, formatDateTime, parseDateTime } from '../store/time.ts';
import { fromLocal, toLocal } from '../store/zone.ts';
import type { GlideHost } from './host.ts';
import { asText } from './values.ts';

type Times = Record<string, (...parts: unknown[]) => string>;

const AGO: Readonly<Record<string, Unit>> = {
  minutesAgo: 'minute',
  hoursAgo: 'hour',
  daysAgo: 'day',
  monthsAgo: 'month',
  quartersAgo: 'quarter',
  yearsAgo: 'year',
};
/** Of these, a start and an end exist too. */
const WITH_EDGES = new Set(['minutesAgo', 'hoursAgo', 'daysAgo', 'monthsAgo', 'quartersAgo']);

const NAMED: readonly (readonly [name: string, unit: Unit, shift: number])[] = [
  ['Today', 'day', 0],
  ['Yesterday', 'day', -1],
  ['Tomorrow', 'day', 1],
  ['CurrentMinute', 'minute', 0],
  ['LastMinute', 'minute', -1],
  ['CurrentHour', 'hour', 0],
  ['LastHour', 'hour', -1],
  ...(['Week', 'Month', 'Quarter', 'Year'] as const).flatMap((name) => {
    const unit = name.toLowerCase() as Unit;
    return [
      [`This${name}`, unit, 0],
      [`Last${name}`, unit, -1],
      [`Next${name}`, unit, 1],
    ] as const;
  }),
];

const RANGES: Readonly<Record<string, string>> = { start: '00:00:00', end: '23:59:59' };

/**
 * Date functions of `gs`: moments of the user's calendar, told in UTC
 * (doc:api-reference/server-api-reference/c_GlideSystemScopedAPI).
 */
export function systemTimes(host: GlideHost): Times {
  return {
    ...ago(host),
    ...named(host),
    dateGenerate: (date, range) => {
      const time = asText(range).toLowerCase();
      const local = parseDateTime(`${asText(date)} ${RANGES[time] ?? time}`);
      return local === undefined ? '' : formatDateTime(fromLocal(host.zone, local));
    },
    yesterday: () => text(host.now() - 86_400_000),
    now: () => formatDate(toLocal(host.zone, host.now())),
    nowDateTime: () => formatDateTime(toLocal(host.zone, host.now())),
    nowNoTZ: () => formatDateTime(host.now()),
  };
}

function ago(host: GlideHost): Times {
  const times: Times = {};
  for (const [name, unit] of Object.entries(AGO)) {
    const at = (count: unknown): number =>
      addUnits(host.now(), unit, -Math.trunc(Number(count) || 0), host.zone);
    times[name] = (count) => text(at(count));
    if (!WITH_EDGES.has(name)) continue;
    times[`${name}Start`] = (count) => text(startOf(at(count), unit, host.zone));
    times[`${name}End`] = (count) => text(endOf(at(count), unit, host.zone));
  }
  return times;
}

function named(host: GlideHost): Times {
  const times: Times = {};
  for (const [name, unit, shift] of NAMED) {
    const first = (): number =>
      addUnits(startOf(host.now(), unit, host.zone), unit, shift, host.zone);
    times[`beginningOf${name}`] = () => text(first());
    times[`endOf${name}`] = () => text(endOf(first(), unit, host.zone));
  }
  return times;
}

/** Empty for what has no stored form. */
function text(ms: number): string {
  return isStorable(ms) ? formatDateTime(ms) : '';
}
