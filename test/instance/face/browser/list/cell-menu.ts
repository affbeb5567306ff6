import { button, make } from './dom.ts';

/** What the menu of a cell adds to the filter. */
interface Entry {
  readonly label: string;
  readonly term: string;
}

const LONGEST = 255;

/**
 * Quick filters (doc:platform-user-interface/c_QuickFilters): the cell under the mouse or with the focus has a button whose
 * menu shows matching rows, filters them out, or shows those before and after a date.
 */
export function watchCells(root: HTMLElement, apply: (term: string) => void): void {
  const table = root.querySelector<HTMLTableElement>('table.list');
  if (!table) return;
  const fields = [...table.querySelectorAll<HTMLElement>('thead th')].map(
    (heading) => heading.dataset['field'] ?? '',
  );
  const menu = make('ul', { class: 'options', role: 'menu', hidden: '' });
  const opener = button('⋮', 'Filter by this value', () => {
    toggle(menu, opener, entriesOf(opener, fields), apply);
  });
  opener.classList.add('cell-menu');
  opener.setAttribute('aria-haspopup', 'menu');
  opener.setAttribute('aria-expanded', 'false');
  const place = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('tbody td, tbody th');
    if (!cell || cell.contains(opener) || !menu.hidden) return;
    if (entriesFor(fields[cell.cellIndex] ?? '', cell).length > 0) cell.append(opener, menu);
  };
  table.addEventListener('mouseover', place);
  table.addEventListener('focusin', place);
  menu.addEventListener('keydown', (event) => {
    moveIn(menu, opener, event);
  });
  document.addEventListener('click', (event) => {
    if (!opener.contains(event.target as Node)) close(menu, opener);
  });
}

function entriesOf(opener: HTMLElement, fields: readonly string[]): Entry[] {
  const cell = opener.closest<HTMLTableCellElement>('td, th');
  return cell ? entriesFor(fields[cell.cellIndex] ?? '', cell) : [];
}

function entriesFor(field: string, cell: HTMLElement): Entry[] {
  const value = cell.dataset['value'];
  if (field === '' || value === undefined || value.includes('^') || value.length > LONGEST)
    return [];
  const moment = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/.exec(cell.dataset['shown'] ?? '');
  if (moment) {
    const point = `javascript:gs.dateGenerate('${moment[1] ?? ''}','${moment[2] ?? ''}')`;
    return [
      { label: 'Show Before', term: `${field}<${point}` },
      { label: 'Show After', term: `${field}>${point}` },
      { label: 'Filter Out', term: `${field}!=${value}^OR${field}ISEMPTY` },
    ];
  }
  if (value === '') {
    return [
      { label: 'Show Matching', term: `${field}ISEMPTY` },
      { label: 'Filter Out', term: `${field}ISNOTEMPTY` },
    ];
  }
  return [
    { label: 'Show Matching', term: `${field}=${value}` },
    { label: 'Filter Out', term: `${field}!=${value}^OR${field}ISEMPTY` },
  ];
}

function toggle(
  menu: HTMLElement,
  opener: HTMLElement,
  entries: readonly Entry[],
  apply: (term: string) => void,
): void {
  if (!menu.hidden) {
    close(menu, opener);
    return;
  }
  const items = entries.map((entry) => {
    const item = make('button', { type: 'button', role: 'menuitem' }, entry.label);
    item.addEventListener('click', () => {
      apply(entry.term);
    });
    return make('li', { role: 'none' }, item);
  });
  menu.replaceChildren(...items);
  menu.hidden = false;
  opener.setAttribute('aria-expanded', 'true');
  menu.querySelector('button')?.focus();
}

function close(menu: HTMLElement, opener: HTMLElement): void {
  menu.hidden = true;
  opener.setAttribute('aria-expanded', 'false');
}

function moveIn(menu: HTMLElement, opener: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.querySelectorAll('button')];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const step = new Map([
    ['ArrowDown', 1],
    ['ArrowUp', -1],
  ]).get(event.key);
  if (event.key === 'Escape') {
    close(menu, opener);
    opener.focus();
  }
  if (step === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  items[(at + step + items.length) % items.length]?.focus();
}
