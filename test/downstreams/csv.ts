import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ExportOptions {
  /** Default: a new folder for temporary files, removed by `stop()`. */
  readonly folder?: string;
  /** Default `users.csv`. */
  readonly name?: string;
  /** Default `;`, as in exports of German and Nordic applications. */
  readonly delimiter?: string;
  /** Default `windows-1252`, limited to the characters it shares with Latin-1. */
  readonly encoding?: 'windows-1252' | 'utf-8';
  /** First cell of a closing line that counts the rows; none when absent. */
  readonly trailer?: string;
}

/** An application without an interface: all it does is write its users into a file now and then. */
export interface CsvExport {
  readonly folder: string;
  readonly file: string;
  /** Writes header and rows as the application's export job would, with a trailer if configured. */
  write(header: readonly string[], rows: readonly (readonly string[])[]): Promise<void>;
  /** Writes bytes as they are, for broken files. */
  writeRaw(content: string | Uint8Array): Promise<void>;
  /** Makes the file look that much older than now. */
  age(ms: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startCsvExport(options: ExportOptions = {}): Promise<CsvExport> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'rescind-export-')));
  const file = join(folder, options.name ?? 'users.csv');
  const delimiter = options.delimiter ?? ';';
  const encoding = options.encoding === 'utf-8' ? 'utf8' : 'latin1';
  const cell = (text: string): string =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return {
    folder,
    file,
    async write(header, rows) {
      const lines = [header, ...rows];
      if (options.trailer !== undefined) lines.push([options.trailer, String(rows.length)]);
      const text = lines.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`).join('');
      await writeFile(file, Buffer.from(text, encoding));
    },
    async writeRaw(content) {
      await writeFile(file, content);
    },
    async age(ms) {
      const then = new Date(Date.now() - ms);
      await utimes(file, then, then);
    },
    async stop() {
      await rm(options.folder === undefined ? folder : file, { recursive: true, force: true });
    },
  };
}
