import { GlideRecord, gs } from '@servicenow/glide';
import type { ImportAnswer, ImportLine, ImportProblem } from '../../policy/setup/answers';
import { changesOf, identityOf, readImport, type ImportRow } from '../../policy/setup/import';
import { importColumns, type ImportKind } from '../../policy/setup/import-columns';
import { collect, create, isSysId, isTrue, save, selectWhere, tables, value } from '../record';

/** Imports applications and entitlements: a preview of every line first; written is all of a file or nothing of it. */

interface Found {
  readonly id: string;
  /** What keeps it from being named; empty when nothing. */
  readonly problem: string;
}

type Directory = ReadonlyMap<string, Found>;

const sources = {
  user: { table: 'sys_user', fields: ['user_name', 'email'], what: 'user' },
  group: { table: 'sys_user_group', fields: ['name'], what: 'group' },
  application: { table: tables.application, fields: ['key'], what: 'application' },
} as const;
type Source = keyof typeof sources;

/** Values that one query looks for. */
const portion = 200;

function rowsNamed(source: Source, names: readonly string[]): GlideRecord {
  const { table, fields } = sources[source];
  const list = names.join(',');
  const record = new GlideRecord(table);
  const condition = record.addQuery(fields[0], 'IN', list);
  for (const field of fields.slice(1)) condition.addOrCondition(field, 'IN', list);
  const ids = names.filter((name) => /^[0-9a-f]{32}$/.test(name));
  if (ids.length > 0) condition.addOrCondition('sys_id', 'IN', ids.join(','));
  record.query();
  return record;
}

function isUsable(source: Source, row: GlideRecord): boolean {
  return source === 'application' ? value(row, 'state') !== 'retired' : isTrue(row, 'active');
}

function lookUp(source: Source, names: readonly string[]): Directory {
  const found = new Map<string, { id: string; usable: boolean }[]>();
  for (let at = 0; at < names.length; at += portion) {
    const rows = rowsNamed(source, names.slice(at, at + portion));
    while (rows.next()) {
      const one = { id: rows.getUniqueValue(), usable: isUsable(source, rows) };
      const called = sources[source].fields.map((field) => value(rows, field).toLowerCase());
      for (const name of new Set([one.id, ...called])) {
        found.set(name, [...(found.get(name) ?? []), one]);
      }
    }
  }
  const { what } = sources[source];
  return new Map(
    names.map((name) => {
      const all = found.get(name.toLowerCase()) ?? [];
      const [first, second] = all;
      if (!first) return [name, { id: '', problem: `There is no ${what} "${name.slice(0, 80)}".` }];
      if (second)
        return [
          name,
          {
            id: '',
            problem: `More than one ${what} is called "${name.slice(0, 80)}". Write the sys_id.`,
          },
        ];
      const ended = source === 'application' ? 'retired' : 'not active';
      return [name, { id: first.id, problem: first.usable ? '' : `The ${what} is ${ended}.` }];
    }),
  );
}

/** A comma would cut a name in two inside of the query; such a name is asked for by sys_id. */
function isNameable(name: string): boolean {
  return !/[,^]/.test(name);
}

function directories(
  kind: ImportKind,
  rows: readonly ImportRow[],
): Readonly<Record<Source, Directory>> {
  const of = (source: Source): Directory => {
    const columns = importColumns[kind].filter(
      ({ type }) => type.is === 'reference' && type.to === source,
    );
    const names = rows.flatMap(({ values }) => columns.map(({ name }) => values[name] ?? ''));
    return lookUp(
      source,
      [...new Set(names)].filter((name) => name !== '' && isNameable(name)),
    );
  };
  return { user: of('user'), group: of('group'), application: of('application') };
}

interface Resolved {
  readonly row: ImportRow;
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly ImportProblem[];
}

function resolve(
  kind: ImportKind,
  row: ImportRow,
  known: Readonly<Record<Source, Directory>>,
): Resolved {
  const problems: ImportProblem[] = [];
  const fields: Record<string, string> = {};
  for (const [column, cell] of Object.entries(row.values)) {
    const type = importColumns[kind].find(({ name }) => name === column)?.type;
    if (type?.is !== 'reference') {
      fields[column] = cell;
      continue;
    }
    const unnamed = {
      id: '',
      problem: 'A name with a comma cannot be looked up. Write the sys_id.',
    };
    const found = known[type.to].get(cell) ?? unnamed;
    fields[column] = found.id;
    if (found.problem !== '') problems.push({ line: row.line, column, message: found.problem });
  }
  return { row, fields, problems };
}

const keyOf = (kind: ImportKind, fields: Readonly<Record<string, string>>): string =>
  identityOf(kind, fields).toLowerCase();

/** Records of these keys or native ids that exist, by what identifies them. */
function existing(
  kind: ImportKind,
  lines: readonly Resolved[],
): ReadonlyMap<string, GlideRecordCopy> {
  const table = kind === 'applications' ? tables.application : tables.entitlement;
  const names = importColumns[kind].map(({ name }) => name);
  const found = new Map<string, GlideRecordCopy>();
  const field = kind === 'applications' ? 'key' : 'application';
  const wanted = [...new Set(lines.map(({ fields }) => fields[field] ?? ''))].filter(
    (one) => one !== '' && isNameable(one),
  );
  const natives = [...new Set(lines.map(({ fields }) => fields['native_id'] ?? ''))];
  const narrow = kind === 'entitlements' && natives.every((one) => one !== '' && isNameable(one));
  for (let at = 0; at < Math.max(1, narrow ? natives.length : 1); at += portion) {
    const record = new GlideRecord(table);
    record.addQuery(field, 'IN', wanted.join(','));
    if (narrow) record.addQuery('native_id', 'IN', natives.slice(at, at + portion).join(','));
    record.query();
    for (const copy of collect(record, (row) => copyOf(row, names))) {
      found.set(keyOf(kind, copy.values), copy);
    }
  }
  return found;
}

interface GlideRecordCopy {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
}

function copyOf(row: GlideRecord, names: readonly string[]): GlideRecordCopy {
  return {
    id: row.getUniqueValue(),
    values: Object.fromEntries(names.map((name) => [name, value(row, name)])),
  };
}

interface Planned {
  readonly line: ImportLine;
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

function plan(kind: ImportKind, one: Resolved, stored: GlideRecordCopy | undefined): Planned {
  const changes = changesOf(one.fields, stored?.values ?? {});
  const done = stored ? (changes.length === 0 ? 'unchanged' : 'updated') : 'created';
  const line: ImportLine = {
    line: one.row.line,
    key: identityOf(kind, one.row.values),
    result: one.problems.length > 0 ? 'refused' : done,
    changes: one.problems.length > 0 ? [] : changes,
    problems: one.problems,
  };
  return { line, id: stored?.id ?? '', fields: one.fields };
}

function write(kind: ImportKind, { line, id, fields }: Planned): ImportLine {
  const table = kind === 'applications' ? tables.application : tables.entitlement;
  if (line.result === 'unchanged') return line;
  const wanted = Object.fromEntries(line.changes.map(({ column, to }) => [column, to]));
  const rows = id === '' || !isSysId(id) ? undefined : selectWhere(table, `sys_id=${id}`);
  const isWritten = rows ? rows.next() && save(rows, wanted) : create(table, fields) !== '';
  if (isWritten) return line;
  gs.warn('Rescind: line {0} of an import was refused by the platform.', String(line.line));
  const message =
    'The platform refused this line: a rule of the table, or another change at the same time.';
  return { ...line, result: 'refused', problems: [{ line: line.line, column: '', message }] };
}

function answerOf(
  base: Pick<ImportAnswer, 'kind' | 'dry_run' | 'applied'>,
  lines: readonly ImportLine[],
  problems: readonly ImportProblem[],
): ImportAnswer {
  const count = (result: ImportLine['result']): number =>
    lines.filter((line) => line.result === result).length;
  const counts = {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  };
  return { ...base, counts, lines, problems };
}

/** Previews a file, and applies it when it may be written and every line can be. */
export function importFile(kind: ImportKind, text: string, isDryRun: boolean): ImportAnswer {
  const read = readImport(kind, text);
  const base = { kind, dry_run: isDryRun, applied: false };
  if (!read.ok) return answerOf(base, [], read.problems);
  const known = directories(kind, read.rows);
  const lines = read.rows.map((row): Resolved => {
    const one = resolve(kind, row, known);
    const own = read.problems.filter(({ line }) => line === row.line);
    return { ...one, problems: [...own, ...one.problems] };
  });
  const stored = existing(kind, lines);
  const planned = lines.map((one) => plan(kind, one, stored.get(keyOf(kind, one.fields))));
  const preview = planned.map(({ line }) => line);
  if (isDryRun || preview.some(({ result }) => result === 'refused')) {
    return answerOf(base, preview, []);
  }
  return answerOf(
    { ...base, applied: true },
    planned.map((one) => write(kind, one)),
    [],
  );
}
