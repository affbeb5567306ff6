import ts from 'typescript';
import type { Metadata } from './metadata.ts';
import type { ScriptContext } from './script-context.ts';

const SUFFIXES = ['', '.ts', '.js', '.server.js', '/index.ts', '/index.js'];
const transpiled = new Map<string, string>();

/** ES module text to CommonJS. The language level stays: what the platform's engine lacks is refused at install. */
function toCommonJs(path: string, content: string): string {
  let code = transpiled.get(content);
  if (code === undefined) {
    code = ts.transpileModule(content, {
      fileName: path.endsWith('.ts') ? path : `${path}.ts`,
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.CommonJS,
        esModuleInterop: true,
      },
    }).outputText;
    transpiled.set(content, code);
  }
  return code;
}

/** Lines that the rewriting put in front of the module. */
function prologueLines(code: string): number {
  const lines = code.split('\n');
  const first = lines.findIndex(
    (line) => !/^(?:"use strict";|Object\.defineProperty\(exports, |exports\.\w+ = )/u.test(line),
  );
  return Math.max(first, 0);
}

export interface ModuleLoaderOptions {
  readonly context: ScriptContext;
  readonly scope: string;
  readonly metadata: Metadata;
  /** Modules that the platform itself provides; undefined when the name is none of them. */
  readonly builtIn: (name: string) => unknown;
}

/** `require` of one scope in one transaction. Modules are evaluated once and cannot be shared across scopes. */
export class ModuleLoader {
  readonly #options: ModuleLoaderOptions;
  readonly #loaded = new Map<string, { exports: unknown }>();

  constructor(options: ModuleLoaderOptions) {
    this.#options = options;
  }

  /** @param from path of the requiring module; empty for a script field */
  require(name: string, from = ''): unknown {
    const builtIn = this.#options.builtIn(name);
    if (builtIn !== undefined) return builtIn;
    const path = this.#resolve(name, from);
    const known = this.#loaded.get(path);
    if (known) return known.exports;
    return this.#evaluate(path);
  }

  #evaluate(path: string): unknown {
    const { context, metadata, scope } = this.#options;
    const row = metadata.module(path);
    const owner = metadata.scopeName(row?.['sys_scope'] ?? '');
    if (owner !== scope) {
      throw new Error(
        `Module ${path} belongs to scope ${owner} and cannot be loaded from ${scope}`,
      );
    }
    const module: { exports: unknown } = { exports: {} };
    this.#loaded.set(path, module);
    const content = row?.['content'] ?? '';
    if (path.endsWith('.json')) {
      const parse = context.evaluate('JSON.parse') as (text: string) => unknown;
      module.exports = parse(content);
      return module.exports;
    }
    const code = toCommonJs(path, content);
    const run = context.wrap(code, path, -prologueLines(code));
    try {
      run(module.exports, (name: string) => this.require(name, path), module);
    } catch (error) {
      this.#loaded.delete(path);
      throw error;
    }
    return module.exports;
  }

  #resolve(name: string, from: string): string {
    const path = name.startsWith('.') ? joinPath(from, name) : name;
    const found = SUFFIXES.map((suffix) => path + suffix).find((candidate) =>
      this.#options.metadata.module(candidate),
    );
    if (found === undefined) {
      throw new Error(`Cannot find module '${name}'${from === '' ? '' : ` imported by ${from}`}`);
    }
    return found;
  }
}

/** `./lib` seen from `a/b/c.ts` is `a/b/lib`. */
export function joinPath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Paths that an import may mean, in the order in which they are tried. */
export function candidatePaths(from: string, name: string): string[] {
  const path = name.startsWith('.') ? joinPath(from, name) : name;
  return SUFFIXES.map((suffix) => path + suffix);
}
