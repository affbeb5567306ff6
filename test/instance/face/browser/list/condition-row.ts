import type { FilterData, FilterField } from '../../list/filter-data.ts';
import { operatorsFor, operatorWord, type OperatorWord } from '../../list/operator-words.ts';
import { TEXT_FIELD, type Term } from './condition-model.ts';
import { button, make, select } from './dom.ts';
import { valueControl, type ValueControl } from './value-control.ts';

export interface RowUses {
  readonly changed: () => void;
  readonly and: () => void;
  readonly or: () => void;
  readonly remove: () => void;
}

const NO_FIELD = { value: '', label: '-- choose field --' };

/** One condition: field, operator, value, and what may be added to it. */
export class ConditionRow {
  readonly element: HTMLElement;
  readonly #data: FilterData;
  readonly #changed: () => void;
  readonly #field: HTMLSelectElement;
  readonly #operatorPlace = make('span', { class: 'operator' });
  readonly #valuePlace = make('span', { class: 'value' });
  #operator: HTMLSelectElement | undefined;
  #value: ValueControl | undefined;

  constructor(data: FilterData, term: Term | undefined, uses: RowUses) {
    this.#data = data;
    this.#changed = uses.changed;
    const choices = [TEXT_FIELD, ...data.fields].map(({ name, label }) => ({ value: name, label }));
    this.#field = select('Field', [NO_FIELD, ...choices], term?.field ?? '');
    this.#field.addEventListener('change', () => {
      this.#showOperators(undefined);
    });
    this.element = make(
      'div',
      { class: 'condition', role: 'group', 'aria-label': 'Condition' },
      this.#field,
      this.#operatorPlace,
      this.#valuePlace,
      button('AND', 'Add a condition that must hold too', uses.and),
      button('OR', 'Add an alternative to this condition', uses.or),
      button('×', 'Remove this condition', uses.remove),
    );
    this.element.addEventListener('input', uses.changed);
    this.element.addEventListener('change', uses.changed);
    this.#showOperators(term);
  }

  /** The term of the query; empty while the condition is not complete. */
  get text(): string {
    const operator = this.#chosenOperator();
    if (!operator || !this.#value) return '';
    const value = this.#value.read();
    if (operator.shape !== 'none' && value === '') return '';
    return `${this.#field.value}${operator.operator}${value}`;
  }

  focus(): void {
    this.#field.focus();
  }

  #chosenField(): FilterField | undefined {
    const name = this.#field.value;
    if (name === TEXT_FIELD.name) return TEXT_FIELD;
    return this.#data.fields.find((field) => field.name === name);
  }

  #chosenOperator(): OperatorWord | undefined {
    const field = this.#chosenField();
    const operator = this.#operator?.value as OperatorWord['operator'] | undefined;
    return field && operator && operatorWord(field.kind, operator);
  }

  #showOperators(term: Term | undefined): void {
    const field = this.#chosenField();
    this.#operatorPlace.replaceChildren();
    this.#valuePlace.replaceChildren();
    this.#operator = undefined;
    this.#value = undefined;
    if (!field) return;
    const isText = field === TEXT_FIELD;
    const words = isText ? [{ operator: '=', words: 'contains' }] : operatorsFor(field.kind);
    const choices = words.map(({ operator, words: label }) => ({ value: operator, label }));
    const chosen = term?.operator ?? choices[0]?.value ?? '=';
    if (term && !choices.some((choice) => choice.value === chosen)) {
      choices.push({ value: chosen, label: operatorWord(field.kind, term.operator).words });
    }
    this.#operator = select('Operator', choices, chosen);
    this.#operator.addEventListener('change', () => {
      this.#showValue('');
    });
    this.#operatorPlace.append(this.#operator);
    this.#showValue(term?.value ?? '');
  }

  #showValue(value: string): void {
    const field = this.#chosenField();
    const operator = this.#chosenOperator();
    if (!field || !operator) return;
    const question = { data: this.#data, field, operator, value, changed: this.#changed };
    this.#value = valueControl(question);
    this.#valuePlace.replaceChildren(this.#value.element);
  }
}
