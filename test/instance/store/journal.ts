import {
  closeSync,
  createReadStream,
  existsSync,
  fdatasyncSync,
  fsync,
  openSync,
  truncateSync,
  writeSync,
} from 'node:fs';

const BUFFER_BYTES = 1024 * 1024;
const SYNC_AFTER_MS = 1000;
const NEWLINE = 10;

/**
 * A file of JSON lines that only grows. Lines reach the operating system before the turn of the event loop that wrote
 * them ends, so before an answer is sent; they reach the disk a second later at most (`fsync`), and when it is closed.
 */
export class Journal {
  readonly #file: number;
  #lines: string[] = [];
  #size = 0;
  #timer: NodeJS.Timeout | undefined;
  #failure: Error | undefined;

  constructor(path: string, flags: 'a' | 'w') {
    this.#file = openSync(path, flags, 0o600);
  }

  /** Throws when an earlier line could not be written: what is not kept must not be promised. */
  append(value: unknown): void {
    if (this.#failure) throw this.#failure;
    if (this.#lines.length === 0) {
      queueMicrotask(() => {
        this.#flush();
      });
    }
    const line = JSON.stringify(value);
    this.#lines.push(line, '\n');
    this.#size += line.length;
    if (this.#size > BUFFER_BYTES) this.#flush();
  }

  close(): void {
    this.#flush();
    clearTimeout(this.#timer);
    if (!this.#failure) fdatasyncSync(this.#file);
    closeSync(this.#file);
    if (this.#failure) throw this.#failure;
  }

  #flush(): void {
    if (this.#lines.length === 0 || this.#failure) return;
    const bytes = Buffer.from(this.#lines.join(''));
    this.#lines = [];
    this.#size = 0;
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
      this.#timer ??= this.#syncSoon();
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      this.#failure = new Error(`The journal cannot be written, so nothing is kept: ${text}`);
    }
  }

  #syncSoon(): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#timer = undefined;
      fsync(this.#file, () => undefined);
    }, SYNC_AFTER_MS);
    return timer.unref();
  }
}

/**
 * Hands over the lines of a journal in order; a file that is not there has none. A last line without its end was being
 * written when the process died: it is cut off and reported. Any other line that is no JSON is a damaged file.
 */
export async function readJournal(
  path: string,
  onLine: (value: unknown) => void,
  warn: (text: string) => void,
): Promise<void> {
  if (!existsSync(path)) return;
  let rest: Buffer = Buffer.alloc(0);
  let whole = 0;
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: BUFFER_BYTES })) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, from)) {
      number += 1;
      onLine(parseLine(rest.toString('utf8', from, end), path, number));
      whole += end + 1 - from;
      from = end + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length === 0) return;
  truncateSync(path, whole);
  warn(`${path}: the last line was not written to its end and is dropped`);
}

function parseLine(text: string, path: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path}, line ${String(number)}, is damaged; nothing was changed`);
  }
}
