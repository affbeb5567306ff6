import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { stateError } from './state-error.ts';

const flushAtChars = 128 * 1024;

/** Rows on their way into the engine: one JSON object a line, read back in bulk. Memory stays at one buffer. */
export class Spool {
  readonly file: string;
  readonly #stream: WriteStream;
  #buffer = '';
  #rows = 0;
  #failure: Error | undefined;

  constructor(file: string) {
    this.file = file;
    this.#stream = createWriteStream(file, { mode: 0o600 });
    this.#stream.on('error', (error) => {
      this.#failure = error;
    });
  }

  get rows(): number {
    return this.#rows;
  }

  /** Returns at once while there is room, else a promise to wait for. */
  write(row: Readonly<Record<string, unknown>>): Promise<void> | undefined {
    this.#buffer += `${JSON.stringify(row)}\n`;
    this.#rows += 1;
    return this.#buffer.length >= flushAtChars ? this.#flush() : undefined;
  }

  /** All rows are on disk afterwards. */
  async end(): Promise<void> {
    await this.#flush();
    this.#stream.end();
    if (this.#failure === undefined) await this.#settled('finish');
    this.#check();
  }

  async discard(): Promise<void> {
    this.#buffer = '';
    if (!this.#stream.closed) {
      this.#stream.destroy();
      await once(this.#stream, 'close').catch(() => undefined);
    }
    await rm(this.file, { force: true });
  }

  async #flush(): Promise<void> {
    this.#check();
    const text = this.#buffer;
    this.#buffer = '';
    if (!this.#stream.write(text)) await this.#settled('drain');
    this.#check();
  }

  async #settled(event: 'drain' | 'finish'): Promise<void> {
    try {
      await once(this.#stream, event);
    } catch (error) {
      throw stateError(error, this.file);
    }
  }

  #check(): void {
    if (this.#failure !== undefined) throw stateError(this.#failure, this.file);
  }
}
