/** Navigator: filter, what is folded, and hiding it. Works on every page. */

const FOLDED = 'navigator.folded';
const HIDDEN = 'navigator.hidden';

const navigator = document.querySelector<HTMLElement>('#navigator');
const filter = document.querySelector<HTMLInputElement>('#navigator-filter');
const toggle = document.querySelector<HTMLButtonElement>('.menu-toggle');

if (navigator && filter && toggle) {
  restoreFolds(navigator);
  watchFilter(navigator, filter);
  watchToggle(navigator, filter, toggle);
}

function restoreFolds(nav: HTMLElement): void {
  const folded = new Set((localStorage.getItem(FOLDED) ?? '').split(','));
  for (const menu of menusOf(nav)) {
    menu.open = !folded.has(menu.dataset['menu'] ?? '');
    menu.addEventListener('toggle', () => {
      if (filter?.value !== '') return; // folds made by the filter are not the person's
      const closed = menusOf(nav).filter((candidate) => !candidate.open);
      localStorage.setItem(FOLDED, closed.map((one) => one.dataset['menu'] ?? '').join(','));
    });
  }
}

function watchFilter(nav: HTMLElement, box: HTMLInputElement): void {
  box.addEventListener('input', () => {
    const wanted = box.value.trim().toLowerCase();
    let found = false;
    for (const menu of menusOf(nav)) {
      const titleFits = textOf(menu.querySelector('summary')).includes(wanted);
      let shown = false;
      for (const item of menu.querySelectorAll('li')) {
        item.hidden = wanted !== '' && !titleFits && !textOf(item).includes(wanted);
        shown ||= !item.hidden;
      }
      menu.hidden = !shown;
      if (wanted !== '' && shown) menu.open = true;
      found ||= shown;
    }
    const nothing = nav.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = found;
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const links = [...nav.querySelectorAll<HTMLAnchorElement>('.menu li a')];
    links.find((link) => link.checkVisibility())?.click();
  });
}

function watchToggle(nav: HTMLElement, box: HTMLInputElement, button: HTMLButtonElement): void {
  const show = (shown: boolean): void => {
    document.body.classList.toggle('no-navigator', !shown);
    button.setAttribute('aria-expanded', String(shown));
  };
  const narrow = matchMedia('(max-width: 50rem)').matches;
  show(!narrow && localStorage.getItem(HIDDEN) !== 'true');
  button.addEventListener('click', () => {
    const shown = document.body.classList.contains('no-navigator');
    show(shown);
    if (!narrow) localStorage.setItem(HIDDEN, String(!shown));
    if (shown) nav.querySelector<HTMLElement>('input')?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    show(true);
    box.focus();
  });
}

function menusOf(nav: HTMLElement): HTMLDetailsElement[] {
  return [...nav.querySelectorAll<HTMLDetailsElement>('details.menu')];
}

function textOf(element: Element | null): string {
  return element?.textContent.toLowerCase() ?? '';
}
