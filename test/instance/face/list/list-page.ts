import { redirect, type Reply } from '../../http/messages.ts';
import { listUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../shell/page.ts';
import type { Visit } from '../visit.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { exportMenu } from './export-menu.ts';
import { filterView } from './filter-view.ts';
import { goToForm, goToQuery } from './go-to.ts';
import { listActions, type ListActions } from './list-actions.ts';
import { listModel, type ListModel } from './list-model.ts';
import { emptyState, notices } from './list-notices.ts';
import { listRequest, sameList, type ListRequest } from './list-request.ts';
import { newRecordUrl } from './new-record.ts';
import { pageSize } from './page-size.ts';
import { pagingView } from './paging-view.ts';
import { postedList } from './posted-list.ts';
import { reordered } from './query-text.ts';
import { listButtons, rowChoices, rowsForm } from './rows-form.ts';
import { removedNotice, tableView } from './table-view.ts';

/** `/{table}_list.do`. */
export function listPage(visit: Visit): Reply | undefined {
  const request = listRequest(visit);
  if (!request) return undefined;
  if (visit.request.method === 'POST') return postedList(visit, request);
  const search = visit.request.query.get('sysparm_goto_text');
  if (search !== null) return redirect(searchUrl(visit, request, search));
  const model = listModel(visit, request, pageSize(visit, request.size));
  const actions = listActions(visit, request);
  const newUrl = newRecordUrl(visit, request);
  return page(visit, {
    title: pluralLabel(request.table.label),
    actions: html`${listButtons(actions)}${
      newUrl !== undefined && html`<a class="button primary" href="${newUrl}">New</a>`
    }`,
    body: html`${breadcrumbs(visit, request)}
      <div class="list-tools">
        ${filterView(visit, request)}${exportMenu(visit, request)}${goToForm(request, model.columns)}
      </div>
      <p class="visually-hidden" role="status" id="list-status"></p>
      <div id="list-content">
        ${notices(model)}${content(visit, model, actions)}${emptyState(model, newUrl !== undefined)}
        ${removedNotice(model.removed)}${pagingView(model)}
      </div>`,
    programs: ['list'],
  });
}

function searchUrl(visit: Visit, request: ListRequest, text: string): string {
  const field = visit.request.query.get('sysparm_goto_field') ?? '';
  const query = goToQuery(visit, request, field, text);
  return listUrl(request.table.name, sameList(request, { query }));
}

function content(visit: Visit, model: ListModel, actions: ListActions): Markup {
  const { request } = model;
  const { name, label } = request.table;
  const choices = rowChoices(visit, model, actions);
  const table = tableView({
    caption: pluralLabel(label),
    columns: model.columns,
    rows: model.rows,
    order: model.order,
    selectable: choices !== undefined,
    sortUrl: (path, descending) =>
      listUrl(name, sameList(request, { query: reordered(request.query, path, descending) })),
  });
  return rowsForm(visit, model, html`${table}${choices}`);
}

/** What a list calls its records: the platform keeps plurals apart, here English rules make them. */
function pluralLabel(label: string): string {
  if (/s$/.test(label)) return label;
  if (/[^aeiou]y$/.test(label)) return `${label.slice(0, -1)}ies`;
  return `${label}${/(x|ch|sh)$/.test(label) ? 'es' : 's'}`;
}
