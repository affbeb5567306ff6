import { asText } from './values.ts';

let bytesOf: (stream: GlideScriptableInputStream) => Buffer;

/** Bytes that scripts hand around without seeing them. */
export class GlideScriptableInputStream {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  static {
    bytesOf = (stream) => stream.#bytes;
  }
}

export function streamedBytes(stream: unknown): Buffer | undefined {
  return stream instanceof GlideScriptableInputStream ? bytesOf(stream) : undefined;
}

/** Reads a stream line by line (doc:api-reference/server-api-reference/c_GlideTextReaderScopedAPI). */
export class GlideTextReader {
  readonly #lines: string[];

  constructor(stream: unknown) {
    const text = streamedBytes(stream)?.toString('utf8') ?? asText(stream);
    this.#lines = text.split(/\r\n|\r|\n/u);
    if (this.#lines.at(-1) === '') this.#lines.pop();
  }

  getEncoding(): string {
    return 'UTF-8';
  }

  /** Null at the end. */
  readLine(): string | null {
    return this.#lines.shift() ?? null;
  }
}
