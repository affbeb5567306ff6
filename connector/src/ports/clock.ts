export interface Clock {
  /** Now, as UTC milliseconds since the epoch. */
  now(): number;
  /** Waits, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
