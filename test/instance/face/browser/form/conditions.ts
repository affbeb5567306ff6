import type { FieldCondition, UiPolicy } from '../../form-script.ts';

/** What a condition is tested against. */
export interface FieldValues {
  /** Value of a field (by name or variable id); undefined when nobody knows it. */
  value(field: string): string | undefined;
  /** Its value when the form was opened. */
  initial(field: string): string | undefined;
}

type Test = (actual: string, wanted: string) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  '=': same,
  '!=': (actual, wanted) => !same(actual, wanted),
  '>': (actual, wanted) => actual !== '' && compare(actual, wanted) > 0,
  '>=': (actual, wanted) => actual !== '' && compare(actual, wanted) >= 0,
  '<': (actual, wanted) => actual !== '' && compare(actual, wanted) < 0,
  '<=': (actual, wanted) => actual !== '' && compare(actual, wanted) <= 0,
  IN: (actual, wanted) => wanted.split(',').includes(actual),
  'NOT IN': (actual, wanted) => !wanted.split(',').includes(actual),
  LIKE: contains,
  CONTAINS: contains,
  '*': contains,
  'NOT LIKE': (actual, wanted) => !contains(actual, wanted),
  NOTLIKE: (actual, wanted) => !contains(actual, wanted),
  '!*': (actual, wanted) => !contains(actual, wanted),
  'DOES NOT CONTAIN': (actual, wanted) => !contains(actual, wanted),
  STARTSWITH: (actual, wanted) => lower(actual).startsWith(lower(wanted)),
  ENDSWITH: (actual, wanted) => lower(actual).endsWith(lower(wanted)),
  '%': (actual, wanted) => lower(actual).endsWith(lower(wanted)),
  ISEMPTY: (actual) => actual === '',
  ISNOTEMPTY: (actual) => actual !== '',
  EMPTYSTRING: (actual) => actual === '',
  ANYTHING: () => true,
  BETWEEN: between,
};

/**
 * True when the policy's conditions hold. A condition on a field that nobody knows, or with an operator that only
 * queries have, is false.
 */
export function holds(conditions: UiPolicy['conditions'], values: FieldValues): boolean {
  const lists = conditions.filter((group) => group.length > 0);
  if (lists.length === 0) return true;
  return lists.some((group) =>
    group.every((list) => list.some((condition) => conditionHolds(condition, values))),
  );
}

/** Fields (names or variable ids) whose change may turn the conditions. */
export function fieldsOf(conditions: UiPolicy['conditions']): ReadonlySet<string> {
  return new Set(conditions.flat(2).map((condition) => condition.field));
}

function conditionHolds(condition: FieldCondition, values: FieldValues): boolean {
  const actual = values.value(condition.field);
  if (actual === undefined) return false;
  const { operator, value } = condition;
  switch (operator) {
    case 'SAMEAS':
      return actual === (values.value(value) ?? '');
    case 'NSAMEAS':
      return actual !== (values.value(value) ?? '');
    case 'VALCHANGES':
      return actual !== values.initial(condition.field);
    case 'CHANGESTO':
      return actual !== values.initial(condition.field) && same(actual, value);
    case 'CHANGESFROM':
      return actual !== value && values.initial(condition.field) === value;
    default:
      return TESTS[operator]?.(actual, value) ?? false;
  }
}

/** Text without case; `true` and `1` are the same truth. */
function same(actual: string, wanted: string): boolean {
  return truth(lower(actual)) === truth(lower(wanted));
}

function truth(text: string): string {
  if (text === '1') return 'true';
  return text === '0' ? 'false' : text;
}

function contains(actual: string, wanted: string): boolean {
  return lower(actual).includes(lower(wanted));
}

function between(actual: string, wanted: string): boolean {
  const [from = '', to = ''] = wanted.split('@');
  return actual !== '' && compare(actual, from) >= 0 && compare(actual, to) <= 0;
}

function compare(actual: string, wanted: string): number {
  const numbers = [Number(actual), Number(wanted)] as const;
  if (wanted !== '' && numbers.every((number) => !Number.isNaN(number)))
    return numbers[0] - numbers[1];
  return actual < wanted ? -1 : Number(actual > wanted);
}

function lower(text: string): string {
  return text.toLowerCase();
}
