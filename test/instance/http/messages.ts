import { parseRelaxedJson } from './relaxed-json.ts';

/** One request as handlers see it, already read and unzipped. */
export interface InstanceRequest {
  /** After `X-HTTP-Method-Override`. */
  readonly method: string;
  /** Decoded path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Path and query as sent. */
  readonly target: string;
  /** `http://127.0.0.1:port`, or `https` over TLS. */
  readonly baseUrl: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

const JSON_TYPE = 'application/json;charset=UTF-8';

export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'Content-Type': JSON_TYPE, ...headers },
    body: JSON.stringify(value),
  };
}

/** The platform's one error shape. */
export function failure(
  status: number,
  message: string,
  detail: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return json(status, { error: { message, detail }, status: 'failure' }, headers);
}

export function html(status: number, body: string): Reply {
  return { status, headers: { 'Content-Type': 'text/html;charset=UTF-8' }, body };
}

export function redirect(location: string, cookies: readonly string[] = []): Reply {
  return { status: 302, headers: { Location: location, 'Set-Cookie': cookies }, body: '' };
}

export function unauthenticated(): Reply {
  return failure(401, 'User Not Authenticated', 'Required to provide Auth information', {
    'WWW-Authenticate': 'Basic realm="Service-now"',
  });
}

export function noRecord(): Reply {
  return failure(
    404,
    'No Record found',
    "Record doesn't exist or ACL restricts the record retrieval",
  );
}

export function unknownUri(path: string): Reply {
  return failure(400, `Requested URI does not represent any resource: ${path}`);
}

/**
 * Decoded path and query of a request target; `undefined` when it is no URL at all. Slashes in a row count as one, as in
 * the platform's web container: clients put a base address with a slash at its end before a path that starts with one.
 */
export function parseTarget(
  target: string,
  baseUrl: string,
): { readonly path: string; readonly query: URLSearchParams } | undefined {
  const local = target.replace(/^\/{2,}/, '/');
  if (!URL.canParse(local, baseUrl)) return undefined;
  const url = new URL(local, baseUrl);
  return { path: decodePath(url.pathname.replaceAll(/\/{2,}/g, '/')), query: url.searchParams };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // malformed escapes match no route and are answered as an unknown resource
  }
}

/** The body as a JSON object; `undefined` when it is anything else. */
export function bodyObject(request: InstanceRequest): Record<string, unknown> | undefined {
  const value = bodyValue(request);
  return isObject(value) ? value : undefined;
}

/** The record in the body: of several, the first; the rest is ignored (doc:c_RESTAPI, Supported HTTP request methods). */
export function bodyRecord(request: InstanceRequest): Record<string, unknown> | undefined {
  const value = bodyValue(request);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? first : undefined;
}

function bodyValue(request: InstanceRequest): unknown {
  const text = request.body.toString('utf8').trim();
  if (text === '') return {};
  try {
    return parseRelaxedJson(text);
  } catch {
    return undefined; // the caller answers 400 for what is not JSON
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function formFields(request: InstanceRequest): URLSearchParams {
  return new URLSearchParams(request.body.toString('utf8'));
}
