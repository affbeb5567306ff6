import type { FormScript } from '../../form-script.ts';
import { FormRuntime } from './form-runtime.ts';
import type { GlideForm } from './glide-form.ts';

type RowAnswers = Readonly<Record<string, string>>;

/** A multi-row variable set: its rows as a table, one row at a time in a dialog. The answer is a JSON array. */
export class MultiRow {
  readonly #block: HTMLElement;
  readonly #hidden: HTMLInputElement | null;
  readonly #script: FormScript;
  readonly #maxRows: number;
  /** What a person saw for a value, by column and value. */
  readonly #shown = new Map<string, string>();

  readonly #parent: GlideForm;

  /** @param parent the form that the set is in, `g_service_catalog.parent` for its scripts */
  constructor(block: HTMLElement, parent: GlideForm) {
    this.#block = block;
    this.#parent = parent;
    this.#hidden = block.querySelector<HTMLInputElement>('input[type="hidden"]');
    this.#script = JSON.parse(
      block.querySelector(':scope > script')?.textContent ?? '{}',
    ) as FormScript;
    this.#maxRows = Number(block.dataset['maxRows']) || 50;
    this.#button('.add-row')?.addEventListener('click', () => {
      this.#edit(undefined);
    });
    block.addEventListener('valueset', () => {
      this.#draw();
    });
    this.#draw();
  }

  get #rows(): RowAnswers[] {
    try {
      const rows: unknown = JSON.parse(this.#hidden?.value || '[]');
      return Array.isArray(rows) ? (rows as RowAnswers[]) : [];
    } catch {
      return []; // a script may set anything; what is no list has no rows
    }
  }

  #keep(rows: readonly RowAnswers[]): void {
    if (this.#hidden) this.#hidden.value = rows.length === 0 ? '' : JSON.stringify(rows);
    this.#draw();
    this.#block.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #draw(): void {
    const columns = [...this.#block.querySelectorAll<HTMLElement>('th[data-column]')];
    const lines = this.#rows.map((row, index) => {
      const line = document.createElement('tr');
      for (const column of columns) {
        const name = column.dataset['column'] ?? '';
        const value = row[name] ?? '';
        line.insertCell().textContent = this.#shown.get(`${name}=${value}`) ?? value;
      }
      const actions = line.insertCell();
      actions.append(
        this.#action(`Edit row ${String(index + 1)}`, 'Edit', () => {
          this.#edit(index);
        }),
        this.#action(`Remove row ${String(index + 1)}`, 'Remove', () => {
          this.#keep(this.#rows.toSpliced(index, 1));
          this.#button('.add-row')?.focus();
        }),
      );
      return line;
    });
    this.#block.querySelector('tbody')?.replaceChildren(...lines);
    const add = this.#button('.add-row');
    if (add) add.disabled = lines.length >= this.#maxRows;
  }

  #action(label: string, text: string, run: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = text;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', run);
    return button;
  }

  #edit(index: number | undefined): void {
    const template = this.#block.querySelector('template');
    if (!template) return;
    const dialog = document.createElement('dialog');
    dialog.append(template.content.cloneNode(true));
    document.body.append(dialog);
    const form = dialog.querySelector('form');
    if (!form) return;
    const parent = { getValue: (name: string) => this.#parent.getValue(name) };
    const submit = (): void => {
      form.requestSubmit();
    };
    const runtime = new FormRuntime(this.#script, form, submit, { g_service_catalog: { parent } });
    const existing = index === undefined ? undefined : this.#rows[index];
    for (const [name, value] of Object.entries(existing ?? {})) {
      runtime.form.setValue(name, value, this.#shown.get(`${name}=${value}`));
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!runtime.maySubmit('')) return;
      this.#take(runtime, index);
      dialog.close();
    });
    dialog.querySelector('.cancel')?.addEventListener('click', () => {
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.#button('.add-row')?.focus();
    });
    dialog.showModal();
    runtime.start();
  }

  #take(runtime: FormRuntime, index: number | undefined): void {
    const controls = runtime.form.controls();
    for (const { name, value, displayValue } of controls) {
      this.#shown.set(`${name}=${value}`, displayValue);
    }
    const row = Object.fromEntries(controls.map(({ name, value }) => [name, value]));
    const rows = this.#rows;
    this.#keep(index === undefined ? [...rows, row] : rows.with(index, row));
  }

  #button(selector: string): HTMLButtonElement | null {
    return this.#block.querySelector<HTMLButtonElement>(selector);
  }
}
