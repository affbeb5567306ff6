import vm from 'node:vm';

import { forgiveStrayRejections } from './stray-rejections.ts';
import { watched, type ScriptLimits } from './watchdog.ts';

/** Library members that are newer than the engine's ECMAScript 2021; removed so that tests meet their absence. */
const PRELUDE = `(function (now) {
  'use strict';
  const drop = (object, names) => { for (const name of names) delete object[name]; };
  drop(Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']);
  drop(Array, ['fromAsync']);
  drop(Object, ['groupBy']);
  drop(Map, ['groupBy']);
  drop(Promise, ['withResolvers', 'try']);
  drop(String.prototype, ['isWellFormed', 'toWellFormed']);
  drop(Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf',
    'isDisjointFrom']);
  drop(globalThis, ['Reflect', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'WebAssembly',
    'Iterator', 'console']);
  const Real = Date;
  const Clocked = function Date(...parts) {
    if (!new.target) return new Real(now()).toString();
    return parts.length === 0 ? new Real(now()) : new Real(...parts);
  };
  Clocked.prototype = Real.prototype;
  Real.prototype.constructor = Clocked;
  Object.assign(Clocked, { now, UTC: Real.UTC, parse: Real.parse });
  globalThis.Date = Clocked;
  Object.extendsObject = (parent, members) =>
    Object.assign(Object.create(typeof parent === 'function' ? parent.prototype : parent), members);
  globalThis.AbstractAjaxProcessor = function () {};
  globalThis.AbstractAjaxProcessor.prototype = {
    initialize(request) { this.request = request; },
    getParameter(name) { return this.request.getParameter(name); },
  };
  globalThis.Class = { create() { return function (...parts) { this.initialize?.(...parts); }; } };
})`;

const prelude = new vm.Script(PRELUDE, { filename: 'prelude.js' });
const scripts = new Map<string, vm.Script>();
const MAX_CACHED_SCRIPTS = 2000;

function compile(source: string, filename: string, lineOffset = 0): vm.Script {
  const key = `${filename}\u0000${source}`;
  let script = scripts.get(key);
  if (!script) {
    script = new vm.Script(source, { filename, lineOffset });
    if (scripts.size >= MAX_CACHED_SCRIPTS) scripts.clear();
    scripts.set(key, script);
  }
  return script;
}

/**
 * Globals of one scope during one transaction. Not a security boundary: it keeps the platform's language, not
 * attackers, apart. Code from strings is impossible inside.
 */
export class ScriptContext {
  readonly #context: vm.Context;
  readonly #globals: Record<string, unknown>;
  readonly #limits: ScriptLimits;
  #depth = 0;

  constructor(
    globals: Record<string, unknown>,
    options: { now: () => number; limits: ScriptLimits },
  ) {
    // Without a prototype, or `this.constructor` in a script would be Node's Object, and its constructor a way out.
    this.#globals = Object.assign(Object.create(null) as Record<string, unknown>, globals);
    this.#limits = options.limits;
    forgiveStrayRejections();
    this.#context = vm.createContext(this.#globals, {
      codeGeneration: { strings: false, wasm: false },
      microtaskMode: 'afterEvaluate',
    });
    const install = prelude.runInContext(this.#context) as (now: () => number) => void;
    install(options.now);
  }

  /**
   * Runs a script field with `bindings` as globals and returns the value of its last statement, or of the global
   * `answer` when the script set one.
   */
  run(source: string, filename: string, bindings: Readonly<Record<string, unknown>>): unknown {
    const names = Object.keys(bindings);
    const saved = names.map((name) => this.#globals[name]);
    Object.assign(this.#globals, bindings);
    try {
      const value = this.#execute(compile(`{${source}\n}`, filename));
      return 'answer' in bindings ? (this.#globals['answer'] ?? value) : value;
    } finally {
      names.forEach((name, at) => {
        this.#globals[name] = saved[at];
      });
    }
  }

  /**
   * Compiles a CommonJS body to a function of `exports, require, module`.
   * @param lineOffset added to line numbers, so that stack traces point into the module as it was shipped
   */
  wrap(body: string, filename: string, lineOffset: number): (...parts: unknown[]) => unknown {
    const source = `(function (exports, require, module) {${body}\n})`;
    return compile(source, filename, lineOffset).runInContext(this.#context) as (
      ...parts: unknown[]
    ) => unknown;
  }

  global(name: string): unknown {
    return this.#globals[name];
  }

  setGlobal(name: string, value: unknown): void {
    this.#globals[name] = value;
  }

  /** A function of the context itself, such as its JSON.parse, so that objects belong to the script's world. */
  evaluate(source: string): unknown {
    return compile(source, 'engine.js').runInContext(this.#context);
  }

  /**
   * The outermost run carries the limits; they cover everything called from inside. The depth is put back, not counted
   * down: a cancelled transaction skips what inner runs would have done at their end.
   */
  #execute(script: vm.Script): unknown {
    const depth = this.#depth;
    this.#depth = depth + 1;
    try {
      return depth > 0
        ? script.runInContext(this.#context)
        : watched<unknown>(this.#limits, (options) => script.runInContext(this.#context, options));
    } finally {
      this.#depth = depth;
    }
  }
}
