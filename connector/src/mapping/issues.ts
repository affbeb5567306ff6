import type { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import type { Path } from './path.ts';
import { hidden } from '../lib/redact.ts';
import { knownKeys } from './known-keys.ts';
import { secretShape } from './secret-shapes.ts';
import type { Source } from './source.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** Every issue of a schema as a diagnostic in the file. `prefix` is where the parsed value stands in it. */
export function diagnosticsOf(
  source: Source,
  schema: z.ZodType,
  issues: readonly Issue[],
  prefix: Path = [],
): Diagnostic[] {
  return issues.flatMap((issue) => {
    const inner = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const path = [...prefix, ...inner];
    if (issue.code !== 'unrecognized_keys') {
      return [source.at(path, { message: sentence(issue, valueAt(source.value, path)) })];
    }
    const known = knownKeys(schema, inner);
    return issue.keys.map((key) =>
      source.at([...path, key], { key: true, message: unknownKey(key, known) }),
    );
  });
}

function unknownKey(key: string, known: readonly string[]): string {
  const shown = secretShape(key) === undefined ? key : hidden;
  const meant = nearest(key, known);
  if (meant !== undefined) return `unknown key "${shown}"; did you mean "${meant}"?`;
  return `unknown key "${shown}"; known here: ${known.join(', ')}`;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
};

function sentence(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' && typeof value === 'number')
        return 'must be a finite number';
      return value === undefined
        ? `is missing; it must be ${typeNames[issue.expected] ?? issue.expected}`
        : `must be ${typeNames[issue.expected] ?? issue.expected}, not ${nameOf(value)}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''}`;
    default:
      return value === undefined ? `is missing: ${issue.message}` : issue.message;
  }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
  if (issue.origin === 'string') return 'must not be empty';
  if (issue.origin === 'array') return `must have at least ${String(issue.minimum)} entry`;
  return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
}

function oneOf(values: readonly string[], value: unknown): string {
  const list =
    values.length === 1 ? `must be ${values.join('')}` : `must be one of ${values.join(', ')}`;
  const meant = typeof value === 'string' ? nearest(value, values) : undefined;
  const missing = value === undefined ? 'is missing; it ' : '';
  return `${missing}${list}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeNames[typeof value] ?? typeof value;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}
