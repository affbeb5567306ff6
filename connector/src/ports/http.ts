/** One HTTP request. The whole body is a string: callers write JSON or form text themselves. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute. Must have no credentials in it. */
  readonly url: string;
  /** Authorization is set here by the caller; the client never logs header values. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** For connect, headers and body together; the client's default when absent. */
  readonly timeoutMs?: number;
  /** May be sent again after a failure that leaves its effect unknown. Default: true exactly for GET. */
  readonly idempotent?: boolean;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The whole decoded body; empty when there is none. */
  readonly text: string;
}

/**
 * One client per side (platform or target); rate limit, retries, proxy and TLS settings are its own business.
 *
 * Every status reaches the caller, after the retries that are allowed for it (429 and 503 with Retry-After, 502, 504):
 * only the caller knows what a 404 means. No redirect is followed to another origin; such a 3xx reaches the caller.
 * Rejects with `RescindError`: `*_unreachable` for DNS, connect, TLS, reset and time-out, `*_incomplete` for a body that
 * ended early, and with the signal's reason when the caller aborted. The message names method and URL without query.
 */
export interface HttpClient {
  request(request: HttpRequest): Promise<HttpResponse>;
}
