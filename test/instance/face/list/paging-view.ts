import { listUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import { sameList } from './list-request.ts';
import type { ListModel } from './list-model.ts';
import { PAGE_SIZES } from './page-size.ts';

/** `1 to 20 of 1,234`. */
export function rangeText(model: ListModel): string {
  if (model.total === 0) return '0 records';
  const last = Math.min(model.firstRow + model.size - 1, model.total);
  return `${grouped(model.firstRow)} to ${grouped(last)} of ${grouped(model.total)}`;
}

/** First, previous, next and last page, and how many rows a page has. */
export function pagingView(model: ListModel): Markup {
  const { request, firstRow, size, total } = model;
  const lastPage = Math.max(0, Math.ceil(total / size) - 1) * size + 1;
  const step = (label: string, sign: string, to: number): Markup => {
    const mark = html`<span aria-hidden="true">${sign}</span>`;
    if (to === firstRow || to > total) {
      return html`<span class="step" aria-disabled="true" role="link" aria-label="${label}"
        >${mark}</span
      >`;
    }
    const url = listUrl(request.table.name, sameList(request, { firstRow: to }));
    return html`<a class="step" href="${url}" aria-label="${label}" title="${label}">${mark}</a>`;
  };
  return html`<nav class="paging" aria-label="Pages">
    ${step('First page', '«', 1)}${step('Previous page', '‹', Math.max(1, firstRow - size))}
    <span class="range">${rangeText(model)}</span>
    ${step('Next page', '›', Math.min(firstRow + size, lastPage))}${step('Last page', '»', lastPage)}
    ${sizeChoice(model)}
  </nav>`;
}

function sizeChoice(model: ListModel): Markup {
  const { request, size } = model;
  const url = listUrl(request.table.name, sameList(request, {}));
  const address = url.includes('?') ? `${url}&` : `${url}?`;
  const sizes = PAGE_SIZES.map((choice) => {
    if (choice === size) return html`<strong aria-current="true">${choice}</strong>`;
    return html`<a href="${address}sysparm_userpref.rowcount=${choice}">${choice}</a>`;
  });
  return html`<span class="sizes" role="group" aria-label="Rows per page">
    <span>Rows per page</span> ${sizes}
  </span>`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}
