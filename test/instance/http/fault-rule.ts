/** What goes wrong. Parameters that a kind does not use are ignored. */
export interface FaultRule {
  /**
   * `latency` waits `ms`; `status` answers `status` without doing the work; `reset` cuts the connection before the
   * work, `lost_reply` after it; `truncate` sends half a body; `html` answers 200 with a login page; `thin` leaves
   * `rows` rows (default all) out of a list, as access control does; `duplicate` repeats the last row of one page as
   * the first of the next; `skew` puts the `Date` and `X-RateLimit-Reset` headers off by `ms`.
   */
  readonly kind:
    | 'latency'
    | 'status'
    | 'reset'
    | 'lost_reply'
    | 'truncate'
    | 'html'
    | 'thin'
    | 'duplicate'
    | 'skew';
  /** Regular expression on path and query; all requests when left out. */
  readonly path?: string;
  readonly method?: string;
  /** How many matching requests are hit; every one when left out. */
  readonly count?: number;
  /** How many matching requests pass before the first one is hit. */
  readonly skip?: number;
  readonly ms?: number;
  readonly status?: number;
  /** `Retry-After` in seconds, for 429 and 503. */
  readonly retryAfter?: number;
  readonly rows?: number;
}
