/** One answered request. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query; values of secret parameters are hidden. */
  readonly target: string;
  readonly status: number;
  readonly user: string;
  readonly ms: number;
}

const MAX_ENTRIES = 20_000;
const SECRET = /((?:password|token|secret|sysparm_ck|apikey)[^=&]*=)[^&]*/gi;

/** The last requests, oldest first; tests count API calls with it. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  readonly #listeners: ((entry: LoggedRequest) => void)[] = [];

  add(entry: LoggedRequest): void {
    const shown = { ...entry, target: entry.target.replace(SECRET, '$1[hidden]') };
    this.#entries.push(shown);
    if (this.#entries.length > MAX_ENTRIES) this.#entries.shift();
    for (const listener of this.#listeners) listener(shown);
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  onRequest(listener: (entry: LoggedRequest) => void): void {
    this.#listeners.push(listener);
  }
}
