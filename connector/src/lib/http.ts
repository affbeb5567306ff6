import type { Clock } from '../ports/clock.ts';
import type { HttpClient, HttpRequest, HttpResponse } from '../ports/http.ts';
import type { Log } from '../ports/log.ts';
import { codeOf, failure, HttpFailure, kindOf, type Side } from './http-failure.ts';
import type { HostLimits } from './http-limits.ts';
import {
  backoffMs,
  defaultRetry,
  mayRepeatFailure,
  mayRepeatStatus,
  retryAfterMs,
  type RetryPolicy,
} from './http-retry.ts';
import { plainHeaders, readText, type FetchLike } from './http-transport.ts';

export interface HttpOptions {
  readonly side: Side;
  readonly fetch: FetchLike;
  readonly limits: HostLimits;
  readonly clock: Clock;
  readonly log: Log;
  readonly retry?: RetryPolicy;
  /** Default for connect, headers and body together. */
  readonly timeoutMs?: number;
  /** Of one decoded body. */
  readonly maxBytes?: number;
  readonly random?: () => number;
}

/** What the port asks, plus the choice of a caller that rather makes its page smaller than ask again. */
export interface RetryableRequest extends HttpRequest {
  readonly retryTimeouts?: boolean;
}

export interface RetryingHttpClient extends HttpClient {
  request(request: RetryableRequest): Promise<HttpResponse>;
}

const defaultTimeoutMs = 65_000; // the platform ends its own transactions after 60 s
const defaultMaxBytes = 64 * 1024 * 1024;
const redirects = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 3;
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** HTTP with a limit per host, time-outs, retries and redirects that stay at home. See the port for what it promises. */
export function createHttpClient(options: HttpOptions): RetryingHttpClient {
  return { request: (request) => withRetries(options, request) };
}

/** The URL as errors and logs show it: no login, no query, no fragment. */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return '(not a URL)';
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** True for https, and for plain http to this machine. */
export function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
}

async function withRetries(options: HttpOptions, request: RetryableRequest): Promise<HttpResponse> {
  const policy = options.retry ?? defaultRetry;
  const idempotent = request.idempotent ?? request.method === 'GET';
  for (let attempt = 1; ; attempt++) {
    const outcome = await oneAttempt(options, request);
    const last = attempt >= policy.attempts;
    const delayMs = last
      ? undefined
      : delayBefore(options, request, { outcome, idempotent, attempt });
    if (delayMs === undefined) {
      if (outcome instanceof HttpFailure) throw outcome;
      return outcome;
    }
    options.log.debug('request will be repeated', { where: where(request), attempt, delayMs });
    await options.clock.sleep(delayMs, request.signal);
  }
}

/** Milliseconds to wait before the next attempt; `undefined` when there must be none. */
function delayBefore(
  options: HttpOptions,
  request: RetryableRequest,
  tried: { outcome: HttpResponse | HttpFailure; idempotent: boolean; attempt: number },
): number | undefined {
  const { outcome, idempotent, attempt } = tried;
  const policy = options.retry ?? defaultRetry;
  const backoff = backoffMs(policy, attempt - 1, options.random ?? Math.random);
  if (outcome instanceof HttpFailure) {
    if (outcome.kind === 'timeout' && request.retryTimeouts === false) return undefined;
    return mayRepeatFailure(outcome.kind, idempotent) ? backoff : undefined;
  }
  if (!mayRepeatStatus(outcome, idempotent)) return undefined;
  if (outcome.status === 504 && request.retryTimeouts === false) return undefined;
  const asked = retryAfterMs(outcome, options.clock.now());
  if (asked === undefined) return backoff;
  if (asked > policy.retryAfterCapMs) return undefined;
  options.limits.pause(new URL(request.url).origin, options.clock.now() + asked);
  return asked;
}

/** One call with its redirects. Failures of the call are returned; an abort by the caller is thrown. */
async function oneAttempt(
  options: HttpOptions,
  request: RetryableRequest,
): Promise<HttpResponse | HttpFailure> {
  let url = request.url;
  for (let hop = 0; ; hop++) {
    if (!isSafeUrl(url)) return failure(options.side, 'unsafe_url', where(request));
    const answer = await call(options, request, url);
    if (answer instanceof HttpFailure || !redirects.has(answer.status)) return answer;
    const next = redirectTarget(request, url, answer);
    if (next === undefined || hop >= mostRedirects) return answer;
    if (new URL(next).origin !== new URL(request.url).origin) return answer;
    url = next;
  }
}

function redirectTarget(
  request: RetryableRequest,
  from: string,
  answer: HttpResponse,
): string | undefined {
  const location = answer.headers['location'];
  if (location === undefined || request.method !== 'GET') return undefined;
  return URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

async function call(
  options: HttpOptions,
  request: RetryableRequest,
  url: string,
): Promise<HttpResponse | HttpFailure> {
  const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
  const startedAt = options.clock.now();
  let timeout: AbortSignal | undefined;
  try {
    const answer = await options.limits.run(
      new URL(url).origin,
      () => {
        timeout = AbortSignal.timeout(timeoutMs);
        return exchange(options, request, url, AbortSignal.any([request.signal, timeout]));
      },
      { signal: request.signal, expirationMs: timeoutMs + 5000 },
    );
    const { status } = answer instanceof HttpFailure ? { status: answer.kind } : answer;
    const durationMs = options.clock.now() - startedAt;
    options.log.debug('request', { where: where(request), status, durationMs });
    return answer;
  } catch (error) {
    if (request.signal.aborted) throw request.signal.reason;
    if (error instanceof HttpFailure) return error;
    const kind = timeout?.aborted === true || isExpired(error) ? 'timeout' : kindOf(error);
    const extra = kind === 'timeout' ? `${timeoutMs / 1000} s` : codeOf(error);
    options.log.debug('request failed', { where: where(request), kind, code: codeOf(error) });
    return failure(options.side, kind, where(request), { extra, cause: error });
  }
}

async function exchange(
  options: HttpOptions,
  request: RetryableRequest,
  url: string,
  signal: AbortSignal,
): Promise<HttpResponse | HttpFailure> {
  const reply = await options.fetch(url, {
    method: request.method,
    headers: { ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
    signal,
    redirect: 'manual',
  });
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const text = await bodyOf(reply.body, maxBytes);
  if (text === undefined) {
    const extra = `${Math.round(maxBytes / 1024 / 1024)} MiB`;
    return failure(options.side, 'too_large', where(request), { extra });
  }
  return { status: reply.status, headers: plainHeaders(reply.headers), text };
}

/** After the status line is in, a lost connection means a cut body, whatever the socket calls it. */
async function bodyOf(
  body: Parameters<typeof readText>[0],
  maxBytes: number,
): Promise<string | undefined> {
  try {
    return await readText(body, maxBytes);
  } catch (error) {
    if (kindOf(error) !== 'reset') throw error;
    throw Object.assign(new Error('body cut', { cause: error }), {
      code: 'ERR_STREAM_PREMATURE_CLOSE',
    });
  }
}

function where(request: HttpRequest): string {
  return `${request.method} ${shownUrl(request.url)}`;
}

function isExpired(error: unknown): boolean {
  return error instanceof Error && /^This job timed out/.test(error.message);
}
