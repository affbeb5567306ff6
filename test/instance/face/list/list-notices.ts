import { listUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import type { ListModel } from './list-model.ts';

/** Why there is nothing to show, and what of the filter means nothing here. */
export function notices(model: ListModel): Markup {
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

/** Says what to do when there are no rows. */
export function emptyState(model: ListModel, mayCreate: boolean): Markup | false {
  if (model.refusal !== undefined || model.total > 0) return false;
  const { table, wholeQuery, fixedQuery, view } = model.request;
  if (wholeQuery === '') {
    return html`<p class="empty">
      There are no records yet.${mayCreate && ' New creates the first.'}
    </p>`;
  }
  return html`<p class="empty">
    No record matches the filter.
    <a href="${listUrl(table.name, { fixedQuery, view })}">Show all</a>
  </p>`;
}
