import { html, type Markup } from '../html.ts';
import { hasAnyRole, type Visit } from '../visit.ts';
import type { ListRequest } from './list-request.ts';

/** The list as a file; XML is for administrators (doc: export-list-data). */
export function exportMenu(visit: Visit, request: ListRequest): Markup {
  const parameters = new URLSearchParams();
  if (request.wholeQuery !== '') parameters.set('sysparm_query', request.wholeQuery);
  if (request.view !== '') parameters.set('sysparm_view', request.view);
  const rest = parameters.size > 0 ? `&${parameters.toString()}` : '';
  const link = (format: string, label: string): Markup =>
    html`<li><a href="/${request.table.name}_list.do?${format}${rest}">${label}</a></li>`;
  return html`<details class="menu-button">
    <summary class="button">Export</summary>
    <ul>
      ${link('CSV', 'CSV')}${link('JSONv2', 'JSON')}
      ${hasAnyRole(visit.session, 'admin') && link('XML', 'XML')}
    </ul>
  </details>`;
}
