const shape = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?)$/;
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes and seconds (`P2D`, `PT15M`, `P1DT12H`).
 * Years and months are refused, because their length depends on the calendar. `undefined` when it is not one.
 */
export function parseIsoDuration(text: string): number | undefined {
  const match = shape.exec(text);
  if (match === null || text === 'P') return undefined;
  const sizes = [7 * day, day, hour, minute, second];
  return sizes.reduce((sum, size, index) => sum + size * Number(match.at(index + 1) ?? 0), 0);
}

/** Shortest ISO 8601 form of a duration in milliseconds, rounded down to seconds: `PT0S`, `P1DT2H`. */
export function formatIsoDuration(ms: number): string {
  const parts = [
    [day, 'D'],
    [hour, 'H'],
    [minute, 'M'],
    [second, 'S'],
  ] as const;
  let rest = Math.max(0, Math.floor(ms / second) * second);
  let date = '';
  let time = '';
  for (const [size, unit] of parts) {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    if (amount > 0 && unit === 'D') date = `${amount}D`;
    else if (amount > 0) time += `${amount}${unit}`;
  }
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
