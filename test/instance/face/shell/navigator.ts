import type { Row } from '../../contract.ts';
import { listUrl, recordUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import { hasAnyRole, type Visit } from '../visit.ts';

/** The application navigator: menus (`sys_app_application`) with their modules (`sys_app_module`), by role. */
export function navigator(visit: Visit): Markup {
  const menus = visibleMenus(visit).map((menu) => menuSection(visit, menu));
  return html`<nav id="navigator" class="navigator" aria-label="Applications">
    <label class="visually-hidden" for="navigator-filter">Filter the navigator</label>
    <input
      id="navigator-filter"
      type="search"
      placeholder="Filter (Ctrl+K)"
      autocomplete="off"
      aria-keyshortcuts="Control+K"
    />
    ${menus}
    <p class="nothing" hidden>No module has that name.</p>
  </nav>`;
}

/** Address a module leads to; empty when it leads nowhere (doc:application-development/navigation-and-ui/c_ModuleTypes). */
export function moduleUrl(entry: Row): string {
  const table = entry['name'] ?? '';
  const query = entry['filter'] ?? '';
  const view = entry['view_name'] ?? '';
  switch (entry['link_type']) {
    case 'DIRECT':
    case 'HTML':
      return localAddress(entry['query'] ?? '');
    case 'DETAIL':
      return recordUrl(table, query);
    case 'NEW':
      return `/${encodeURIComponent(table)}.do?sys_id=-1${entry['query'] ? `&${entry['query']}` : ''}`;
    case 'SEPARATOR':
      return '';
    default:
      return table === '' ? '' : listUrl(table, { query, view });
  }
}

function visibleMenus(visit: Visit): Row[] {
  return visit.site.store
    .select('sys_app_application', 'active=true^ORDERBYorder^ORDERBYtitle')
    .filter((menu) => hasAnyRole(visit.session, menu['roles'] ?? ''));
}

function menuSection(visit: Visit, menu: Row): Markup | undefined {
  const id = menu['sys_id'] ?? '';
  const entries = visit.site.store
    .select('sys_app_module', `application=${id}^active=true^ORDERBYorder^ORDERBYtitle`)
    .filter((entry) => hasAnyRole(visit.session, entry['roles'] ?? ''));
  const items = entries.flatMap((entry) => moduleItem(visit, entry) ?? []);
  if (items.length === 0) return undefined;
  return html`<details class="menu" open data-menu="${id}">
    <summary title="${menu['hint'] ?? ''}">${menu['title'] ?? ''}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}

function moduleItem(visit: Visit, entry: Row): Markup | undefined {
  const title = entry['title'] ?? '';
  if (entry['link_type'] === 'SEPARATOR') return html`<li class="separator">${title}</li>`;
  const url = moduleUrl(entry);
  if (url === '') return undefined;
  const current = visit.request.target === url && html` aria-current="page"`;
  return html`<li><a href="${url}" title="${entry['hint'] ?? ''}" ${current}>${title}</a></li>`;
}

/** A module may hold `incident_list.do?…` or a full address. */
function localAddress(text: string): string {
  if (text === '' || /^(https?:)?\//.test(text)) return text;
  return /^[\w.]+\.do/.test(text) ? `/${text}` : '';
}
