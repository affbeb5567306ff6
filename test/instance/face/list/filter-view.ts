import { listUrl } from '../address.ts';
import { html, jsonScript, type Markup } from '../html.ts';
import type { Visit } from '../visit.ts';
import { filterFields } from './filter-fields.ts';
import { hidden } from './go-to.ts';
import { sameList, type ListRequest } from './list-request.ts';

/** The filter: a condition builder where scripts run, and the encoded query itself. */
export function filterView(visit: Visit, request: ListRequest): Markup {
  const { table, query } = request;
  const clear = listUrl(table.name, sameList(request, { query: '' }));
  return html`<details class="filter" id="filter">
    <summary class="button">Filter</summary>
    <form class="filter-form" action="/${table.name}_list.do">
      ${hidden('sysparm_fixed_query', request.fixedQuery)}${hidden('sysparm_view', request.view)}
      <div class="builder" hidden></div>
      <details class="encoded" open>
        <summary>Encoded query</summary>
        <label class="visually-hidden" for="filter-query">Encoded query</label>
        <textarea id="filter-query" class="code" name="sysparm_query" rows="2" spellcheck="false">
${query}</textarea>
      </details>
      <div class="filter-actions">
        <button class="primary">Run</button>
        <a class="button" href="${clear}">Clear all</a>
      </div>
    </form>
    ${jsonScript('filter-fields', filterFields(visit, table.name, query))}
  </details>`;
}
