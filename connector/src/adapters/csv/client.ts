import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { type AdapterDeps, durationMs } from '../module.ts';
import { type ErrorCode, RescindError } from '../../lib/errors.ts';
import type { CsvTarget } from './config.ts';

/** An export that is open and young enough. The handle keeps reading the same file even if the name moves on. */
export interface OpenExport {
  readonly path: string;
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly changedMs: number;
  /** Time since the last change, in words. */
  readonly age: string;
}

export interface Row {
  readonly cells: readonly string[];
  /** Line of the file where the row ends, counted from 1. */
  readonly line: number;
}

/** What the last bytes said; filled in while the rows are read. */
export interface Ending {
  endsWithNewline: boolean;
}

const clockSkewMs = 5 * 60_000;
const largestRow = 1024 * 1024;

/** Opens the export. Throws `export_stale` when it is older than `maxAge`, or dated so that its age is unknown. */
export async function openExport(config: CsvTarget, deps: AdapterDeps): Promise<OpenExport> {
  const path = resolve(deps.baseDir, config.file);
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw openError(path, error);
  });
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) {
      throw problem('mapping_invalid', 'is not a file', path, 'Correct target.file.');
    }
    const ageMs = deps.clock.now() - stat.mtimeMs;
    const age = inWords(ageMs);
    if (ageMs > durationMs(config.maxAge)) throw stale(path, age, config.maxAge);
    if (ageMs < -clockSkewMs) {
      const what = `is dated ${stat.mtime.toISOString()}, in the future, so its age is unknown`;
      throw problem(
        'export_stale',
        what,
        path,
        'Set the clocks right, or touch the file when it is exported.',
      );
    }
    return { path, handle, bytes: stat.size, changedMs: stat.mtimeMs, age };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Rows as they stand in the file, header first; nothing in a cell is ever evaluated. Memory stays bounded. */
export async function* rowsOf(
  file: OpenExport,
  config: CsvTarget,
  ending: Ending,
  signal: AbortSignal,
): AsyncGenerator<Row> {
  const parser = parse(parserOptions(config));
  const text = Readable.from(decoded(file, config.encoding, ending));
  const done = pipeline(text, parser, { signal });
  done.catch(() => undefined); // the same error ends the iteration below
  try {
    for await (const row of parser as AsyncIterable<Row>) yield row;
    await done;
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw rowError(error, file.path);
  } finally {
    parser.destroy();
    text.destroy();
  }
}

/** Throws when somebody wrote to the file while it was read: half of each version is no version. */
export async function requireUnchanged(file: OpenExport): Promise<void> {
  const { size, mtimeMs } = await file.handle.stat();
  if (size === file.bytes && mtimeMs === file.changedMs) return;
  const todo = 'Export to another name and rename when it is finished; then run again.';
  throw problem('target_incomplete', 'was written to while it was read', file.path, todo);
}

/** An error about the file, or about one line of it when `where` is `file:line`. */
export function problem(code: ErrorCode, what: string, where: string, todo: string): RescindError {
  return new RescindError(code, `The export ${what}.`, { where, todo });
}

function stale(path: string, age: string, maxAge: string): RescindError {
  return problem(
    'export_stale',
    `is ${age} old; the mapping allows ${inWords(durationMs(maxAge))} (${maxAge})`,
    path,
    'Have the application export again, or raise target.maxAge if it exports less often.',
  );
}

/** A length of time in its largest unit, rounded down: `9 days`, `1 hour`, `0 minutes`. */
export function inWords(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 120) return counted(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? counted(hours, 'hour') : counted(Math.floor(hours / 24), 'day');
}

export function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

function parserOptions(config: CsvTarget): Options {
  return {
    delimiter: config.delimiter,
    quote: config.quote,
    trim: true,
    skip_empty_lines: true,
    // Counted in read.ts, where the error can tell a broken row from a cut file.
    relax_column_count: true,
    max_record_size: largestRow,
    // The package types this hook as if rows stayed lists of cells.
    on_record: (cells, { lines }) => ({ cells, line: lines }) as unknown as string[],
  };
}

async function* decoded(
  { handle, path }: OpenExport,
  encoding: string,
  ending: Ending,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const check = (text: string): string => {
    const nul = text.indexOf('\0');
    if (nul >= 0) {
      const at = line + newlines(text.slice(0, nul));
      throw problem(
        'target_incomplete',
        'holds a NUL byte: it was cut, or is not in the encoding of the mapping',
        `${path}:${at}`,
        'Export again, and check target.encoding.',
      );
    }
    line += newlines(text);
    if (text !== '') ending.endsWithNewline = /[\r\n]$/.test(text);
    return text;
  };
  const decode = (bytes?: Uint8Array): string => {
    try {
      return check(
        bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }),
      );
    } catch (error) {
      if (error instanceof RescindError) throw error;
      throw problem(
        'target_protocol',
        `is not ${encoding} from here on`,
        `${path}:${line}`,
        'Correct target.encoding, for example windows-1252, or export again.',
      );
    }
  };
  const source = handle.createReadStream({ autoClose: false, start: 0 });
  for await (const bytes of source as AsyncIterable<Uint8Array>) yield decode(bytes);
  yield decode();
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function openError(path: string, error: unknown): RescindError {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return problem(
      'target_unreachable',
      'does not exist',
      path,
      'Check target.file, and that the export job ran.',
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const todo = 'Give the account that runs the connector the right to read the file.';
    return problem('target_forbidden', 'may not be read', path, todo);
  }
  return problem(
    'target_unreachable',
    `cannot be opened (${String(code)})`,
    path,
    'Check target.file.',
  );
}

function rowError(error: unknown, path: string): RescindError {
  if (error instanceof RescindError) return error;
  if (!(error instanceof CsvError)) {
    return problem(
      'target_incomplete',
      `could not be read to its end (${String(error)})`,
      path,
      'Run again.',
    );
  }
  const where = `${path}:${String(error['lines'])}`;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    const todo = 'The file was probably cut; export again.';
    return problem('target_incomplete', 'ends inside a quoted cell', where, todo);
  }
  const todo = 'Check target.delimiter and target.quote, or export again.';
  return problem('target_protocol', `has a row that is no CSV (${error.code})`, where, todo);
}
