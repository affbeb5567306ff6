import { watched } from './watchdog.ts';

/** For getters and `toString` of what a script threw or left behind: they should take no time at all. */
const LIMITS = { timeoutMs: 1000, memoryMb: 64 };

/**
 * Looks at a value of a script, which may run code of the script: within limits, and `otherwise` when that code throws
 * or does not end.
 */
export function guarded<T>(look: () => T, otherwise: T): T {
  try {
    return watched(LIMITS, look);
  } catch {
    return otherwise;
  }
}
