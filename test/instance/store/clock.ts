import type { InstanceClock } from '../contract.ts';

/**
 * Clock of one instance: the machine's time plus what tests added with `advance`.
 * @param base replaces the machine's time, in ms since the epoch; for tests that need a fixed day.
 * @param onAdvance told of the sum of what was added
 */
export function createInstanceClock(
  base: () => number = Date.now,
  onAdvance: (total: number) => void = () => undefined,
): InstanceClock {
  let offset = 0;
  return {
    now: () => base() + offset,
    advance(ms: number): void {
      offset += ms;
      onAdvance(offset);
    },
  };
}
