import type { Condition } from '../../query/parse.ts';

/** How a field is asked about; runs on the server and in the browser. */
export type FieldKind = 'text' | 'choice' | 'reference' | 'date' | 'number' | 'boolean';

/** What stands on the right side of an operator. */
export type ValueShape = 'none' | 'one' | 'many' | 'two' | 'field' | 'relative' | 'dynamic';

export interface OperatorWord {
  readonly operator: Condition['operator'];
  readonly words: string;
  readonly shape: ValueShape;
}

type Operator = Condition['operator'];

/** Labels of the condition builder (doc:platform-user-interface/r_OpAvailableFiltersQueries). */
const WORDS: Readonly<Record<Operator, string>> = {
  '=': 'is',
  '!=': 'is not',
  '>': 'greater than',
  '>=': 'greater than or is',
  '<': 'less than',
  '<=': 'less than or is',
  IN: 'is one of',
  'NOT IN': 'is not one of',
  LIKE: 'contains',
  '*': 'contains',
  CONTAINS: 'contains',
  'NOT LIKE': 'does not contain',
  NOTLIKE: 'does not contain',
  '!*': 'does not contain',
  'DOES NOT CONTAIN': 'does not contain',
  STARTSWITH: 'starts with',
  ENDSWITH: 'ends with',
  '%': 'ends with',
  ISEMPTY: 'is empty',
  ISNOTEMPTY: 'is not empty',
  EMPTYSTRING: 'is empty string',
  ANYTHING: 'is anything',
  BETWEEN: 'between',
  SAMEAS: 'is same as',
  NSAMEAS: 'is different from',
  GT_FIELD: 'greater than field',
  LT_FIELD: 'less than field',
  GT_OR_EQUALS_FIELD: 'greater than or is field',
  LT_OR_EQUALS_FIELD: 'less than or is field',
  MORETHAN: 'is more than',
  LESSTHAN: 'is less than',
  ON: 'on',
  NOTON: 'not on',
  DATEPART: 'trend',
  RELATIVEGT: 'relative (after)',
  RELATIVELT: 'relative (before)',
  RELATIVEGE: 'relative (at or after)',
  RELATIVELE: 'relative (at or before)',
  RELATIVEEE: 'relative (on)',
  DYNAMIC: 'is (dynamic)',
  IN_HIERARCHY: 'is in hierarchy',
  IN_HIERARCHY_DYNAMIC: 'is in hierarchy (dynamic)',
  DOESNOTHAVE: 'does not have',
  EXCLUDING: 'excluding',
  INSTANCEOF: 'is a',
  VALCHANGES: 'changes',
  CHANGESTO: 'changes to',
  CHANGESFROM: 'changes from',
  NotValid: 'is not valid',
  TEXT: 'contains',
};

const DATE_WORDS: Partial<Record<Operator, string>> = {
  '>': 'after',
  '>=': 'at or after',
  '<': 'before',
  '<=': 'at or before',
};

const EMPTINESS = ['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING'] as const;
const TEXTUAL = ['STARTSWITH', 'ENDSWITH', 'LIKE', 'NOT LIKE'] as const;
const EQUALITY = ['=', '!='] as const;
const SAME = ['SAMEAS', 'NSAMEAS'] as const;
const ORDERED = ['<', '<=', '>', '>=', 'BETWEEN'] as const;

const OFFERED: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: [...TEXTUAL, ...EQUALITY, ...EMPTINESS, '<=', '>=', 'BETWEEN', ...SAME],
  choice: [...EQUALITY, 'IN', 'NOT IN', ...TEXTUAL, ...EMPTINESS, ...SAME],
  reference: [...EQUALITY, ...EMPTINESS, ...TEXTUAL, ...SAME, 'DYNAMIC'],
  date: ['ON', 'NOTON', ...ORDERED, 'RELATIVEGT', 'RELATIVELT', ...EMPTINESS, ...SAME],
  number: [
    ...EQUALITY,
    ...EMPTINESS,
    ...ORDERED,
    ...SAME,
    'GT_FIELD',
    'LT_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
  ],
  boolean: [...EQUALITY, ...EMPTINESS, ...SAME],
};

const SHAPES: Partial<Record<Operator, ValueShape>> = {
  ISEMPTY: 'none',
  ISNOTEMPTY: 'none',
  EMPTYSTRING: 'none',
  ANYTHING: 'none',
  NotValid: 'none',
  VALCHANGES: 'none',
  IN: 'many',
  'NOT IN': 'many',
  BETWEEN: 'two',
  SAMEAS: 'field',
  NSAMEAS: 'field',
  GT_FIELD: 'field',
  LT_FIELD: 'field',
  GT_OR_EQUALS_FIELD: 'field',
  LT_OR_EQUALS_FIELD: 'field',
  RELATIVEGT: 'relative',
  RELATIVELT: 'relative',
  RELATIVEGE: 'relative',
  RELATIVELE: 'relative',
  RELATIVEEE: 'relative',
  DYNAMIC: 'dynamic',
};

/** Operators that the condition builder offers for a field. */
export function operatorsFor(kind: FieldKind): OperatorWord[] {
  return OFFERED[kind].map((operator) => operatorWord(kind, operator));
}

export function operatorWord(kind: FieldKind, operator: Operator): OperatorWord {
  const words = (kind === 'date' && DATE_WORDS[operator]) || WORDS[operator];
  return { operator, words, shape: SHAPES[operator] ?? 'one' };
}

/** How a column is asked about. */
export function fieldKind(column: {
  readonly type: string;
  readonly reference: string;
  readonly choices: readonly unknown[];
}): FieldKind {
  if (column.type === 'boolean') return 'boolean';
  if (column.type === 'reference' && column.reference !== '') return 'reference';
  if (column.choices.length > 0) return 'choice';
  if (/^(glide_date|glide_date_time|due_date)$/.test(column.type)) return 'date';
  return /^(integer|longint|decimal|float|currency|price|percent_complete)$/.test(column.type)
    ? 'number'
    : 'text';
}
