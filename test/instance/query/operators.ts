import type { Row } from '../contract.ts';
import { dateOperators } from './date-operators.ts';
import { dynamic, inHierarchy, inHierarchyDynamic } from './reference-operators.ts';
import type { OperatorInput, Test } from './types.ts';
import { compareValues, isNumeric, normalizeValue } from './values.ts';

type Builder = (input: OperatorInput) => Test | undefined;

/** Builds the test of one condition; `undefined` when the value makes no sense for the operator (invalid term). */
export function operatorTest(input: OperatorInput): Test | undefined {
  const builder = BUILDERS[input.operator] ?? dateOperators[input.operator];
  return builder?.(input);
}

const contains: Builder = (input) => textTest(input, (text, value) => text.includes(value));
const excludes: Builder = (input) => negate(contains(input));
const endsWith: Builder = (input) => textTest(input, (text, value) => text.endsWith(value));

const BUILDERS: Partial<Record<OperatorInput['operator'], Builder>> = {
  '=': equals,
  '!=': (input) => negate(equals(input)),
  '>': (input) => ordered(input, (sign) => sign > 0),
  '>=': (input) => ordered(input, (sign) => sign >= 0),
  '<': (input) => ordered(input, (sign) => sign < 0),
  '<=': (input) => ordered(input, (sign) => sign <= 0),
  IN: oneOf,
  'NOT IN': (input) => negate(oneOf(input)),
  LIKE: contains,
  '*': contains,
  CONTAINS: contains,
  'NOT LIKE': excludes,
  NOTLIKE: excludes,
  '!*': excludes,
  'DOES NOT CONTAIN': excludes,
  STARTSWITH: (input) => textTest(input, (text, value) => text.startsWith(value)),
  ENDSWITH: endsWith,
  '%': endsWith,
  ISEMPTY: (input) => (row) => raw(row, input) === '',
  ISNOTEMPTY: (input) => (row) => raw(row, input) !== '',
  EMPTYSTRING: (input) => (row) => raw(row, input) === '',
  ANYTHING: () => () => true,
  BETWEEN: between,
  GT_FIELD: (input) => fieldToField(input, (sign) => sign > 0),
  LT_FIELD: (input) => fieldToField(input, (sign) => sign < 0),
  GT_OR_EQUALS_FIELD: (input) => fieldToField(input, (sign) => sign >= 0),
  LT_OR_EQUALS_FIELD: (input) => fieldToField(input, (sign) => sign <= 0),
  DYNAMIC: dynamic,
  IN_HIERARCHY: inHierarchy,
  IN_HIERARCHY_DYNAMIC: inHierarchyDynamic,
  INSTANCEOF: instanceOf,
  NotValid: () => () => false,
  VALCHANGES: (input) => (row) => changed(row, input),
  CHANGESTO: (input) => (row) => changed(row, input) && sameText(input)(raw(row, input)),
  CHANGESFROM: (input) => (row) =>
    changed(row, input) && sameText(input)(input.options.previous?.[input.column.name] ?? ''),
};

function raw(row: Row, input: OperatorInput): string {
  return row[input.column.name] ?? '';
}

function negate(test: Test | undefined): Test | undefined {
  return test && ((row) => !test(row));
}

function fold(input: OperatorInput): (text: string) => string {
  return input.options.caseSensitive ? (text) => text : (text) => text.toLowerCase();
}

function sameText(input: OperatorInput): (text: string) => boolean {
  const folded = fold(input);
  const wanted = folded(input.value);
  return (text) => folded(text) === wanted;
}

function equals(input: OperatorInput): Test {
  const same = sameText(input);
  return (row) => same(raw(row, input));
}

function oneOf(input: OperatorInput): Test {
  const folded = fold(input);
  const wanted = new Set(
    input.value.split(',').map((part) => folded(normalizeValue(input.column, part))),
  );
  return (row) => wanted.has(folded(raw(row, input)));
}

function ordered(input: OperatorInput, accepts: (sign: number) => boolean): Test | undefined {
  if (isNumeric(input.column) && Number.isNaN(Number(input.value))) return undefined;
  return (row) => {
    const value = raw(row, input);
    return value !== '' && accepts(compareValues(input.column, value, input.value));
  };
}

function between(input: OperatorInput): Test | undefined {
  const [low, high] = input.parts;
  if (low === undefined || high === undefined) return undefined;
  const from = ordered({ ...input, value: normalizeValue(input.column, low) }, (sign) => sign >= 0);
  const to = ordered({ ...input, value: normalizeValue(input.column, high) }, (sign) => sign <= 0);
  return from && to && ((row) => from(row) && to(row));
}

/** String operators look at what people see: for a reference that is the display value of its target. */
function textTest(input: OperatorInput, accepts: (text: string, value: string) => boolean): Test {
  const folded = fold(input);
  const wanted = folded(input.value);
  if (input.column.type !== 'reference') {
    return (row) => accepts(folded(raw(row, input)), wanted);
  }
  const memo = new Map<string, boolean>();
  return (row) => {
    const id = raw(row, input);
    const known = memo.get(id);
    if (known !== undefined) return known;
    const answer = accepts(folded(input.host.displayOf(input.column.reference, id)), wanted);
    memo.set(id, answer);
    return answer;
  };
}

function fieldToField(input: OperatorInput, accepts: (sign: number) => boolean): Test | undefined {
  const other = input.value;
  if (!input.host.schema.columns(input.table).has(other)) return undefined;
  return (row) => {
    const left = raw(row, input);
    const right = row[other] ?? '';
    return left !== '' && right !== '' && accepts(compareValues(input.column, left, right));
  };
}

function instanceOf(input: OperatorInput): Test | undefined {
  if (!input.host.schema.table(input.value)) return undefined;
  const names = new Set(input.host.schema.descendants(input.value));
  return (row) => names.has(raw(row, input));
}

function changed(row: Row, input: OperatorInput): boolean {
  return raw(row, input) !== (input.options.previous?.[input.column.name] ?? '');
}
