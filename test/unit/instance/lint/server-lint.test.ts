import assert from 'node:assert/strict';
import {
  describeProblem,
  lintScriptField,
  lintServerScript,
} from '../../../instance/lint/server-lint.ts';

const FAULTS: readonly (readonly [string, string])[] = [
  ['an async class method', 'export class A { async run() { return 1; } }'],
  ['a subclassed Error', 'export class PolicyError extends Error {}'],
  ['a subclassed Map', 'export const M = class extends Map {};'],
  ['Reflect', 'export const keys = Reflect.ownKeys({});'],
  ['a private instance field', 'export class A { #x = 1; get() { return this.#x; } }'],
  [
    'a private instance method',
    'export class A { #x() { return 1; } get() { return this.#x(); } }',
  ],
  ['a brand check', 'export class A { static #x = 1; static has(o) { return #x in o; } }'],
  ['new Function', 'export const f = new Function("return 1");'],
  ['Function called', 'export const f = Function("return 1");'],
  ['eval', 'export const f = eval("1");'],
  ['code from a constructor', 'export const f = (() => 1).constructor("return 1");'],
  ['WeakRef', 'export const w = new WeakRef({});'],
  ['FinalizationRegistry', 'export const w = new FinalizationRegistry(() => 1);'],
  ['SharedArrayBuffer', 'export const s = new SharedArrayBuffer(1);'],
  ['Atomics', 'export const a = Atomics.load;'],
  ['for await', 'export async function f(xs) { for await (const x of xs) return x; }'],
  ['an async generator', 'export async function* f() { yield 1; }'],
  ['a spread generator', 'function* g() { yield 1; } export const xs = [...g()];'],
  ['the d flag', 'export const r = /a/d;'],
  ['the d flag of a built expression', 'export const r = new RegExp("a", "d");'],
  ['the v flag', 'export const r = /a/v;'],
  ['look-behind', 'export const r = /(?<=a)b/;'],
  ['top-level await', 'export const x = await Promise.resolve(1);'],
  ['findLast', 'export const f = (xs) => xs.findLast(Boolean);'],
  ['toSorted', 'export const f = (xs) => xs.toSorted();'],
  ['Array with', 'export const f = (xs) => xs.with(0, 1);'],
  ['Object.groupBy', 'export const f = (xs) => Object.groupBy(xs, (x) => x.a);'],
  ['Promise.withResolvers', 'export const p = Promise.withResolvers();'],
  ['a set operation', 'export const f = (a, b) => a.union(b);'],
  ['an error cause', 'export const e = () => { throw new Error("a", { cause: 1 }); };'],
  ['process', 'export const e = process.env;'],
  ['Buffer', 'export const b = Buffer.from("a");'],
  ['a Node module', "import fs from 'fs';\nexport const f = fs.readFileSync;"],
  ['a node: module', "import { readFileSync } from 'node:fs';\nexport const f = readFileSync;"],
  ['setTimeout', 'export const t = setTimeout(() => 1, 1);'],
  ['fetch', "export const t = fetch('http://x');"],
  ['console', "console.log('x'); export {};"],
  ['window', 'export const w = window.location;'],
  ['globalThis', 'export const w = globalThis;'],
  ['an unknown global', 'export const w = gsx.info;'],
  ['a Glide name that was not imported', "export const f = () => gs.info('a');"],
  ['use before definition', 'export const a = b + 1;\nconst b = 1;'],
  ['a dynamic import', "export const m = () => import('./x');"],
  ['import.meta', 'export const m = import.meta.url;'],
  ['a static block', 'export class A { static { A.x = 1; } }'],
  ['a syntax error', 'export const = 1;'],
];

const FINE = `
import { gs, GlideRecord } from '@servicenow/glide';
import { limit } from './limits';

const CACHE = new Map();

export class Counter {
  static instances = 0;
  value = 0;
  add(n) { this.value += n ?? 1; return this; }
}

/** @param {string} id */
export function load(id) {
  const record = new GlideRecord('task');
  if (!record.get(id)) return undefined;
  const names = ['a', 'b'].map((n) => n.toUpperCase()).filter(Boolean);
  const { x, ...rest } = { x: 1, y: 2 };
  CACHE.set(id, [...names, ...Object.entries(rest).flat(), x]);
  gs.info('loaded {0}', id.replaceAll('a', 'b').padStart(3), names.at(-1) ?? limit?.max);
  return Object.hasOwn(rest, 'y') ? new Set(names) : later();
}

function later() { return /^(?<year>\\d{4})$/u.exec('2026')?.groups?.year; }
`;

describe('instance/lint/server-lint', () => {
  for (const [name, source] of FAULTS) {
    it(`finds ${name}`, () => {
      const problems = lintServerScript('x_app/pkg/1.0.0/src/server/planted.ts', source);

      assert.ok(problems.length > 0, `not found: ${source}`);
    });
  }

  it('accepts ECMAScript 2021 as documented', () => {
    assert.deepEqual(lintServerScript('fine.ts', FINE).map(describeProblem), []);
  });

  it('ignores directives that would switch a rule off', () => {
    const problems = lintServerScript(
      'a.ts',
      '/* eslint-disable */ export const k = Reflect.ownKeys({});',
    );

    assert.ok(problems.length > 0);
  });

  it('knows the Glide names and the record in script fields', () => {
    const source = "const { f } = require('x/y');\nanswer = f(current) && gs.hasRole('admin');";

    assert.deepEqual(lintScriptField('acl', source), []);
    assert.ok(lintScriptField('acl', 'answer = process.env.A;').length > 0);
  });

  it('knows the event that a script action is about, and no other name of the browser', () => {
    assert.deepEqual(lintScriptField('action', 'gs.info(event.parm1);'), []);
    assert.ok(lintScriptField('action', 'alert(event.parm1);').length > 0);
    assert.ok(lintServerScript('a.ts', 'export const e = event;').length > 0);
  });

  it('says file, line, column and rule', () => {
    const [problem] = lintServerScript('a.ts', '\nexport const k = Reflect.ownKeys({});');

    assert.ok(problem);
    assert.match(describeProblem(problem), /^a\.ts:2:18 .*\(.+\)$/u);
  });
});
