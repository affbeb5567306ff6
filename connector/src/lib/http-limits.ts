import Bottleneck from 'bottleneck';
import type { Clock } from '../ports/clock.ts';

export interface HostLimit {
  /** Requests to one host at the same time. */
  readonly concurrency: number;
  /** Least milliseconds between the starts of two requests to one host. */
  readonly minTimeMs: number;
}

/** Shared by all clients of a process, so that two mappings on one host share its limit. */
export interface HostLimits {
  run<T>(origin: string, job: () => Promise<T>, options: JobOptions): Promise<T>;
  /** Nothing is sent to the host before that instant (UTC milliseconds). */
  pause(origin: string, untilMs: number): void;
}

export interface JobOptions {
  readonly signal: AbortSignal;
  /** Frees the slot even if a job neither answers nor obeys its own time-out. */
  readonly expirationMs: number;
}

/** One bottleneck per host. A pause (Retry-After) holds every request to that host, not only the one that was told. */
export function createHostLimits(limit: HostLimit, clock: Clock): HostLimits {
  const group = new Bottleneck.Group({
    maxConcurrent: limit.concurrency,
    minTime: limit.minTimeMs,
  });
  const pausedUntil = new Map<string, number>();
  const waitForPause = async (origin: string, signal: AbortSignal): Promise<void> => {
    for (;;) {
      const left = (pausedUntil.get(origin) ?? 0) - clock.now();
      if (left <= 0) return;
      await clock.sleep(left, signal);
    }
  };
  return {
    async run(origin, job, { signal, expirationMs }) {
      await waitForPause(origin, signal);
      const scheduled = group.key(origin).schedule({ expiration: expirationMs }, async () => {
        signal.throwIfAborted();
        return job();
      });
      return orAborted(scheduled, signal);
    },
    pause(origin, untilMs) {
      pausedUntil.set(origin, Math.max(untilMs, pausedUntil.get(origin) ?? 0));
    },
  };
}

/** Settles as `work` does, but rejects at once when the signal aborts while the work still waits in the queue. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
    work.catch(() => undefined); // already reported through the race, or given up by the caller
  }
}
