import { RescindError } from '../lib/errors.ts';
import { failure } from '../lib/http-failure.ts';
import { parseJson } from '../lib/http-json.ts';
import { shownUrl, type RetryingHttpClient } from '../lib/http.ts';
import type { Clock } from '../ports/clock.ts';
import type { HttpResponse } from '../ports/http.ts';
import type { Authenticator } from './auth.ts';
import { createCookieJar } from './cookies.ts';
import { isTransactionQuota, messageOf, statusError, type CallContext } from './platform-errors.ts';

export interface PlatformCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Starts with `/`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Right the call needs, for the error that says it is missing. */
  readonly right: string;
  /** Every write of the Rescind API is idempotent by design; the default is true. */
  readonly idempotent?: boolean;
  readonly retryTimeouts?: boolean;
  readonly timeoutMs?: number;
  readonly signal: AbortSignal;
  /** Turns a status of this route into its own error; `undefined` leaves it to the general rule. */
  readonly mapError?: (response: HttpResponse, context: CallContext) => RescindError | undefined;
}

export interface PlatformAnswer {
  /** Value of `result` in the body. */
  readonly result: unknown;
  readonly headers: HttpResponse['headers'];
}

/** Logged-in calls to one instance: session cookies, one renewal of the login after a 401, the platform's errors. */
export interface PlatformSession {
  call(call: PlatformCall): Promise<PlatformAnswer>;
}

export interface SessionOptions {
  /** Origin of the instance. */
  readonly url: string;
  readonly http: RetryingHttpClient;
  readonly auth: Authenticator;
  readonly clock: Clock;
}

/** See `PlatformSession`. One per run. */
export function createSession(options: SessionOptions): PlatformSession {
  const jar = createCookieJar(() => options.clock.now());
  const base = options.url.replace(/\/+$/, '');
  const send = async (call: PlatformCall, login: Readonly<Record<string, string>>) => {
    const cookie = jar.header();
    const response = await options.http.request({
      method: call.method,
      url: base + call.path + queryText(call.query),
      headers: {
        accept: 'application/json',
        ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === '' ? {} : { cookie }),
        ...login,
      },
      ...(call.json === undefined ? {} : { body: JSON.stringify(call.json) }),
      signal: call.signal,
      idempotent: call.idempotent ?? true,
      ...(call.retryTimeouts === undefined ? {} : { retryTimeouts: call.retryTimeouts }),
      ...(call.timeoutMs === undefined ? {} : { timeoutMs: call.timeoutMs }),
    });
    jar.take(response.headers['set-cookie']);
    return response;
  };
  return {
    async call(call) {
      const login = await options.auth.headers(call.signal);
      const hadSession = jar.header() !== '';
      let response = await send(call, login);
      if (response.status === 401 && (options.auth.renewable || hadSession)) {
        // A token or session may have ended on the server first. Once, and never for a plain password: it would lock
        // the user out.
        options.auth.forget(login);
        jar.clear();
        response = await send(call, await options.auth.headers(call.signal));
      }
      const context: CallContext = {
        where: `${call.method} ${shownUrl(base + call.path)}`,
        right: call.right,
        login: options.auth.login,
        plugin: call.path.startsWith('/api/x_rsc_rescind'),
      };
      return answerOf(response, call, context);
    },
  };
}

function answerOf(
  response: HttpResponse,
  call: PlatformCall,
  context: CallContext,
): PlatformAnswer {
  if (response.status < 200 || response.status >= 300) {
    throw call.mapError?.(response, context) ?? statusError(response, context);
  }
  const body = bodyOf(response, context);
  if (typeof body !== 'object' || body === null || !('result' in body)) {
    throw new RescindError('platform_protocol', 'The platform sent JSON without a result.', {
      where: context.where,
      todo: 'Check that platform.url is the address of a ServiceNow instance.',
    });
  }
  return { result: body.result, headers: response.headers };
}

/** The platform may give up after it has sent 200: then an error stands beside, after or instead of the result. */
function bodyOf(response: HttpResponse, context: CallContext): unknown {
  const cancelled = (): RescindError =>
    failure('platform', 'timeout', context.where, { extra: 'it cancelled its own transaction' });
  let body: unknown;
  try {
    body = parseJson(response, 'platform', context.where);
  } catch (error) {
    throw isTransactionQuota(response.text.slice(-2000)) ? cancelled() : error;
  }
  const said = messageOf(body);
  if (said.message === '') return body;
  if (isTransactionQuota(`${said.message} ${said.detail}`)) throw cancelled();
  throw new RescindError(
    'platform_incomplete',
    `The platform sent an error beside its result: “${said.message}”.`,
    { where: context.where, todo: 'Nothing was concluded from the answer. Run again.' },
  );
}

function queryText(query: PlatformCall['query']): string {
  return query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
}
