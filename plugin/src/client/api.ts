import type { Overview } from '../server/policy/overview/answer';

/** The page's one question to the platform, with the session's token. */

declare global {
  interface Window {
    g_ck?: string;
  }
}

export type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly overview: Overview }
  | {
      readonly kind: 'failed';
      readonly reason: 'rights' | 'session' | 'other';
      readonly detail: string;
    };

const reasons: Readonly<Record<number, 'rights' | 'session'>> = { 401: 'session', 403: 'rights' };

export async function loadOverview(signal: AbortSignal): Promise<Loaded> {
  const answer = await fetch('/api/x_rsc_rescind/v1/rescind/overview', {
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
  const body = (await answer.json()) as { readonly result: Overview };
  return { kind: 'loaded', overview: body.result };
}

/** The list that shows exactly the records behind a number. */
export function listUrl(table: string, query: string): string {
  return `/${table}_list.do?sysparm_query=${encodeURIComponent(query)}`;
}
