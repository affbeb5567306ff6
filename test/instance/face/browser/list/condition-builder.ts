import type { FilterData } from '../../list/filter-data.ts';
import { readConditions, TEXT_FIELD, writeQuery, type Term } from './condition-model.ts';
import { ConditionRow } from './condition-row.ts';
import { button, make } from './dom.ts';

type List = ConditionRow[];
type Group = List[];

/** Builds an encoded query from conditions, and shows one as conditions. */
export class ConditionBuilder {
  readonly #root: HTMLElement;
  readonly #data: FilterData;
  readonly #changed: (query: string) => void;
  #groups: Group[] = [];
  #rest = '';

  /** @param changed gets the query whenever a condition changed */
  constructor(root: HTMLElement, data: FilterData, changed: (query: string) => void) {
    this.#root = root;
    this.#data = data;
    this.#changed = changed;
  }

  show(query: string): void {
    const fields = new Map(this.#data.fields.map((field) => [field.name, field]));
    fields.set(TEXT_FIELD.name, TEXT_FIELD);
    const { groups, rest } = readConditions(query, fields);
    this.#rest = rest;
    this.#groups = groups.map((group) => group.map((list) => list.map((term) => this.#row(term))));
    if (this.#groups.length === 0) this.#groups = [[[this.#row()]]];
    this.#draw();
  }

  #row(term?: Term): ConditionRow {
    const row: ConditionRow = new ConditionRow(this.#data, term, {
      changed: () => {
        this.#tell();
      },
      and: () => {
        this.#add(row, 'and');
      },
      or: () => {
        this.#add(row, 'or');
      },
      remove: () => {
        this.#remove(row);
      },
    });
    return row;
  }

  #add(after: ConditionRow, how: 'and' | 'or'): void {
    const fresh = this.#row();
    for (const group of this.#groups) {
      const at = group.findIndex((list) => list.includes(after));
      const list = group[at];
      if (!list) continue;
      if (how === 'or') list.splice(list.indexOf(after) + 1, 0, fresh);
      else group.splice(at + 1, 0, [fresh]);
    }
    this.#draw();
    fresh.focus();
  }

  #addGroup(): void {
    const fresh = this.#row();
    this.#groups.push([[fresh]]);
    this.#draw();
    fresh.focus();
  }

  #remove(gone: ConditionRow): void {
    this.#groups = this.#groups
      .map((group) =>
        group.map((list) => list.filter((row) => row !== gone)).filter((list) => list.length > 0),
      )
      .filter((group) => group.length > 0);
    const isEmpty = this.#groups.length === 0;
    if (isEmpty) this.#groups = [[[this.#row()]]];
    this.#draw();
    this.#groups.at(-1)?.at(-1)?.at(-1)?.focus();
    this.#tell();
  }

  #tell(): void {
    const texts = this.#groups.map((group) => group.map((list) => list.map((row) => row.text)));
    this.#changed(writeQuery(texts, this.#rest));
  }

  #draw(): void {
    const groups = this.#groups.map((group, at) => {
      const legend = at === 0 ? 'All of these conditions must be met' : 'Or all of these';
      const lists = group.map((list) =>
        make('div', { class: 'alternatives' }, ...list.map((row) => row.element)),
      );
      return make('fieldset', {}, make('legend', {}, legend), ...lists);
    });
    const more = button('Or all of these…', 'Add another set of conditions', () => {
      this.#addGroup();
    });
    const note = make('p', { class: 'note' }, `Stays as it is: ${this.#rest}`);
    this.#root.replaceChildren(...groups, more, ...(this.#rest === '' ? [] : [note]));
  }
}
