import { html, type Markup } from '../html.ts';
import type { Visit } from '../visit.ts';
import { columnAt, type ListColumn } from './columns.ts';
import type { ListRequest } from './list-request.ts';
import { conditionsOf, reordered } from './query-text.ts';

/** Says that all text columns are searched. */
const ANY_TEXT = '123TEXTQUERY321';

/** Wildcards of the search box (doc:platform-user-interface/t_SearchAList), longest first. */
const WILDCARDS: readonly (readonly [RegExp, string])[] = [
  [/^!\*(.+)$/s, 'NOT LIKE'],
  [/^!=(.+)$/s, '!='],
  [/^%(.+)%$/s, 'LIKE'],
  [/^\*(.+)$/s, 'LIKE'],
  [/^%(.+)$/s, 'ENDSWITH'],
  [/^(.+)%$/s, 'STARTSWITH'],
  [/^=(.+)$/s, '='],
];

/**
 * The query with what was searched for: a wildcard's operator, a choice by its label, the end of a number, else values
 * from the text on, sorted by the field. Properties and an attribute make that `contains` or `starts with`.
 */
export function goToQuery(visit: Visit, request: ListRequest, field: string, text: string): string {
  const wanted = text.trim().replaceAll('^', ' ');
  if (wanted === '') return request.query;
  const found = searchTerm(visit, request.table.name, field, wanted);
  if (found === undefined) return request.query;
  const conditions = conditionsOf(request.query);
  const query = conditions === '' ? found : `${conditions}^${found}`;
  return field === ANY_TEXT ? query : reordered(query, field, false);
}

function searchTerm(visit: Visit, table: string, field: string, text: string): string | undefined {
  if (field === ANY_TEXT) return `${ANY_TEXT}=${text}`;
  const column = columnAt(visit.site.store.schema, table, field);
  if (!column) return undefined;
  for (const [pattern, operator] of WILDCARDS) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return `${field}${operator}${value}`;
  }
  const choice = column.choices.find(
    (candidate) => candidate.label.toLowerCase() === text.toLowerCase(),
  );
  if (choice) return `${field}=${choice.value}`;
  if (/^(u_)?number$/.test(column.name)) return `${field}ENDSWITH${text}`;
  return `${field}${defaultOperator(visit, column.type, column.attributes)}${text}`;
}

function defaultOperator(visit: Visit, type: string, attributes: string): string {
  if (visit.site.property('glide.ui.goto_use_contains') === 'true') return 'LIKE';
  const starts =
    visit.site.property('glide.ui.goto_use_starts_with') === 'true' ||
    /(^|,)goto_use_starts_with=true(,|$)/.test(attributes);
  return starts || type === 'reference' ? 'STARTSWITH' : '>=';
}

/** The search box: a field, a text, Enter. */
export function goToForm(request: ListRequest, columns: readonly ListColumn[]): Markup {
  const options = columns.map(
    (column) => html`<option value="${column.path}">${column.label}</option>`,
  );
  return html`<form class="go-to" role="search" action="/${request.table.name}_list.do">
    ${hidden('sysparm_query', request.query)}${hidden('sysparm_fixed_query', request.fixedQuery)}
    ${hidden('sysparm_view', request.view)}
    <label class="visually-hidden" for="go-to-field">Search in</label>
    <select id="go-to-field" name="sysparm_goto_field">
      <option value="${ANY_TEXT}">for text</option>
      ${options}
    </select>
    <label class="visually-hidden" for="go-to-text">Search the list</label>
    <input
      id="go-to-text"
      name="sysparm_goto_text"
      type="search"
      placeholder="Search"
      autocomplete="off"
    />
    <button>Search</button>
  </form>`;
}

/** A hidden field of a form; nothing for an empty value. */
export function hidden(name: string, value: string): Markup | false {
  return value !== '' && html`<input type="hidden" name="${name}" value="${value}" />`;
}
