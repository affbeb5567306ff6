/** One jar per run and instance: keeps the session and the node affinity, so that a call does not log in anew. */
export interface CookieJar {
  /** Takes the joined `set-cookie` header of an answer. */
  take(header: string | undefined): void;
  /** Value of the `cookie` header; empty when there is nothing to send. */
  header(): string;
  clear(): void;
}

// Repeated headers arrive joined by a comma, which also stands inside an Expires date.
const betweenCookies = /,(?=\s*[\w!#$%&'*+.^`|~-]+=)/;

/** Holds the cookies of a single origin; path and domain need no care because nothing else is ever called with it. */
export function createCookieJar(now: () => number): CookieJar {
  const cookies = new Map<string, string>();
  return {
    take(header) {
      for (const cookie of header?.split(betweenCookies) ?? []) {
        const [pair = '', ...attributes] = cookie.split(';');
        const at = pair.indexOf('=');
        if (at < 1) continue;
        const name = pair.slice(0, at).trim();
        if (isExpired(attributes, now())) cookies.delete(name);
        else cookies.set(name, pair.slice(at + 1).trim());
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    clear() {
      cookies.clear();
    },
  };
}

function isExpired(attributes: readonly string[], nowMs: number): boolean {
  for (const attribute of attributes) {
    const [name = '', value = ''] = attribute.trim().split('=');
    if (/^max-age$/i.test(name)) return Number(value) <= 0;
    if (/^expires$/i.test(name)) return Date.parse(value.replaceAll('-', ' ')) <= nowMs;
  }
  return false;
}
