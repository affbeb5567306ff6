const CONTROLS = 'a, input, summary, button:not(.cell-menu)';

/** Arrow keys go from cell to cell, `x` selects the row. */
export function watchKeys(root: HTMLElement): void {
  root.querySelector('table.list tbody')?.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    const cell = (event.target as Element).closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr');
    if (!cell || !row || (event.target as Element).closest('[role="menu"]')) return;
    const target = neighbour(event.key, row, cell.cellIndex);
    if (event.key === 'x') row.querySelector<HTMLInputElement>('.select input')?.click();
    if (!target) return;
    event.preventDefault();
    focusCell(target);
  });
}

function neighbour(
  key: string,
  row: HTMLTableRowElement,
  column: number,
): HTMLTableCellElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return rowOf(row.nextElementSibling)?.cells[column];
    case 'ArrowUp':
      return rowOf(row.previousElementSibling)?.cells[column];
    case 'ArrowRight':
      return row.cells[column + 1];
    case 'ArrowLeft':
      return column > 0 ? row.cells[column - 1] : undefined;
    default:
      return undefined;
  }
}

function rowOf(element: Element | null): HTMLTableRowElement | undefined {
  return element instanceof HTMLTableRowElement ? element : undefined;
}

/** What a cell holds gets the focus; a cell that holds only text gets it itself. */
export function focusCell(cell: HTMLTableCellElement): void {
  const control = cell.querySelector<HTMLElement>(CONTROLS);
  if (!control) cell.tabIndex = -1;
  (control ?? cell).focus();
}
