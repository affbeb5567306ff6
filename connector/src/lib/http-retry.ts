import type { HttpResponse } from '../ports/http.ts';
import type { FailureKind } from './http-failure.ts';

export interface RetryPolicy {
  /** Calls in all, the first included. */
  readonly attempts: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  /** A longer Retry-After is not waited for: the run would look hung. */
  readonly retryAfterCapMs: number;
}

export const defaultRetry: RetryPolicy = {
  attempts: 4,
  baseDelayMs: 500,
  maxDelayMs: 30_000,
  retryAfterCapMs: 120_000,
};

const askAgain = new Set([429, 502, 503, 504]);
const transient = new Set<FailureKind>(['timeout', 'reset', 'refused', 'cut_body']);

/**
 * Statuses worth a second call. 429, and 503 with Retry-After, say that nothing was done, so any method may repeat;
 * after 502 and 504 the effect is unknown.
 */
export function mayRepeatStatus(response: HttpResponse, idempotent: boolean): boolean {
  if (!askAgain.has(response.status)) return false;
  if (idempotent || response.status === 429) return true;
  return response.status === 503 && response.headers['retry-after'] !== undefined;
}

/** A refused connection sent nothing; every other failure leaves the effect unknown. */
export function mayRepeatFailure(kind: FailureKind, idempotent: boolean): boolean {
  return kind === 'refused' || (idempotent && transient.has(kind));
}

/** Full jitter: anything between zero and the exponential limit, so that parallel callers do not meet again. */
export function backoffMs(policy: RetryPolicy, attempt: number, random: () => number): number {
  return Math.round(random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** attempt));
}

/** Milliseconds of a Retry-After header in seconds or as a date; `undefined` without a readable one. */
export function retryAfterMs(response: HttpResponse, nowMs: number): number | undefined {
  const value = response.headers['retry-after']?.trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
