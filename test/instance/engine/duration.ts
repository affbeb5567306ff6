const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MAX_YEARS = 100;

const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** The text is no duration, or one that nobody should wait for. */
export class DurationError extends Error {
  override readonly name = 'DurationError';
}

/**
 * The moment that lies an ISO 8601 duration after `from`, in ms. Years and months go by the calendar (UTC) and stop at
 * the last day of a shorter month; whole numbers only. Throws `DurationError`.
 */
export function afterDuration(from: number, text: string): number {
  const match = DURATION.exec(text);
  if (!match) {
    throw new DurationError(
      `"${text}" is no ISO 8601 duration of whole numbers, like P30D, P1Y2M, P2W or PT1H30M`,
    );
  }
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? '0'));
  const to =
    addMonths(from, years * 12 + months) +
    (weeks * 7 + days) * DAY_MS +
    hours * HOUR_MS +
    minutes * MINUTE_MS +
    seconds * SECOND_MS;
  // Written so that what is no number any more is refused too.
  if (!(to <= addMonths(from, MAX_YEARS * 12))) {
    throw new DurationError(`"${text}" is longer than ${String(MAX_YEARS)} years`);
  }
  return to;
}

function addMonths(from: number, months: number): number {
  const date = new Date(from);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const first = Date.UTC(year, month, 1);
  return first + (Math.min(date.getUTCDate(), lastDay) - 1) * DAY_MS + (from % DAY_MS);
}
