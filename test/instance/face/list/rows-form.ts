import { listUrl } from '../address.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import type { ListActions } from './list-actions.ts';
import type { ListModel } from './list-model.ts';
import { sameList } from './list-request.ts';
import { DELETE, token } from './posted-list.ts';

const FORM = 'list-rows';

/** What may be done with selected rows, or nothing. */
export function rowChoices(visit: Visit, model: ListModel, actions: ListActions): Part {
  const choices = actions.choices.map(
    (action) => html`<option value="${action.id}">${action.name}</option>`,
  );
  if (mayDelete(visit, model)) choices.push(html`<option value="${DELETE}">Delete</option>`);
  if (choices.length === 0 || model.rows.length === 0) return undefined;
  return html`<div class="row-choices">
    <label class="visually-hidden" for="list-choice">Actions on selected rows</label>
    <select id="list-choice" name="list_choice">
      <option value="">Actions on selected rows…</option>
      ${choices}
    </select>
    <button name="use" value="choice">Go</button>
    <span class="selected note" aria-live="polite"></span>
  </div>`;
}

/** The rows, with what may be done with them, as one form. */
export function rowsForm(visit: Visit, model: ListModel, content: Part): Markup {
  const { request, firstRow } = model;
  const url = listUrl(request.table.name, sameList(request, { firstRow }));
  return html`<form id="${FORM}" method="post" action="${url}">${token(visit)}${content}</form>`;
}

/** Buttons beside the heading that belong to the form of the rows. */
export function listButtons(actions: ListActions): Markup[] {
  return actions.buttons.map(
    (action) =>
      html`<button form="${FORM}" name="use" value="${action.id}" title="${action.hint}">
        ${action.name}
      </button>`,
  );
}

/** True when access control lets the person delete one of the rows shown. */
function mayDelete(visit: Visit, model: ListModel): boolean {
  const { records, store } = visit.site;
  return model.rows.some(({ table, sysId }) => {
    const row = store.get(table, sysId);
    return row !== undefined && records.mayAccess(visit.session, 'delete', { table, row });
  });
}
