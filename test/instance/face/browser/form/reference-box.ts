import { lookUp, nameOf, type Found } from './lookup.ts';

const PAUSE_MS = 150;

/** A reference or a list of references: hidden sys_ids, a combobox (ARIA pattern with a list box), chips for many. */
export class ReferenceBox {
  readonly #hidden: HTMLInputElement;
  readonly #text: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #chips: HTMLElement | null;
  readonly #open: HTMLAnchorElement | null;
  readonly #changed: () => void;
  readonly #names = new Map<string, string>();
  #found: readonly Found[] = [];
  #active = -1;
  #timer: number | undefined;
  #asked = 0;

  constructor(root: HTMLElement, changed: () => void) {
    this.#hidden = inputIn(root, 'input[type="hidden"]');
    this.#text = inputIn(root, 'input[role="combobox"]');
    this.#list = listIn(root);
    this.#chips = root.querySelector('.chips');
    this.#open = root.querySelector('.open-record');
    this.#changed = changed;
    if (this.#chips) {
      const names = (this.#chips.dataset['names'] ?? '').split(', ');
      this.#ids.forEach((id, index) => this.#names.set(id, names[index] ?? id));
      this.#drawChips();
    } else this.#names.set(this.#hidden.value, this.#text.value);
    this.#listen();
  }

  get display(): string {
    if (!this.#chips) return this.#text.value;
    return this.#ids.map((id) => this.#names.get(id) ?? id).join(', ');
  }

  /** @param display what to show; looked up without it. */
  set(value: string, display: string | undefined): void {
    this.#hidden.value = value;
    if (display !== undefined) this.#keepNames(value, display);
    this.#draw();
    for (const id of this.#ids) {
      if (this.#names.has(id)) continue;
      void nameOf(this.#reference, id).then((name) => {
        this.#names.set(id, name);
        this.#draw();
      });
    }
  }

  setReadOnly(readOnly: boolean): void {
    this.#text.readOnly = readOnly;
    for (const button of this.#chips?.querySelectorAll('button') ?? []) button.disabled = readOnly;
  }

  get #reference(): string {
    return this.#text.dataset['reference'] ?? '';
  }

  get #ids(): string[] {
    return this.#hidden.value.split(',').filter((id) => id !== '');
  }

  #keepNames(value: string, display: string): void {
    if (!this.#chips) {
      this.#names.set(value, display);
      return;
    }
    const names = display.split(',');
    value.split(',').forEach((id, index) => this.#names.set(id, names[index]?.trim() ?? id));
  }

  #draw(): void {
    if (this.#chips) {
      this.#drawChips();
      return;
    }
    const id = this.#hidden.value;
    this.#text.value = id === '' ? '' : (this.#names.get(id) ?? '');
    if (!this.#open) return;
    this.#open.hidden = id === '';
    this.#open.href = `/${this.#reference}.do?sys_id=${encodeURIComponent(id)}`;
  }

  #drawChips(): void {
    const chips = this.#ids.map((id) => {
      const name = this.#names.get(id) ?? id;
      const chip = document.createElement('li');
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.textContent = '×';
      remove.setAttribute('aria-label', `Remove ${name}`);
      remove.disabled = this.#text.readOnly;
      remove.addEventListener('click', () => {
        this.#choose(this.#ids.filter((other) => other !== id).join(','));
        this.#text.focus();
      });
      chip.append(name, remove);
      return chip;
    });
    this.#chips?.replaceChildren(...chips);
  }

  #listen(): void {
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), PAUSE_MS);
    });
    this.#text.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#text.addEventListener('blur', () => {
      clearTimeout(this.#timer);
      this.#settle();
    });
    // The box loses focus before a click arrives; pointerdown comes earlier.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) this.#take(Number(option.dataset['index']));
    });
  }

  #key(event: KeyboardEvent): void {
    if (this.#text.readOnly) return;
    const open = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else void this.#search();
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      this.#take(Math.max(this.#active, 0));
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const question = this.#asked;
    const found = await lookUp({
      table: this.#reference,
      text: this.#text.value.trim() === this.#names.get(this.#hidden.value) ? '' : this.#text.value,
      qualifier: this.#text.dataset['qualifier'] ?? '',
    });
    if (question !== this.#asked || document.activeElement !== this.#text) return;
    this.#found = found;
    this.#active = -1;
    this.#drawList();
  }

  #drawList(): void {
    const items = this.#found.map((entry, index) => {
      const item = document.createElement('li');
      item.role = 'option';
      item.id = `${this.#list.id}-${String(index)}`;
      item.dataset['index'] = String(index);
      item.ariaSelected = String(index === this.#active);
      item.textContent = entry.detail === '' ? entry.display : `${entry.display} (${entry.detail})`;
      return item;
    });
    if (items.length === 0) {
      const nothing = document.createElement('li');
      nothing.textContent = 'Nothing found';
      nothing.className = 'note';
      nothing.role = 'option';
      nothing.ariaDisabled = 'true';
      items.push(nothing);
    }
    this.#list.replaceChildren(...items);
    this.#list.hidden = false;
    this.#text.setAttribute('aria-expanded', 'true');
  }

  #move(step: number): void {
    const count = this.#found.length;
    if (count === 0) return;
    this.#active = (this.#active + step + count) % count;
    if (this.#active < 0) this.#active = 0;
    this.#drawList();
    const active = this.#list.children[this.#active];
    active?.scrollIntoView({ block: 'nearest' });
    this.#text.setAttribute('aria-activedescendant', active?.id ?? '');
  }

  #take(index: number): void {
    const entry = this.#found[index];
    if (!entry) return;
    this.#names.set(entry.value, entry.display);
    this.#choose(this.#chips ? [...new Set([...this.#ids, entry.value])].join(',') : entry.value);
  }

  #choose(value: string): void {
    this.#close();
    if (this.#chips) this.#text.value = '';
    const before = this.#hidden.value;
    this.#hidden.value = value;
    this.#draw();
    if (value !== before) this.#changed();
  }

  /** On leaving: an emptied box empties the reference; other text must be one record's name, or it is taken back. */
  #settle(): void {
    const text = this.#text.value.trim();
    const wasOpen = !this.#list.hidden;
    this.#close();
    if (this.#text.readOnly) return;
    if (text === '' && !this.#chips) this.#choose('');
    else if (text === '' || text === this.#names.get(this.#hidden.value)) return;
    else if (wasOpen && this.#exact(text))
      this.#take(this.#found.indexOf(this.#exact(text) as Found));
    else void this.#findExact(text);
  }

  async #findExact(text: string): Promise<void> {
    const qualifier = this.#text.dataset['qualifier'] ?? '';
    this.#found = await lookUp({ table: this.#reference, text, qualifier });
    const exact = this.#exact(text);
    if (exact) this.#take(this.#found.indexOf(exact));
    else if (this.#text.value.trim() === text) this.#draw();
  }

  #exact(text: string): Found | undefined {
    const wanted = text.toLowerCase();
    return this.#found.find((entry) => entry.display.toLowerCase() === wanted);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#text.setAttribute('aria-expanded', 'false');
    this.#text.removeAttribute('aria-activedescendant');
  }
}

function inputIn(root: HTMLElement, selector: string): HTMLInputElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new Error(`The page has no ${selector} here`);
  return found;
}

function listIn(root: HTMLElement): HTMLElement {
  const found = root.querySelector<HTMLElement>('[role="listbox"]');
  if (!found) throw new Error('The page has no list box here');
  return found;
}
