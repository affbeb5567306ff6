import type { InstanceClock } from '../contract.ts';

/**
 * Clock of one instance: the machine's time plus what tests added with `advance`.
 * @param base replaces the machine's time, in ms since the epoch; for tests that need a fixed day.
 */
export function createInstanceClock(base: () => number = Date.now): InstanceClock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advance(ms: number): void {
      offset += ms;
    },
  };
}
