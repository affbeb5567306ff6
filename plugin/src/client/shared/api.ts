/** A page's questions to the platform, with the session's token. */

declare global {
  interface Window {
    g_ck?: string;
  }
}

export interface Failed {
  readonly kind: 'failed';
  readonly reason: 'rights' | 'session' | 'other';
  readonly detail: string;
}

export type Answer<T> = { readonly kind: 'loaded'; readonly value: T } | Failed;
export type Loaded<T> = { readonly kind: 'loading' } | Answer<T>;

const reasons: Readonly<Record<number, 'rights' | 'session'>> = { 401: 'session', 403: 'rights' };

/** Asks a route of the plugin, given from `/overview` on. */
export async function load<T>(route: string, signal: AbortSignal): Promise<Answer<T>> {
  const answer = await fetch(`/api/x_rsc_rescind/v1/rescind${route}`, {
    headers: { Accept: 'application/json', 'X-UserToken': window.g_ck ?? '' },
    signal,
  });
  if (!answer.ok) {
    return {
      kind: 'failed',
      reason: reasons[answer.status] ?? 'other',
      detail: `The server answered with status ${String(answer.status)}.`,
    };
  }
  const body = (await answer.json()) as { readonly result: T };
  return { kind: 'loaded', value: body.result };
}

/** The list that shows exactly the records behind a number. */
export function listUrl(table: string, query: string): string {
  return `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}`;
}
