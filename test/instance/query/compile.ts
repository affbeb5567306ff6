import type { ColumnDef, Row } from '../contract.ts';
import { joinedTest } from './joined.ts';
import { operatorTest } from './operators.ts';
import { parseQuery, type Condition, type Ordering, type ParsedQuery } from './parse.ts';
import { tagTest } from './reference-operators.ts';
import { relatedTest } from './related.ts';
import { formatDate, parseDateTime } from '../store/time.ts';
import { toLocal } from '../store/zone.ts';
import { scriptValue, type ScriptContext } from './script-values.ts';
import type {
  CompiledCondition,
  CompiledGroup,
  CompiledQuery,
  CompileOptions,
  IndexHint,
  QueryHost,
  Test,
} from './types.ts';
import { compareValues, normalizeValue } from './values.ts';

/** More foreign ids than this and a dot-walk is answered row by row instead of through the reference's index. */
const MAX_SEMI_JOIN = 20_000;

/** Longer dot-walks are invalid terms: a limit of ours, above what a database joins. */
const MAX_WALK = 128;

/** Operators whose right side is a whole value; text operators keep what was typed. */
const COMPARED_AS_STORED: ReadonlySet<string> = new Set(
  '= != > >= < <= CHANGESTO CHANGESFROM'.split(' '),
);

/** Compiles an encoded query for a table into closures over rows. Never throws: invalid terms are reported. */
export function compileQuery(
  host: QueryHost,
  table: string,
  encodedQuery: string,
  options: CompileOptions,
): CompiledQuery {
  const parsed = parseQuery(encodedQuery);
  const invalid: string[] = [...parsed.malformed];
  const groups = parsed.groups.map((group) =>
    compileGroup({ host, table, options }, group, invalid),
  );
  const ordering = knownOrdering(host, table, parsed, invalid);
  const related = compileRelated({ host, table, options }, parsed, invalid);
  const joined = compileJoined({ host, table, options }, parsed, invalid);
  const none = options.strict && invalid.length > 0;
  const first = ordering[0];
  return {
    table,
    groups: (related ?? joined) ? groups.map((group) => ({ ...group, onlyAfter: false })) : groups,
    test: none ? () => false : bothTest(bothTest(unionTest(groups), related), joined),
    bySysId: first?.field === 'sys_id' && !first.descending,
    ...compileOrder(host, table, ordering),
    invalid,
    none,
  };
}

interface Place {
  readonly host: QueryHost;
  readonly table: string;
  readonly options: CompileOptions;
}

/** A field orders once: what comes after its first mention changes nothing. */
function knownOrdering(
  host: QueryHost,
  table: string,
  parsed: ParsedQuery,
  invalid: string[],
): Ordering[] {
  const seen = new Set<string>();
  return parsed.ordering.filter((entry) => {
    const known = finalColumn(host, table, entry.field) !== undefined;
    if (!known) invalid.push(`ORDERBY${entry.field}`);
    if (!known || seen.has(entry.field)) return false;
    seen.add(entry.field);
    return true;
  });
}

function compileRelated(place: Place, parsed: ParsedQuery, invalid: string[]): Test | undefined {
  if (!parsed.related) return undefined;
  const test = relatedTest(place, parsed.related, innerCompiler(place, invalid));
  if (!test) invalid.push(parsed.related.text);
  return test;
}

function compileJoined(place: Place, parsed: ParsedQuery, invalid: string[]): Test | undefined {
  if (!parsed.joined) return undefined;
  const test = joinedTest(place, parsed.joined, innerCompiler(place, invalid));
  if (!test) invalid.push(parsed.joined.text);
  return test;
}

function innerCompiler(
  place: Place,
  invalid: string[],
): (table: string, conditions: string) => CompiledQuery {
  return (table, conditions) => {
    const inner = compileQuery(place.host, table, conditions, place.options);
    invalid.push(...inner.invalid.slice(0, MAX_SEMI_JOIN));
    return inner;
  };
}

function bothTest(first: Test, second: Test | undefined): Test {
  return second ? (row) => first(row) && second(row) : first;
}

function unionTest(groups: readonly CompiledGroup[]): Test {
  const [only] = groups;
  if (groups.length === 1 && only) return only.test;
  return (row) => groups.some((group) => group.test(row));
}

function compileGroup(
  place: Place,
  lists: readonly (readonly Condition[])[],
  invalid: string[],
): CompiledGroup {
  const tests: Test[] = [];
  const hints: (readonly IndexHint[])[] = [];
  let after: CompiledCondition['after'];
  let onlyAfter = true;
  for (const list of lists) {
    const compiled = compileList(place, list, invalid);
    if (compiled.length === 0) continue;
    tests.push(listTest(compiled));
    const listHints = compiled.map((condition) => condition.hint);
    if (listHints.every((hint) => hint !== undefined)) hints.push(listHints);
    const bound = compiled.length === 1 ? compiled[0]?.after : undefined;
    if (bound && !after) after = bound;
    else onlyAfter = false;
  }
  const test: Test =
    tests.length === 1 ? (tests[0] ?? always) : (row) => tests.every((t) => t(row));
  return { test, hints, onlyAfter, ...(after ? { after } : {}) };
}

const always: Test = () => true;

function listTest(conditions: readonly CompiledCondition[]): Test {
  const [only] = conditions;
  if (conditions.length === 1 && only) return only.test;
  return (row) => conditions.some((condition) => condition.test(row));
}

function compileList(
  place: Place,
  list: readonly Condition[],
  invalid: string[],
): CompiledCondition[] {
  return list.flatMap((condition) => {
    const compiled = compileCondition(place, condition);
    if (!compiled) invalid.push(condition.text);
    return compiled ? [compiled] : [];
  });
}

function compileCondition(place: Place, condition: Condition): CompiledCondition | undefined {
  if (condition.operator === 'TEXT') return { test: textSearch(place, condition.value) };
  if (condition.field.startsWith('sys_tags.')) return compileTags(place, condition);
  const dot = condition.field.indexOf('.');
  const name = dot === -1 ? condition.field : condition.field.slice(0, dot);
  if (dot !== -1 && isTooLong(condition.field)) return undefined;
  const column = place.host.schema.columns(place.table).get(name);
  if (!column) return undefined;
  if (dot !== -1) return compileWalk(place, column, condition, condition.field.slice(dot + 1));
  return compileOwn(place, column, condition);
}

function compileTags(place: Place, condition: Condition): CompiledCondition | undefined {
  const test = tagTest(place.host, place.options, condition.operator, condition.value);
  return test && { test };
}

function compileOwn(
  place: Place,
  column: ColumnDef,
  condition: Condition,
): CompiledCondition | undefined {
  const operator = condition.operator;
  if (operator === 'TEXT') return undefined;
  const parts = resolveParts(condition, column, place.options.script);
  if (!parts) return undefined;
  const joined = parts.join('@');
  const value = COMPARED_AS_STORED.has(operator) ? normalizeValue(column, joined) : joined;
  const test = operatorTest({ ...place, column, operator, value, parts });
  if (!test) return undefined;
  if (column.name === 'sys_id' && (operator === '>' || operator === '>=')) {
    return { test, after: { id: value, inclusive: operator === '>=' } };
  }
  const values = hintValues(column, operator, value);
  if (!values || !place.host.isIndexed(place.table, column.name)) return { test };
  return { test, hint: { column: column.name, values: () => values } };
}

/** Replaces `javascript:` parts; a `DATEPART` call stays, its operator reads it. */
function resolveParts(
  condition: Condition,
  column: ColumnDef,
  script: ScriptContext,
): string[] | undefined {
  const parts = condition.value.split('@');
  if (condition.operator === 'DATEPART') return parts;
  const resolved: string[] = [];
  for (const part of parts) {
    if (!part.startsWith('javascript:')) {
      resolved.push(part);
      continue;
    }
    const value = scriptValue(part.slice('javascript:'.length), script);
    if (value === undefined) return undefined;
    resolved.push(column.type === 'glide_date' ? localDate(value, script) : value);
  }
  return resolved;
}

/** A moment as the day that the user's calendar shows for it. */
function localDate(value: string, script: ScriptContext): string {
  const ms = value.length > 10 ? parseDateTime(value) : undefined;
  return ms === undefined ? value : formatDate(toLocal(script.zone(), ms));
}

function hintValues(
  column: ColumnDef,
  operator: Condition['operator'],
  value: string,
): readonly string[] | undefined {
  if (operator === '=') return [value];
  if (operator !== 'IN') return undefined;
  return [...new Set(value.split(',').map((part) => normalizeValue(column, part)))];
}

/**
 * `a.b op v`: the condition runs on the referenced table, once per referenced row. A missing row counts as a row of
 * empty fields, like the outer join on the platform. When empty fields do not match, the reference's index is used.
 */
function compileWalk(
  place: Place,
  column: ColumnDef,
  condition: Condition,
  rest: string,
): CompiledCondition | undefined {
  if (column.reference === '' || !place.host.schema.table(column.reference)) return undefined;
  const target = { ...place, table: column.reference };
  const inner = compileCondition(target, { ...condition, field: rest });
  if (!inner) return undefined;
  const whenMissing = inner.test({});
  const test = memoized(place.host, column, inner.test, whenMissing);
  if (whenMissing || !inner.hint || !place.host.isIndexed(place.table, column.name))
    return { test };
  let ids: readonly string[] | undefined;
  return { test, hint: { column: column.name, values: () => (ids ??= semiJoin(target, inner)) } };
}

/** True for dot-walks that are invalid because of their length. */
export function isTooLong(path: string): boolean {
  let steps = 0;
  for (let at = path.indexOf('.'); at !== -1 && steps <= MAX_WALK; at = path.indexOf('.', at + 1))
    steps += 1;
  return steps > MAX_WALK;
}

function memoized(host: QueryHost, column: ColumnDef, inner: Test, whenMissing: boolean): Test {
  const memo = new Map<string, boolean>();
  return (row) => {
    const id = row[column.name] ?? '';
    if (id === '') return whenMissing;
    const known = memo.get(id);
    if (known !== undefined) return known;
    const target = host.peek(column.reference, id);
    const answer = target ? inner(target) : whenMissing;
    memo.set(id, answer);
    return answer;
  };
}

function semiJoin(target: Place, inner: CompiledCondition): readonly string[] {
  const group: CompiledGroup = {
    test: inner.test,
    hints: inner.hint ? [[inner.hint]] : [],
    onlyAfter: false,
  };
  const ids = target.host.idsMatching({
    table: target.table,
    test: inner.test,
    groups: [group],
    bySysId: false,
    invalid: [],
    none: false,
  });
  return ids.slice(0, MAX_SEMI_JOIN + 1);
}

/** True when a hint's values are complete (a cut-off semi-join must not be used as candidates). */
export function isUsable(values: readonly string[]): boolean {
  return values.length <= MAX_SEMI_JOIN;
}

function textSearch(place: Place, value: string): Test {
  const words = value
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const names = [...place.host.schema.columns(place.table).values()]
    .filter((column) => /string|text|html/.test(column.type))
    .map((column) => column.name);
  return (row) =>
    words.every((word) => names.some((name) => (row[name] ?? '').toLowerCase().includes(word)));
}

/** Column at the end of a dot-walked path; `undefined` when any step is unknown. */
export function finalColumn(host: QueryHost, table: string, path: string): ColumnDef | undefined {
  if (isTooLong(path)) return undefined;
  let at = table;
  let column: ColumnDef | undefined;
  for (const step of path.split('.')) {
    if (column) at = column.reference;
    column = at === '' ? undefined : host.schema.columns(at).get(step);
    if (!column) return undefined;
  }
  return column;
}

function compileOrder(
  host: QueryHost,
  table: string,
  ordering: readonly Ordering[],
): Pick<CompiledQuery, 'compare' | 'order'> {
  const [first] = ordering;
  if (!first) return {};
  const compare = comparator(host, table, ordering);
  const isOwn = ordering.every(({ field }) => {
    const column = host.schema.columns(table).get(field);
    return column !== undefined && column.type !== 'reference';
  });
  if (!isOwn) return { compare };
  const order = {
    key: [
      table,
      ...ordering.map(({ field, descending }) => `${field} ${String(descending)}`),
    ].join(),
    column: first.field,
    first: comparator(host, table, [first]),
    isMore: ordering.length > 1,
    compare,
  };
  return { compare, order };
}

function comparator(
  host: QueryHost,
  table: string,
  ordering: readonly Ordering[],
): (a: Row, b: Row) => number {
  const keys = ordering.map((entry) => {
    const column = finalColumn(host, table, entry.field);
    const sortColumn = column?.type === 'reference' ? { ...column, type: 'string' } : column;
    return {
      sortColumn,
      read: sortKey(host, table, entry.field, column),
      sign: entry.descending ? -1 : 1,
    };
  });
  return (a, b) => {
    for (const { sortColumn, read, sign } of keys) {
      const order = sortColumn ? compareValues(sortColumn, read(a), read(b)) : 0;
      if (order !== 0) return order * sign;
    }
    return 0;
  };
}

/** References sort by what they show. */
function sortKey(
  host: QueryHost,
  table: string,
  path: string,
  column: ColumnDef | undefined,
): (row: Row) => string {
  const steps = path.split('.');
  return (row) => {
    const value = walkRow(host, table, row, steps);
    return column?.type === 'reference' ? host.displayOf(column.reference, value) : value;
  };
}

/** Value at the end of a path; `''` where it ends in nothing. */
export function walkRow(
  host: QueryHost,
  table: string,
  row: Row,
  steps: readonly string[],
): string {
  let at: Row | undefined = row;
  let in_ = table;
  for (let step = 0; step < steps.length - 1; step += 1) {
    const name = steps[step] ?? '';
    const column: ColumnDef | undefined = host.schema.columns(in_).get(name);
    if (!column || column.reference === '') return '';
    at = host.peek(column.reference, at[name] ?? '');
    if (!at) return '';
    in_ = at['sys_class_name'] ?? column.reference;
  }
  return at[steps[steps.length - 1] ?? ''] ?? '';
}
