import type { FilterData, FilterField } from '../../list/filter-data.ts';
import type { OperatorWord } from '../../list/operator-words.ts';
import { A_DAY, readDate, SPAN_CHOICES, writeDate } from './date-value.ts';
import { make, select, type Choice } from './dom.ts';
import { referenceControl } from './reference-control.ts';

/** The right side of a condition. */
export interface ValueControl {
  readonly element: HTMLElement;
  /** As the query has it; empty while nothing is chosen. */
  read(): string;
}

export interface Question {
  readonly data: FilterData;
  readonly field: FilterField;
  readonly operator: OperatorWord;
  readonly value: string;
  /** To be told that another value was chosen. */
  readonly changed: () => void;
}

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year'];
const TRUTH = ['true', 'false'].map((value) => ({ value, label: value }));

/** The control that fits field and operator; a value that it cannot hold is edited as text. */
export function valueControl(question: Question): ValueControl {
  const { operator, value, field } = question;
  switch (operator.shape) {
    case 'none':
      return { element: make('span'), read: () => '' };
    case 'many':
      return many(question);
    case 'two':
      return two(question);
    case 'field':
      return chosen(fieldChoices(question), value);
    case 'relative':
      return relative(value);
    case 'dynamic':
      return chosen(dynamicChoices(question), value);
    case 'one':
      return field.kind === 'date' ? date(operator.operator, value) : one(question, value);
  }
}

function one(question: Question, value: string): ValueControl {
  const { field, operator, changed } = question;
  const isExact = /^[<>=!]+$/.test(operator.operator);
  const isScript = value.startsWith('javascript:');
  if (field.kind === 'boolean') return chosen(TRUTH, value === '' ? 'true' : value);
  if (field.kind === 'choice' && isExact && !isScript) return chosen(field.choices, value);
  if (field.kind === 'reference' && isExact && !isScript)
    return referenceControl(field, value, changed);
  return text(value, field.kind === 'number' ? 'decimal' : 'text');
}

function text(value: string, mode: string, label = 'Value'): ValueControl {
  const input = make('input', { type: 'text', inputmode: mode, 'aria-label': label });
  input.value = value;
  return { element: input, read: () => input.value.trim().replaceAll('^', ' ') };
}

function chosen(choices: readonly Choice[], value: string): ValueControl {
  const element = select('Value', choices, value);
  return { element, read: () => element.value };
}

function many(question: Question): ValueControl {
  const { field, value } = question;
  if (field.choices.length === 0 || value.startsWith('javascript:')) return text(value, 'text');
  const wanted = new Set(value.split(','));
  const element = select('Values', field.choices, '');
  element.multiple = true;
  element.size = Math.min(6, field.choices.length);
  for (const option of element.options) option.selected = wanted.has(option.value);
  return {
    element,
    read: () => [...element.selectedOptions].map((option) => option.value).join(','),
  };
}

function two(question: Question): ValueControl {
  const parts = question.value === '' ? ['', ''] : question.value.split('@');
  const ends = parts.map((part) => readDate(part));
  const isDate = question.field.kind === 'date';
  const isReadable = question.value === '' || ends.every((end) => end !== undefined);
  if (isDate && !isReadable) return text(question.value, 'text');
  const from = isDate ? dayInput('From', ends[0] ?? '') : labelled(question, parts[0], 'From');
  const to = isDate ? dayInput('To', ends[1] ?? '') : labelled(question, parts[1], 'To');
  const element = make('span', { class: 'pair' }, from.element, ' and ', to.element);
  const read = (): string => {
    const low = isDate ? writeDate('from', from.read()) : from.read();
    const high = isDate ? writeDate('until', to.read()) : to.read();
    return low === '' || high === '' ? '' : `${low}@${high}`;
  };
  return { element, read };
}

function labelled(question: Question, value = '', label = ''): ValueControl {
  const control = one({ ...question, operator: { ...question.operator, operator: '=' } }, value);
  control.element.setAttribute('aria-label', label);
  return control;
}

function dayInput(label: string, value: string): ValueControl {
  const input = make('input', { type: 'date', 'aria-label': label });
  input.value = /^\d/.test(value) ? value : '';
  return { element: input, read: () => input.value };
}

function date(operator: string, value: string): ValueControl {
  const known = value === '' ? 'Today' : readDate(value);
  if (known === undefined) return text(value, 'text');
  const isDay = /^\d/.test(known);
  const span = select('When', SPAN_CHOICES, isDay ? A_DAY : known);
  const exact = dayInput('Day', known);
  exact.element.hidden = span.value !== A_DAY;
  span.addEventListener('change', () => {
    exact.element.hidden = span.value !== A_DAY;
  });
  const element = make('span', { class: 'pair' }, span, exact.element);
  return {
    element,
    read: () => writeDate(operator, span.value === A_DAY ? exact.read() : span.value),
  };
}

function relative(value: string): ValueControl {
  const [unit = 'hour', direction = 'ago', amount = '1'] = value
    .split('@')
    .filter((part) => part !== '');
  const count = make('input', { type: 'number', min: '0', 'aria-label': 'How many' });
  count.value = amount;
  const units = select(
    'Unit',
    UNITS.map((name) => ({ value: name, label: `${name}s` })),
    unit,
  );
  const way = select(
    'Direction',
    [
      { value: 'ago', label: 'ago' },
      { value: 'ahead', label: 'from now' },
    ],
    direction,
  );
  const element = make('span', { class: 'pair' }, count, units, way);
  return {
    element,
    read: () => (count.value === '' ? '' : `@${units.value}@${way.value}@${count.value}`),
  };
}

function fieldChoices(question: Question): Choice[] {
  const { data, field } = question;
  return data.fields
    .filter((other) => other.kind === field.kind && other.name !== field.name)
    .filter((other) => !other.name.includes('.'))
    .map((other) => ({ value: other.name, label: other.label }));
}

function dynamicChoices(question: Question): Choice[] {
  return question.data.dynamic.filter((option) => option.table === question.field.reference);
}
