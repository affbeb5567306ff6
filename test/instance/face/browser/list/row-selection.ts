/** The check box that selects all rows of the page, and how many are selected. */
export function watchSelection(root: HTMLElement): void {
  const all = root.querySelector<HTMLInputElement>('.select-all');
  if (!all) return;
  const rows = [...root.querySelectorAll<HTMLInputElement>('tbody .select input')];
  all.hidden = rows.length === 0;
  const show = (): void => {
    const count = rows.filter((row) => row.checked).length;
    all.checked = count > 0 && count === rows.length;
    all.indeterminate = count > 0 && count < rows.length;
    const told = root.querySelector('.selected');
    if (told) told.textContent = count === 0 ? '' : `${String(count)} selected`;
  };
  all.addEventListener('change', () => {
    for (const row of rows) row.checked = all.checked;
    show();
  });
  for (const row of rows) row.addEventListener('change', show);
  show();
}
