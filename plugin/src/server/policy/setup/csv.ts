/**
 * Reads CSV as RFC 4180 describes it and as spreadsheets write it: quoted cells with line breaks, a byte order mark,
 * semicolons or tabs instead of commas, any line ending. Says where a file cannot be read.
 */

export interface CsvRow {
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvProblem {
  readonly line: number;
  /** Name or number of the column; empty when the whole line is meant. */
  readonly column: string;
  readonly message: string;
}

export type Csv =
  | { readonly ok: true; readonly rows: readonly CsvRow[]; readonly delimiter: string }
  | { readonly ok: false; readonly problem: CsvProblem };

const delimiters = [',', ';', '\t'];

/** The delimiter that the first line holds most often outside of quotes; a comma when it holds none. */
export function delimiterOf(text: string): string {
  let isQuoted = false;
  const counts = new Map<string, number>();
  for (const char of text) {
    if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === '\n' || char === '\r')) break;
    else if (!isQuoted) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0;
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

interface Cell {
  readonly text: string;
  /** Position behind the cell: at a delimiter, a line break or the end. */
  readonly end: number;
  readonly problem?: string;
}

function quotedCell(text: string, start: number, delimiter: string): Cell {
  let at = start + 1;
  let cell = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) {
      return {
        text: cell,
        end: text.length,
        problem: 'A quoted cell does not end: a closing " is missing.',
      };
    }
    cell += text.slice(at, quote);
    if (text[quote + 1] === '"') {
      cell += '"';
      at = quote + 2;
      continue;
    }
    const next = text[quote + 1];
    const ends = next === undefined || next === delimiter || next === '\n' || next === '\r';
    return ends
      ? { text: cell, end: quote + 1 }
      : {
          text: cell,
          end: quote + 1,
          problem: 'Text follows a closing ". Write a " inside of a quoted cell twice.',
        };
  }
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') {
    end += 1;
  }
  return { text: text.slice(start, end), end };
}

function lineBreaks(text: string): number {
  return (text.match(/\r\n|\n|\r/g) ?? []).length;
}

/** Position behind the line break at `at`. */
function behindBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

/** Rows with at least one cell that is not blank; a file that cannot be read gives the first place. */
export function parseCsv(given: string): Csv {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const first = line;
    const cells: string[] = [];
    for (;;) {
      const read = text[at] === '"' ? quotedCell : plainCell;
      const cell = read(text, at, delimiter);
      if (cell.problem !== undefined) {
        const column = String(cells.length + 1);
        return { ok: false, problem: { line, column, message: cell.problem } };
      }
      line += lineBreaks(text.slice(at, cell.end));
      cells.push(cell.text.trim());
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at = behindBreak(text, at);
    line += 1;
    if (cells.some((cell) => cell !== '')) rows.push({ line: first, cells });
  }
  return { ok: true, rows, delimiter };
}
