import { parseCsv, type CsvProblem, type CsvRow } from './csv';
import { importColumns, type ImportColumn, type ImportKind } from './import-columns';

/** What an import would do, line by line. Either every line can be applied, or nothing is. */

/** More in one call would come near the platform's limit of 60 seconds a request. */
export const rowLimit = 1000;
export const characterLimit = 1_000_000;

export interface ImportRow {
  readonly line: number;
  /** Cells that are not empty, by column; references still as they were written. */
  readonly values: Readonly<Record<string, string>>;
}

export type ReadImport =
  | {
      readonly ok: true;
      readonly rows: readonly ImportRow[];
      readonly problems: readonly CsvProblem[];
    }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] };

/** Headers as people write them: `Revocation owner`, `revocation-owner`. */
function headerName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** Letters to change, add or drop until one word is the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function nearest(name: string, columns: readonly ImportColumn[]): string {
  const [best] = columns
    .map((column) => ({ name: column.name, far: distance(name, column.name) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= 3
    ? ` Did you mean ${best.name}?`
    : ` It can be one of ${columns.map((column) => column.name).join(', ')}.`;
}

function headerProblems(header: CsvRow, columns: readonly ImportColumn[]): CsvProblem[] {
  const names = header.cells.map(headerName);
  const at = (column: string, message: string): CsvProblem => ({
    line: header.line,
    column,
    message,
  });
  const unknown = header.cells.flatMap((cell, index) => {
    const name = names[index] ?? '';
    if (columns.some((column) => column.name === name)) return [];
    return [
      cell === ''
        ? at(String(index + 1), 'This column has no name in the first line.')
        : at(cell.slice(0, 80), `There is no such column.${nearest(name, columns)}`),
    ];
  });
  const twice = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  const missing = columns.filter(({ name, required }) => required && !names.includes(name));
  return [
    ...unknown,
    ...twice.map((name) => at(name, 'This column is there twice.')),
    ...missing.map(({ name, help }) => at(name, `This column is missing. ${help}.`)),
  ];
}

/** What is wrong with a cell; empty when nothing is. */
function cellProblem({ type, required, help }: ImportColumn, cell: string): string {
  if (cell === '') return required ? `This cell must be filled. ${help}.` : '';
  switch (type.is) {
    case 'text':
      return cell.length > type.most ? `At most ${String(type.most)} characters.` : '';
    case 'choice':
      return type.choices.includes(cell) ? '' : `Must be one of ${type.choices.join(', ')}.`;
    case 'number': {
      const number = /^\d{1,6}$/.test(cell) ? Number(cell) : -1;
      return number >= type.least && number <= type.most
        ? ''
        : `Must be a whole number from ${String(type.least)} to ${String(type.most)}.`;
    }
    case 'boolean':
      return booleanOf(cell) === '' ? 'Must be true or false.' : '';
    case 'reference':
      return '';
  }
}

/** `1` or `0` as stored; empty when it is neither. */
function booleanOf(cell: string): string {
  const word = cell.toLowerCase();
  if (['true', 'yes', '1'].includes(word)) return '1';
  return ['false', 'no', '0'].includes(word) ? '0' : '';
}

/** Choices are written in lower case, E1 to E5 in upper case; people write them as they like. */
function tidy(column: ImportColumn | undefined, cell: string): string {
  if (column?.type.is === 'boolean') return booleanOf(cell) || cell;
  if (column?.type.is !== 'choice') return cell;
  const word = cell.toLowerCase().replace(/[ -]+/g, '_');
  return column.type.choices.find((one) => one.toLowerCase() === word) ?? cell;
}

interface Sheet {
  readonly names: readonly string[];
  readonly columns: readonly ImportColumn[];
}

function readRow(
  row: CsvRow,
  { names, columns }: Sheet,
): { row: ImportRow; problems: CsvProblem[] } {
  const columnOf = (name: string): ImportColumn | undefined =>
    columns.find((one) => one.name === name);
  const cells = names.map(
    (name, index) => [name, tidy(columnOf(name), row.cells[index] ?? '')] as const,
  );
  const problems: CsvProblem[] = cells.flatMap(([name, cell]) => {
    const column = columnOf(name);
    const message = column ? cellProblem(column, cell) : '';
    return message === '' ? [] : [{ line: row.line, column: name, message }];
  });
  if (row.cells.length !== names.length) {
    const message = `The line has ${String(row.cells.length)} cells, the first line ${String(names.length)}. Check quotes and delimiters.`;
    problems.push({ line: row.line, column: '', message });
  }
  const values = Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  return { row: { line: row.line, values }, problems };
}

/** What identifies the record of a row, from the values as they are written. */
export function identityOf(kind: ImportKind, values: Readonly<Record<string, string>>): string {
  return importColumns[kind]
    .filter(({ identifies }) => identifies)
    .map(({ name }) => values[name] ?? '')
    .join(' / ');
}

function duplicates(kind: ImportKind, rows: readonly ImportRow[]): CsvProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const identity = identityOf(kind, values);
    // The platform's unique index compares without case.
    const before = first.get(identity.toLowerCase());
    if (before === undefined) {
      first.set(identity.toLowerCase(), line);
      return [];
    }
    const column = importColumns[kind].find(({ identifies }) => identifies)?.name ?? '';
    return [{ line, column, message: `The same as line ${String(before)}: ${identity}.` }];
  });
}

function wholeFile(message: string): ReadImport {
  return { ok: false, problems: [{ line: 1, column: '', message }] };
}

/** Reads a file. Problems of cells come with the rows, so that a preview shows all of them at once. */
export function readImport(kind: ImportKind, text: string): ReadImport {
  if (text.length > characterLimit) {
    return wholeFile(`At most ${String(characterLimit)} characters a file. Split it.`);
  }
  const csv = parseCsv(text);
  if (!csv.ok) return { ok: false, problems: [csv.problem] };
  const [header, ...lines] = csv.rows;
  if (!header) return wholeFile('The file is empty.');
  const columns = importColumns[kind];
  const problems = headerProblems(header, columns);
  if (problems.length > 0) return { ok: false, problems };
  if (lines.length === 0)
    return wholeFile('The file has a first line with names and nothing below it.');
  if (lines.length > rowLimit) {
    return wholeFile(
      `At most ${String(rowLimit)} lines a file; this one has ${String(lines.length)}. Split it.`,
    );
  }
  const names = header.cells.map(headerName);
  const read = lines.map((line) => readRow(line, { names, columns }));
  const rows = read.map(({ row }) => row);
  return {
    ok: true,
    rows,
    problems: [...read.flatMap((one) => one.problems), ...duplicates(kind, rows)],
  };
}

export interface Change {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** Differences that would be written to a record that exists: an empty cell leaves what is there. */
export function changesOf(
  wanted: Readonly<Record<string, string>>,
  stored: Readonly<Record<string, string>>,
): readonly Change[] {
  return Object.entries(wanted)
    .filter(([column, to]) => (stored[column] ?? '') !== to)
    .map(([column, to]) => ({ column, from: stored[column] ?? '', to }));
}
