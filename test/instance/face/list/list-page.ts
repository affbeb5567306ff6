import { redirect, type Reply } from '../../http/messages.ts';
import { listUrl, recordUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../shell/page.ts';
import type { Visit } from '../visit.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { filterView } from './filter-view.ts';
import { goToForm, goToQuery } from './go-to.ts';
import { listModel, type ListModel } from './list-model.ts';
import { listRequest, sameList, type ListRequest } from './list-request.ts';
import { pageSize } from './page-size.ts';
import { pagingView } from './paging-view.ts';
import { reordered } from './query-text.ts';
import { removedNotice, tableView } from './table-view.ts';

/** `/{table}_list.do`. */
export function listPage(visit: Visit): Reply | undefined {
  if (visit.request.method === 'POST') return undefined;
  const request = listRequest(visit);
  if (!request) return undefined;
  const search = visit.request.query.get('sysparm_goto_text');
  if (search !== null) return redirect(searchUrl(visit, request, search));
  const model = listModel(visit, request, pageSize(visit, request.size));
  const { table } = request;
  return page(visit, {
    title: pluralLabel(table.label),
    actions: html`<a class="button" href="${recordUrl(table.name, '-1')}">New</a>`,
    body: html`${breadcrumbs(visit, request)}
      <div class="list-tools">${filterView(visit, request)}${goToForm(request, model.columns)}</div>
      ${notices(model)}${content(model)}`,
    programs: ['list'],
  });
}

function searchUrl(visit: Visit, request: ListRequest, text: string): string {
  const field = visit.request.query.get('sysparm_goto_field') ?? '';
  const query = goToQuery(visit, request, field, text);
  return listUrl(request.table.name, sameList(request, { query }));
}

function content(model: ListModel): Markup {
  const { request } = model;
  const table = tableView({
    caption: pluralLabel(request.table.label),
    columns: model.columns,
    rows: model.rows,
    order: model.order,
    sortUrl: (path, descending) =>
      listUrl(
        request.table.name,
        sameList(request, { query: reordered(request.query, path, descending) }),
      ),
  });
  return html`${table}${model.rows.length === 0 && emptyState(model)}${removedNotice(model.removed)}
  ${pagingView(model)}`;
}

function notices(model: ListModel): Markup {
  const refused =
    model.refusal !== undefined &&
    html`<div class="message error" role="alert">
      The list cannot be shown: ${model.refusal}. Take the condition out of the filter.
    </div>`;
  const ignored = model.ignored.map((term) => html`<li><code>${term}</code></li>`);
  const unknown =
    ignored.length > 0 &&
    html`<div class="message warning">
      Ignored, because the table has no such field or the value does not fit:
      <ul>
        ${ignored}
      </ul>
    </div>`;
  return html`${refused}${unknown}`;
}

function emptyState(model: ListModel): Markup | false {
  if (model.refusal !== undefined || model.removed > 0) return false;
  const { table, wholeQuery } = model.request;
  if (wholeQuery === '') {
    return html`<p class="empty">There are no records yet. New creates the first.</p>`;
  }
  return html`<p class="empty">
    No record matches the filter. <a href="${listUrl(table.name)}">Show all</a>
  </p>`;
}

/** What a list calls its records: the platform keeps plurals apart, here English rules make them. */
function pluralLabel(label: string): string {
  if (/s$/.test(label)) return label;
  if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`;
  return `${label}${/(x|ch|sh)$/.test(label) ? 'es' : 's'}`;
}
