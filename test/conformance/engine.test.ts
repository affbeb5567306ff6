import assert from 'node:assert/strict';

import { lintServerScript } from '../instance/lint/server-lint.ts';
import { createWorld } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { run } from './scripts.ts';

const MATRIX: Source = 'doc:api-reference/scripts/javascript-engine-feature-support';

/** Features that the ECMAScript 2021 mode supports: an expression and the text that it gives. */
const SUPPORTED: readonly (readonly [feature: string, expression: string, text: string])[] = [
  ['public instance class fields', 'new (class { a = 1; })().a', '1'],
  ['computed instance class fields', "new (class { ['a' + 1] = 2; })().a1", '2'],
  ['public static class fields', '(class { static a = 3; }).a', '3'],
  [
    'private static class fields',
    '(class { static #a = 4; static get() { return this.#a; } }).get()',
    '4',
  ],
  [
    'private static methods',
    '(class { static #a() { return 5; } static get() { return this.#a(); } }).get()',
    '5',
  ],
  ['Array.prototype.at()', '[1, 2, 3].at(-1)', '3'],
  ['String.prototype.at()', "'abc'.at(-1)", 'c'],
  ['Object.hasOwn', "Object.hasOwn({ a: 1 }, 'a')", 'true'],
  ['String.prototype.replaceAll', "'a.a'.replaceAll('a', 'b')", 'b.b'],
  ['AggregateError', "new AggregateError([], 'm').message", 'm'],
  ['??= basic support', '(() => { let a; a ??= 7; return a; })()', '7'],
  ['||= and &&= short-circuiting', '(() => { let a = 1; a ||= 2; a &&= 3; return a; })()', '3'],
  ['numeric separators', '1_000', '1000'],
  ['nullish coalescing operator', '0 ?? 1', '0'],
  ['optional property access', 'String(undefined?.a)', 'undefined'],
  [
    'optional function call',
    '(() => { const f = undefined; return String(f?.()); })()',
    'undefined',
  ],
  ['BigInt', 'String(10n ** 20n)', '100000000000000000000'],
  ['String.prototype.matchAll', "[...'a1b2'.matchAll(/\\d/g)].join()", '1,2'],
  ['Array.prototype.flatMap', '[1, 2].flatMap((x) => [x, x * 2]).join()', '1,2,2,4'],
  ['Object.fromEntries', "Object.fromEntries([['a', 1]]).a", '1'],
  [
    'object rest and spread properties',
    '(({ a, ...r }) => ({ ...r, c: 3 }))({ a: 1, b: 2 }).b',
    '2',
  ],
  ['exponent operator', '2 ** 10', '1024'],
  ['String padding', "'5'.padStart(3, '0')", '005'],
  ['arrow functions, defaults and rest', '((a = 1, ...r) => a + r.length)(undefined, 2, 3)', '3'],
  ['template literals', '`a${1 + 1}`', 'a2'],
  ['destructuring', '(() => { const [a, , b = 5] = [1, 2]; return a + b; })()', '6'],
  ['Map and Set', 'new Map([[1, 2]]).get(1) + new Set([1, 1]).size', '3'],
  ['Symbol.iterator', "[...['a', 'b'][Symbol.iterator]()].join()", 'a,b'],
  ['Proxy', "new Proxy({}, { get: () => 'p' }).x", 'p'],
  ['RegExp named capture groups', "/(?<y>\\d+)/.exec('a12').groups.y", '12'],
  ['sticky RegExp', "/a/y.test('ba')", 'false'],
  ['Number.isInteger', 'Number.isInteger(5.0)', 'true'],
  [
    'class inheritance with super',
    '(class B extends (class { m() { return 1; } }) { m() { return super.m() + 1; } }).prototype.m()',
    '2',
  ],
  ['octal and binary literals', '0o17 + 0b11', '18'],
];

/** Features that the mode does not support or disallows, each with code that uses it. */
const REFUSED: readonly (readonly [feature: string, code: string])[] = [
  [
    'private accessor properties',
    'export class A { get #a() { return 1; } b() { return this.#a; } }',
  ],
  ['async methods, classes', 'export class A { async a() { return 1; } }'],
  ['Boolean is subclassable', 'export class A extends Boolean {}'],
  ['Number is subclassable', 'export class A extends Number {}'],
  ['String is subclassable', 'export class A extends String {}'],
  ['Set is subclassable', 'export class A extends Set {}'],
  ['Error is subclassable', 'export class A extends TypeError {}'],
  ['Reflect.has', "export const a = Reflect.has({}, 'b');"],
  ['Reflect.construct', 'export const a = Reflect.construct(Date, []);'],
  ['Atomics.add', 'export const a = Atomics.add;'],
  ['SharedArrayBuffer', 'export const a = () => new SharedArrayBuffer(8);'],
  ['WeakRef minimal support', 'export const a = (o) => new WeakRef(o).deref();'],
  ['FinalizationRegistry', 'export const a = new FinalizationRegistry(() => undefined);'],
  ['functions created with the Function constructor', "export const a = new Function('return 1');"],
  [
    'with generator instances, in arrays',
    'export const a = () => { function* g() { yield 1; } return [...g()]; };',
  ],
  ['for-await-of loops', 'export const a = async (xs) => { for await (const x of xs) return x; };'],
  ['async generators', 'export const a = async function* () { yield 1; };'],
  ['constructor supports the flag d', "export const a = new RegExp('a', 'd');"],
];

describe('conformance: the script engine', () => {
  const world = createWorld();

  for (const [feature, expression, text] of SUPPORTED) {
    fact(MATRIX, `supported: ${feature}`, () => {
      assert.deepEqual(lintServerScript('feature.ts', `export const f = () => ${expression};`), []);
      assert.deepEqual(run(world, `log(${expression});`), [text]);
    });
  }

  for (const [feature, code] of REFUSED) {
    fact(MATRIX, `not supported or disallowed: ${feature}`, () => {
      assert.notDeepEqual(lintServerScript('feature.ts', code), []);
    });
  }

  fact(MATRIX, 'disallowed: eval creates no code', () => {
    assert.deepEqual(run(world, `try { log(eval('1 + 1')); } catch (e) { log('refused'); }`), [
      'refused',
    ]);
  });

  fact('sdkdoc:javascript-compatibility-guide', 'no browser and no Node around a script', () => {
    assert.deepEqual(
      run(
        world,
        `log([typeof window, typeof document, typeof process, typeof setTimeout, typeof fetch].join());`,
      ),
      ['undefined,undefined,undefined,undefined,undefined'],
    );
  });
});
