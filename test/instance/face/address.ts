/** Addresses of the pages, the platform's own. */

export function recordUrl(table: string, sysId: string): string {
  return `/${encodeURIComponent(table)}.do?sys_id=${encodeURIComponent(sysId)}`;
}

export interface ListView {
  readonly query?: string;
  /** The part of the query that the person may not change. */
  readonly fixedQuery?: string;
  /** Number of the first row, from 1. */
  readonly firstRow?: number;
  readonly view?: string;
}

export function listUrl(table: string, list: ListView = {}): string {
  const parameters = new URLSearchParams();
  if (list.fixedQuery) parameters.set('sysparm_fixed_query', list.fixedQuery);
  if (list.query) parameters.set('sysparm_query', list.query);
  if (list.firstRow && list.firstRow > 1)
    parameters.set('sysparm_first_row', String(list.firstRow));
  if (list.view) parameters.set('sysparm_view', list.view);
  const text = parameters.toString();
  return `/${encodeURIComponent(table)}_list.do${text === '' ? '' : `?${text}`}`;
}

export function catalogItemUrl(sysId: string): string {
  return `/com.glideapp.servicecatalog_cat_item_view.do?v=1&sysparm_id=${encodeURIComponent(sysId)}`;
}

/** Only paths on this instance; anything else would let a link send people elsewhere. */
export function safeTarget(target: string): string {
  const local = 'http://local.invalid';
  if (!/^\/(?![/\\])/.test(target) || !URL.canParse(target, local)) return '/';
  return new URL(target, local).origin === local ? target : '/';
}
