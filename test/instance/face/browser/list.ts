import type { FilterData } from '../list/filter-data.ts';
import { watchCells } from './list/cell-menu.ts';
import { ConditionBuilder } from './list/condition-builder.ts';
import { watchKeys } from './list/row-keys.ts';
import { watchSelection } from './list/row-selection.ts';

/** Lists: what is easier with a script. Reading, sorting, paging, searching and the encoded query work without. */

const PAUSE_MS = 350;
/** Parts of the page that another query changes; the search box is not among them and keeps the focus. */
const PARTS = ['.crumbs', '.menu-button', '#list-content'];

const query = document.querySelector<HTMLTextAreaElement>('#filter-query');
const builder = query && startBuilder(query);
watchContent();
watchGoTo();

function startBuilder(area: HTMLTextAreaElement): ConditionBuilder | undefined {
  const root = document.querySelector<HTMLElement>('.builder');
  const json = document.querySelector('#filter-fields')?.textContent;
  if (!root || !json) return undefined;
  const data = JSON.parse(json) as FilterData;
  const built = new ConditionBuilder(root, data, (text) => {
    area.value = text;
  });
  built.show(area.value);
  area.addEventListener('change', () => {
    built.show(area.value);
  });
  root.hidden = false;
  document.querySelector('details.encoded')?.removeAttribute('open');
  return built;
}

function watchContent(): void {
  const content = document.querySelector<HTMLElement>('#list-content');
  if (!content) return;
  watchSelection(content);
  watchKeys(content);
  watchCells(content, (term) => {
    const form = query?.form;
    if (!query || !form) return;
    query.value = withTerm(query.value, term);
    form.submit();
  });
}

/** The query with another condition, before what orders it. */
function withTerm(text: string, term: string): string {
  const terms = text.split('^').filter((part) => part !== '');
  const isOrder = (part: string): boolean => /^(ORDERBY|GROUPBY)/.test(part);
  return [...terms.filter((part) => !isOrder(part)), term, ...terms.filter(isOrder)].join('^');
}

/** Shows what is found while typing; Enter and the button do the same with a page of its own. */
function watchGoTo(): void {
  const form = document.querySelector<HTMLFormElement>('.go-to');
  const input = form?.querySelector<HTMLInputElement>('#go-to-text');
  if (!form || !input) return;
  let timer: number | undefined;
  let asked = 0;
  const search = async (): Promise<void> => {
    asked += 1;
    const question = asked;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') fields.set(name, value);
    const response = await fetch(`${form.action}?${fields.toString()}`);
    const text = await response.text();
    if (question === asked && response.ok) show(text, response.url);
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      search().catch(() => {
        // offline or stopped: Enter asks again and shows the browser's own message
      });
    }, PAUSE_MS);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
  });
}

function show(html: string, url: string): void {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  for (const part of PARTS) {
    const now = document.querySelector(part);
    const next = fresh.querySelector(part);
    if (now && next) now.replaceWith(next);
  }
  history.replaceState(null, '', url);
  const text = fresh.querySelector<HTMLTextAreaElement>('#filter-query')?.value;
  if (query && text !== undefined) {
    query.value = text;
    builder?.show(text);
  }
  const status = document.querySelector('#list-status');
  if (status) status.textContent = document.querySelector('.paging .range')?.textContent ?? '';
  watchContent();
}
