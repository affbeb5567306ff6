import type { Call } from '../router.ts';

export type DisplayMode = 'false' | 'true' | 'all';

/** Parameters that shape an answer. */
export interface ViewParams {
  readonly fields: readonly string[] | undefined;
  readonly display: DisplayMode;
  readonly excludeLinks: boolean;
}

const DEFAULT_LIMIT = 10_000;

export function viewParams(query: URLSearchParams): ViewParams {
  const fields = query.get('sysparm_fields');
  const display = query.get('sysparm_display_value')?.toLowerCase();
  return {
    fields: fields ? fields.split(',').map((name) => name.trim()) : undefined,
    display: display === 'true' || display === 'all' ? display : 'false',
    excludeLinks: flag(query, 'sysparm_exclude_reference_link'),
  };
}

/** `true` in any letter case; Python clients send `True`. */
export function flag(query: URLSearchParams, name: string): boolean {
  return query.get(name)?.toLowerCase() === 'true';
}

/** Limit and offset; `undefined` when one of them is not a whole number of at least zero. */
export function pageParams(
  query: URLSearchParams,
  defaultLimit = DEFAULT_LIMIT,
): { limit: number; offset: number } | undefined {
  const limit = whole(query.get('sysparm_limit'), defaultLimit);
  const offset = whole(query.get('sysparm_offset'), 0);
  return limit === undefined || offset === undefined ? undefined : { limit, offset };
}

function whole(text: string | null, fallback: number): number | undefined {
  if (text === null || text === '') return fallback;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** `sysparm_query`, or `field=value` pairs of the URL joined into one. Choice labels and display names are accepted. */
export function encodedQuery(
  call: Call,
  table: string,
  stored: (field: string, value: string) => string,
): string {
  const own = call.request.query.get('sysparm_query');
  if (own !== null) return own;
  const columns = call.site.store.schema.columns(table);
  const terms: string[] = [];
  for (const [name, value] of call.request.query) {
    if (name.startsWith('sysparm_') || !columns.has(name.split('.')[0] ?? '')) continue;
    terms.push(`${name}=${stored(name, value)}`);
  }
  return terms.join('^');
}
