import type { Condition } from '../../query/parse.ts';

/** Conditions that one answer can meet, by operator. Letter case does not count, as in the condition builder. */
const TESTS: Readonly<Record<string, (answer: string, value: string) => boolean>> = {
  '=': (answer, value) => answer === value,
  '!=': (answer, value) => answer !== value,
  '>': (answer, value) => compare(answer, value) > 0,
  '>=': (answer, value) => compare(answer, value) >= 0,
  '<': (answer, value) => compare(answer, value) < 0,
  '<=': (answer, value) => compare(answer, value) <= 0,
  IN: (answer, value) => value.split(',').includes(answer),
  'NOT IN': (answer, value) => !value.split(',').includes(answer),
  LIKE: (answer, value) => answer.includes(value),
  CONTAINS: (answer, value) => answer.includes(value),
  'NOT LIKE': (answer, value) => !answer.includes(value),
  STARTSWITH: (answer, value) => answer.startsWith(value),
  ENDSWITH: (answer, value) => answer.endsWith(value),
  ISEMPTY: (answer) => answer === '',
  ISNOTEMPTY: (answer) => answer !== '',
  ANYTHING: () => true,
};

/** Whether an answer meets a condition; operators that make no sense for one answer do not hold. */
export function answerMatches(condition: Condition, answer: string): boolean {
  const test = TESTS[condition.operator];
  return test?.(answer.toLowerCase(), condition.value.toLowerCase()) ?? false;
}

/** Numbers by size, everything else (dates too) by text. */
function compare(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (a !== '' && b !== '' && !Number.isNaN(difference)) return difference;
  return a < b ? -1 : Number(a > b);
}
