import type { FilterField } from '../../list/filter-data.ts';
import { ReferenceBox } from '../form/reference-box.ts';
import { make } from './dom.ts';

let made = 0;

/** A reference that is found by name while typing. */
export function referenceControl(
  field: FilterField,
  value: string,
  changed: () => void,
): { element: HTMLElement; read(): string } {
  made += 1;
  const list = `filter-reference-${String(made)}`;
  const hidden = make('input', { type: 'hidden', value });
  const element = make(
    'span',
    { class: 'reference' },
    hidden,
    make('input', {
      type: 'text',
      role: 'combobox',
      autocomplete: 'off',
      'aria-label': 'Value',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list,
      'data-reference': field.reference,
    }),
    make('ul', {
      class: 'options',
      role: 'listbox',
      id: list,
      'aria-label': 'Matches',
      hidden: '',
    }),
  );
  const box = new ReferenceBox(element, changed);
  if (value !== '') box.set(value, undefined);
  return { element, read: () => hidden.value };
}
