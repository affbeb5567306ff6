/**
 * Reads JSON as the platform does: the documented samples quote with apostrophes and leave names bare, as in
 * `{ sysparm_quantity: 1, variables: { data_plan: '500MB' } }` (doc:c_TableAPI, doc:c_ServiceCatalogAPI).
 */
export function parseRelaxedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reader = new RelaxedReader(text);
    const value = reader.value();
    if (!reader.isAtEnd()) throw error;
    return value;
  }
}

const BARE = /[^\s,:{}[\]'"]+/y;
const MAX_DEPTH = 200;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

class RelaxedReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#skipSpace();
    return this.#at === this.#text.length;
  }

  value(): unknown {
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nested('}', () => this.#members());
      case '[':
        return this.#nested(']', () => this.#elements());
      case '"':
      case "'":
        return this.#quoted();
      default:
        return scalar(this.#bare());
    }
  }

  #nested<T>(end: string, read: () => T): T {
    if (++this.#depth > MAX_DEPTH) throw new SyntaxError('JSON is nested too deeply');
    this.#at += 1;
    const value = read();
    this.#expect(end);
    this.#depth -= 1;
    return value;
  }

  #members(): Record<string, unknown> {
    const members: [string, unknown][] = [];
    while (!this.#isNext('}')) {
      if (members.length > 0) this.#expect(',');
      const name = this.#name();
      this.#expect(':');
      members.push([name, this.value()]);
    }
    return Object.fromEntries(members);
  }

  #elements(): unknown[] {
    const elements: unknown[] = [];
    while (!this.#isNext(']')) {
      if (elements.length > 0) this.#expect(',');
      elements.push(this.value());
    }
    return elements;
  }

  #name(): string {
    this.#skipSpace();
    const first = this.#text[this.#at];
    return first === '"' || first === "'" ? this.#quoted() : this.#bare();
  }

  #quoted(): string {
    const quote = this.#text[this.#at];
    let value = '';
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at] ?? '';
      if (character === quote) {
        this.#at = at + 1;
        return value;
      }
      if (character !== '\\') {
        value += character;
        continue;
      }
      at += 1;
      const escaped = this.#text[at] ?? '';
      if (escaped === 'u') {
        value += String.fromCharCode(Number.parseInt(this.#text.slice(at + 1, at + 5), 16));
        at += 4;
      } else value += ESCAPES[escaped] ?? escaped;
    }
    throw new SyntaxError('Unterminated string');
  }

  #bare(): string {
    BARE.lastIndex = this.#at;
    const word = BARE.exec(this.#text)?.[0];
    if (word === undefined) throw new SyntaxError(`Unexpected text at ${String(this.#at)}`);
    this.#at += word.length;
    return word;
  }

  #isNext(character: string): boolean {
    this.#skipSpace();
    return this.#text[this.#at] === character;
  }

  #expect(character: string): void {
    if (!this.#isNext(character)) throw new SyntaxError(`Expected ${character}`);
    this.#at += 1;
  }

  #skipSpace(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }
}

/** A bare word: number, boolean, null, or else text. */
function scalar(word: string): unknown {
  if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  const words: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
  return Object.hasOwn(words, word) ? words[word] : word;
}
