import { scriptValue } from './script-values.ts';
import type { CompileOptions, OperatorInput, QueryHost, Test } from './types.ts';

/** sys_id of the dynamic filter option "Me", the one every instance has. */
const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe';

/** `DYNAMIC<option>`: the field holds one of the values that the option's script gives. */
export function dynamic(input: OperatorInput): Test | undefined {
  const values = dynamicValues(input, input.value);
  return values && ((row) => values.has(row[input.column.name] ?? ''));
}

/** Only options that are active, meant for filters and whose script is a listed function resolve. */
function dynamicValues(input: OperatorInput, option: string): Set<string> | undefined {
  const row = input.host.peek('sys_filter_option_dynamic', option);
  if (row && (row['active'] !== '1' || row['available_for_filter'] !== '1')) return undefined;
  const script = row?.['script'] ?? (option === DYNAMIC_ME ? 'gs.getUserID()' : undefined);
  const value = script === undefined ? undefined : scriptValue(script, input.options.script);
  if (value === undefined) return undefined;
  return new Set(value.split(',').filter((part) => part !== ''));
}

/** `IN_HIERARCHY<sys_record_hierarchy>@<start>`: the field holds the start or anything below it. */
export function inHierarchy(input: OperatorInput): Test | undefined {
  const [, start = ''] = input.parts;
  return start === '' ? undefined : below(input, new Set([start]));
}

/** The same with a dynamic filter option as start (doc:r_OpAvailableFiltersQueries). */
export function inHierarchyDynamic(input: OperatorInput): Test | undefined {
  const starts = dynamicValues(input, input.parts[1] ?? '');
  return starts && below(input, starts);
}

/** Walks up from the field's value, each record once, so a cycle ends the walk. */
function below(input: OperatorInput, starts: ReadonlySet<string>): Test | undefined {
  const { host, column } = input;
  const definition = host.peek('sys_record_hierarchy', input.parts[0] ?? '');
  const table = definition?.['table'] ?? '';
  const field = definition?.['reference_field'] ?? '';
  const parent = host.schema.table(table) && host.schema.columns(table).get(field);
  if (!parent || parent.reference === '' || column.reference === '') return undefined;
  if (!host.schema.lineage(column.reference).includes(table)) return undefined;
  const known = new Map<string, boolean>();
  return (row) => {
    const passed: string[] = [];
    let id = row[column.name] ?? '';
    while (id !== '' && !starts.has(id) && !known.has(id)) {
      known.set(id, false);
      passed.push(id);
      id = host.peek(table, id)?.[field] ?? '';
    }
    const answer = starts.has(id) || known.get(id) === true;
    for (const each of passed) known.set(each, answer);
    return answer;
  };
}

type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/** Tags of all records, read once for each compiled query. */
const tagsOfQuery = new WeakMap<CompileOptions, Tags>();

/**
 * `sys_tags.<id>=<id>`: has the tag; `DOESNOTHAVE`: has tags, but not this one; `EXCLUDING`: all but those that have it
 * (doc:r_OpAvailableFiltersQueries).
 */
export function tagTest(
  host: QueryHost,
  options: CompileOptions,
  operator: string,
  tag: string,
): Test | undefined {
  if (!host.schema.table('label_entry') || tag === '') return undefined;
  const tagsOf = (id: string): ReadonlySet<string> | undefined => {
    let tags = tagsOfQuery.get(options);
    if (!tags) tagsOfQuery.set(options, (tags = readTags(host)));
    return tags.get(id);
  };
  switch (operator) {
    case '=':
      return (row) => tagsOf(row['sys_id'] ?? '')?.has(tag) ?? false;
    case 'DOESNOTHAVE':
      return (row) => tagsOf(row['sys_id'] ?? '')?.has(tag) === false;
    case 'EXCLUDING':
      return (row) => !(tagsOf(row['sys_id'] ?? '')?.has(tag) ?? false);
    default:
      return undefined;
  }
}

function readTags(host: QueryHost): Tags {
  const tags = new Map<string, Set<string>>();
  const all = (): boolean => true;
  const ids = host.idsMatching({
    table: 'label_entry',
    test: all,
    groups: [{ test: all, hints: [], onlyAfter: false }],
    bySysId: false,
    invalid: [],
    none: false,
  });
  for (const id of ids) {
    const entry = host.peek('label_entry', id);
    const key = entry?.['table_key'] ?? '';
    const known = tags.get(key) ?? new Set<string>();
    tags.set(key, known.add(entry?.['label'] ?? ''));
  }
  return tags;
}
