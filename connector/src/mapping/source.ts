import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { frameOf, guessedMasks, type Range } from './frame.ts';
import { pathText, type Path } from './path.ts';
import { isSecretName, secretShape } from './secret-shapes.ts';

/** A YAML file with the position of everything in it. */
export interface Source {
  readonly file: string;
  /** Plain data; `undefined` when the syntax is broken. */
  readonly value: unknown;
  /** Syntax errors and duplicate keys. */
  readonly syntax: readonly Diagnostic[];
  /** A problem at the value of a path, or at the key itself. */
  at(path: Path, problem: Problem): Diagnostic;
  /** `file:line:column` of a path or of what encloses it. */
  position(path: Path): string;
  /** Every text of the file with its path. */
  texts(): readonly { readonly path: Path; readonly text: string }[];
}

export interface Problem {
  readonly severity?: 'error' | 'warning';
  readonly message: string;
  /** Mark the key instead of the value. */
  readonly key?: boolean;
}

/** Aliases may repeat what they name so often; more is a mistake or an attack on memory. */
const maxAliasCount = 100;

/** Reads YAML 1.2 (one document). Never throws for bad input. */
export function readSource(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const alias = aliasProblem(document);
  const broken =
    alias !== undefined || document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  const masks = broken ? guessedMasks(text) : masksOf(document);
  const place = (range: Range, path: string, problem: Problem): Diagnostic => {
    const { line, col } = lines.linePos(range.start);
    return {
      severity: problem.severity ?? 'error',
      file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      path,
      message: problem.message,
      frame: frameOf(text, range, masks),
    };
  };
  const at = (path: Path, problem: Problem): Diagnostic =>
    place(rangeAt(document, path, problem.key === true), pathText(path), problem);
  return {
    file,
    value: broken ? undefined : (document.toJS({ maxAliasCount }) as unknown),
    syntax: [
      ...[...document.errors, ...document.warnings].map((problem) => {
        const range = { start: problem.pos[0], end: Math.max(problem.pos[1], problem.pos[0] + 1) };
        const message = syntaxMessage(problem.code, problem.message);
        return place(range, '', {
          message,
          severity: problem.name === 'YAMLWarning' ? 'warning' : 'error',
        });
      }),
      ...(alias === undefined ? [] : [place(alias.range, '', { message: alias.message })]),
    ],
    at,
    position(path) {
      const { line, col } = lines.linePos(rangeAt(document, path, false).start);
      return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`;
    },
    texts: () => (broken ? [] : textsOf(document)),
  };
}

/** The alias that keeps a file from being plain data. Its name is not told: it may be a secret that starts with `*`. */
function aliasProblem(document: Document.Parsed): { range: Range; message: string } | undefined {
  let found: { range: Range; message: string } | undefined;
  let last: Range | undefined;
  visit(document, {
    Alias(_key, node, ancestors) {
      last = rangeOf(node);
      const target = node.resolve(document);
      if (target !== undefined && !ancestors.includes(target)) return undefined;
      const message =
        target === undefined
          ? 'this alias names no anchor above it; a text that starts with * needs quotes'
          : 'this alias stands inside what it names; write the value out';
      found = { range: last, message };
      return visit.BREAK;
    },
  });
  if (found !== undefined || last === undefined) return found;
  try {
    document.toJS({ maxAliasCount });
    return undefined;
  } catch {
    return {
      range: last,
      message: 'the aliases of this file repeat too much; write the values out',
    };
  }
}

function syntaxMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key is given twice; remove one of them';
  if (code === 'MULTIPLE_DOCS') {
    return 'a file holds one document; put what follows this --- into a file of its own';
  }
  // The parser quotes the source in some messages; the frame shows it masked.
  const plain = message.replace(/:\s[^:]*$/s, '').replace(/\s+/g, ' ');
  return `not valid YAML: ${plain}`;
}

/** Range of the value (or key) at a path; of the nearest enclosing node when the path does not exist. */
function rangeAt(document: Document.Parsed, path: Path, key: boolean): Range {
  let node: unknown = document.contents;
  let found = rangeOf(node);
  for (const [index, part] of path.entries()) {
    const owner: unknown = isAlias(node) ? node.resolve(document) : node;
    const child = childOf(owner, part);
    if (child === undefined) return found;
    const last = index === path.length - 1;
    found = last && key ? rangeOf(child.key) : rangeOf(child.value, child.key);
    node = child.value;
  }
  return found;
}

function childOf(
  owner: unknown,
  part: string | number,
): { key: unknown; value: unknown } | undefined {
  if (isSeq(owner) && typeof part === 'number') {
    const value = owner.items[part];
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(owner)) return undefined;
  const pair = owner.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(part),
  );
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

function rangeOf(node: unknown, otherwise?: unknown): Range {
  for (const candidate of [node, otherwise]) {
    if (isNode(candidate) && candidate.range) {
      const [start, end] = candidate.range;
      if (end > start) return { start, end };
    }
  }
  return { start: 0, end: 1 };
}

/** Everything the frames must not show: texts under `auth`, under names of secrets, and what looks like a secret. */
function masksOf(document: Document.Parsed): Range[] {
  return scalarsOf(document)
    .filter(({ path, text }) => isHidden(path, text))
    .map(({ node }) => rangeOf(node));
}

function isHidden(path: Path, text: string): boolean {
  const name = String(path.at(-1) ?? '');
  // Names of variables and files are no secrets, unless somebody put the secret there.
  if (name === 'fromEnv') return !/^[A-Z_][A-Z0-9_]*$/.test(text);
  if (secretShape(text) !== undefined) return true;
  if (name === 'fromFile' || name === 'method') return false;
  return (
    path.includes('auth') || path.some((part) => typeof part === 'string' && isSecretName(part))
  );
}

function textsOf(document: Document.Parsed): { path: Path; text: string }[] {
  return scalarsOf(document).map(({ path, text }) => ({ path, text }));
}

function scalarsOf(document: Document.Parsed): { path: Path; text: string; node: Node }[] {
  const found: { path: Path; text: string; node: Node }[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || !isPlain(node.value)) return;
      const path: (string | number)[] = [];
      const chain: readonly unknown[] = [...ancestors, node];
      for (const [index, owner] of chain.entries()) {
        if (isSeq(owner)) path.push(owner.items.indexOf(chain[index + 1]));
        if (isPairLike(owner) && isScalar(owner.key)) path.push(String(owner.key.value));
      }
      found.push({ path, text: String(node.value), node });
    },
  });
  return found;
}

function isPlain(value: unknown): value is string | number | bigint | boolean {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

function isPairLike(value: unknown): value is { key: unknown; value: unknown } {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value;
}
