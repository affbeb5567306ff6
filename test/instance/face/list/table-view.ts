import { recordUrl } from '../address.ts';
import { html, type Markup, type Part } from '../html.ts';
import { badgeTone } from './badge.ts';
import type { Cell, ListRow } from './cells.ts';
import type { ListColumn } from './columns.ts';

export interface TableView {
  /** What the table is called, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly order?: { readonly field: string; readonly descending: boolean } | undefined;
  /** Address of the list in another order; without it headings are plain text. */
  readonly sortUrl?: (path: string, descending: boolean) => string;
  /** Check boxes that choose rows. */
  readonly selectable?: boolean;
}

const CLIP = 110;
const FIRST_COLUMNS = 3;
const SHORT = 26;
/** Longer texts get room, so that they do not stand in a narrow column. */
const WORDY = 32;
/** Longer values are no quick filter. */
const LONGEST_FILTER = 255;

/** The table element of a list. */
export function tableView(view: TableView): Markup {
  const linked = linkedColumn(view.columns);
  const head = view.columns.map((column) => heading(column, view));
  const body = view.rows.map((row) => rowView(row, view, linked));
  return html`<div class="list-scroll" role="region" aria-label="${view.caption}" tabindex="0">
    <table class="list">
      <thead>
        <tr>
          ${view.selectable && selectAll()}${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

/** Access control comes after the limit of a page, and the platform says so. */
export function removedNotice(removed: number): Markup | false {
  return (
    removed > 0 &&
    html`<p class="removed">
      Number of rows removed from this list by Security constraints: ${removed}
    </p>`
  );
}

function selectAll(): Markup {
  return html`<th class="select" scope="col">
    <input type="checkbox" class="select-all" aria-label="Select all rows of this page" hidden />
  </th>`;
}

/** The column that leads to the record: one of the first that tells records apart; otherwise rows have an arrow. */
function linkedColumn(columns: readonly ListColumn[]): ListColumn | undefined {
  return columns
    .slice(0, FIRST_COLUMNS)
    .find(
      ({ def }) => def.choices.length === 0 && !/^(reference|boolean|glide_list)$/.test(def.type),
    );
}

function heading(column: ListColumn, view: TableView): Markup {
  const { sortUrl } = view;
  const order = view.order?.field === column.path ? view.order : undefined;
  const sorted = order && (order.descending ? 'descending' : 'ascending');
  const kind = isNumber(column) && html` class="number"`;
  if (!sortUrl) return html`<th scope="col" ${kind}>${column.label}</th>`;
  const field = html`data-field="${column.path}"`;
  const arrow = order && html`<span aria-hidden="true">${order.descending ? '↓' : '↑'}</span>`;
  const next = order !== undefined && !order.descending;
  return html`<th scope="col" ${field} ${kind} ${sorted && html`aria-sort="${sorted}"`}>
    <a href="${sortUrl(column.path, next)}" title="Sort by ${column.label}"
      >${column.label}${arrow}</a
    >
  </th>`;
}

function rowView(row: ListRow, view: TableView, linked: ListColumn | undefined): Markup {
  const url = recordUrl(row.table, row.sysId);
  const name = rowName(row);
  const cells = row.cells.map((cell, at) => {
    const kind = html`${isNumber(cell.column) && html` class="number"`}${view.sortUrl && stored(cell)}`;
    if (cell.column === linked) {
      const link = html`<a href="${url}">${cell.text || '(empty)'}</a>`;
      return html`<th scope="row" ${kind}>
        ${cell.text.length > SHORT ? link : html`<span class="unbroken">${link}</span>`}
      </th>`;
    }
    const open = at === 0 && !linked && openLink(url, name);
    return html`<td ${kind}>${open}${unbroken(cell)}</td>`;
  });
  return html`<tr data-id="${row.sysId}">
    ${view.selectable && selectRow(row, name)}${cells}
  </tr>`;
}

/** What the quick filters of a cell compare with. */
function stored(cell: Cell): Part {
  const shown = isDate(cell.column) && html` data-shown="${cell.text}"`;
  const { length } = cell.value;
  return length <= LONGEST_FILTER && html` data-value="${cell.value}" ${shown}`;
}

function selectRow(row: ListRow, name: string): Markup {
  return html`<td class="select">
    <input type="checkbox" name="sys_id" value="${row.sysId}" aria-label="Select ${name}" />
  </td>`;
}

function rowName(row: ListRow): string {
  return row.cells.find((cell) => cell.text !== '')?.text ?? 'record';
}

function openLink(url: string, name: string): Markup {
  return html`<a class="open-record" href="${url}"
    ><span aria-hidden="true">↗</span
    ><span class="visually-hidden">Open the record of ${name}</span></a
  >`;
}

/** Names and labels stay on one line where they are short. */
function unbroken(cell: Cell): Part {
  const content = cellContent(cell);
  const isName = cell.target !== undefined || cell.column.def.choices.length > 0;
  const isShort = cell.text !== '' && cell.text.length <= SHORT;
  return isName && isShort ? html`<span class="unbroken">${content}</span>` : content;
}

function cellContent(cell: Cell): Part {
  const { column, text, target } = cell;
  if (text === '') return '';
  if (target) return html`<a href="${recordUrl(target.table, target.sysId)}">${text}</a>`;
  const tone = badgeTone(column.def, text);
  if (tone !== undefined) return html`<span class="badge ${tone}">${text}</span>`;
  if (text.length > CLIP) return clipped(text);
  if (text.length > WORDY) return html`<div class="wordy">${text}</div>`;
  if (isDate(column)) return html`<span class="date">${text}</span>`;
  return text;
}

/** Long text opens in place, by mouse and by keyboard. */
function clipped(text: string): Markup {
  return html`<details class="clip wordy">
    <summary>
      <span class="short">${text.slice(0, CLIP).trimEnd()}…</span
      ><span class="less">Show less</span>
    </summary>
    <div>${text}</div>
  </details>`;
}

function isNumber(column: ListColumn): boolean {
  const { def } = column;
  return (
    /^(integer|longint|decimal|float|currency|price|percent_complete)$/.test(def.type) &&
    def.choices.length === 0
  );
}

function isDate(column: ListColumn): boolean {
  return /^(glide_date|glide_date_time|due_date|glide_time)$/.test(column.def.type);
}
