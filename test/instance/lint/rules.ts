import { createRequire } from 'node:module';
import type { ESLint, Linter } from 'eslint';
import { MODULE_GLOBALS, SCRIPT_GLOBALS } from './globals.ts';

/**
 * The engine subset of the platform as ESLint rules. Source: the documented feature matrix of the JavaScript engine
 * ("ECMAScript 2021 mode"), which lists what is not supported or disallowed, and the vendor's own lint plugin. Where
 * the two differ the stricter one wins: code that passes here runs on the platform.
 */

interface VendorPlugin {
  readonly configs: { readonly recommended: { readonly rules: Linter.RulesRecord } };
  readonly rules: Record<string, never>;
}
interface EsPlugin extends ESLint.Plugin {
  readonly configs: Record<string, { readonly rules?: Linter.RulesRecord }>;
}

const require = createRequire(import.meta.url);
const vendor = require('@servicenow/eslint-plugin-sdk-app-plugin') as VendorPlugin;
const es = require('eslint-plugin-es-x') as EsPlugin;

/** Built-in classes that must not be extended; an instance would not be one of the subclass. */
const BUILT_INS =
  '/^(AggregateError|Array|ArrayBuffer|BigInt64Array|BigUint64Array|Boolean|DataView|Date|Error|EvalError|Float32Array|' +
  'Float64Array|Function|Int16Array|Int32Array|Int8Array|Map|Number|Object|Promise|RangeError|ReferenceError|RegExp|' +
  'Set|String|SyntaxError|TypeError|URIError|Uint16Array|Uint32Array|Uint8Array|Uint8ClampedArray|WeakMap|WeakSet)$/';

const DISALLOWED_SYNTAX = [
  ['MethodDefinition[value.async=true]', 'Async class methods are not supported.'],
  [
    'PropertyDefinition[static=false] > PrivateIdentifier.key',
    'Private instance fields are not supported.',
  ],
  [
    'MethodDefinition[static=false] > PrivateIdentifier.key',
    'Private instance methods are not supported.',
  ],
  ['AccessorProperty', 'Accessor fields are not supported.'],
  ['StaticBlock', 'Static blocks are newer than ECMAScript 2021.'],
  [
    ':matches(ClassDeclaration, ClassExpression)[superClass.name=' + BUILT_INS + ']',
    'Built-in classes cannot be extended.',
  ],
  [
    ':function[generator=true]',
    'Generators are unreliable on this engine (spreading one fails); build an array.',
  ],
  ['ForOfStatement[await=true]', 'for await is not supported.'],
  ['Literal[regex.flags=/d/]', 'The d flag of regular expressions is not supported.'],
  ['Literal[regex.flags=/v/]', 'The v flag of regular expressions is not supported.'],
  [
    'NewExpression[callee.name="RegExp"][arguments.1.value=/[dv]/]',
    'The d and v flags are not supported.',
  ],
  ['WithStatement', 'with is not supported.'],
  ['MetaProperty[meta.name="import"]', 'import.meta does not exist on the platform.'],
  [
    'CallExpression[callee.property.name="constructor"]',
    'Code generation from strings is disallowed.',
  ],
  [
    'MemberExpression[object.name="Object"][property.name="groupBy"]',
    'Object.groupBy is newer than ECMAScript 2021.',
  ],
  [
    'MemberExpression[object.name="Map"][property.name="groupBy"]',
    'Map.groupBy is newer than ECMAScript 2021.',
  ],
  [
    'MemberExpression[object.name="Array"][property.name="fromAsync"]',
    'Array.fromAsync is newer than ECMAScript 2021.',
  ],
] as const;

const ES_RULES = [
  'no-async-iteration',
  'no-atomics',
  'no-class-static-block',
  'no-dynamic-import',
  'no-error-cause',
  'no-private-in',
  'no-reflect',
  'no-regexp-d-flag',
  'no-regexp-lookbehind-assertions',
  'no-regexp-unicode-property-escapes',
  'no-regexp-v-flag',
  'no-set-prototype-difference',
  'no-set-prototype-intersection',
  'no-set-prototype-isdisjointfrom',
  'no-set-prototype-issubsetof',
  'no-set-prototype-issupersetof',
  'no-set-prototype-symmetricdifference',
  'no-set-prototype-union',
  'no-shared-array-buffer',
  'no-subclassing-builtins',
  'no-top-level-await',
  'no-weakrefs',
];

/** Iterator helpers share their names with array methods, so these rules may only speak where the type is known. */
const TYPED_ES_RULES = ['no-iterator', 'no-promise-try', 'no-regexp-escape', 'no-float16array'];

function esRules(): Linter.RulesRecord {
  const newer = ['no-new-in-es2023', 'no-new-in-es2024'].flatMap((name) =>
    Object.keys(es.configs[name]?.rules ?? {}),
  );
  const names = [...newer, ...[...ES_RULES, ...TYPED_ES_RULES].map((name) => `es-x/${name}`)];
  const known = names.filter((name) => es.rules?.[name.slice('es-x/'.length)] !== undefined);
  return Object.fromEntries(known.map((name) => [name, 'error'] as const));
}

const RULES: Linter.RulesRecord = {
  ...esRules(),
  'no-restricted-globals': vendor.configs.recommended.rules['no-restricted-globals'] ?? 'error',
  'vendor/no-unsupported-node-builtins': 'error',
  'no-restricted-imports': [
    'error',
    { patterns: [{ regex: '^node:', message: 'Node modules do not exist on the platform.' }] },
  ],
  'no-undef': 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
  'no-restricted-syntax': [
    'error',
    ...DISALLOWED_SYNTAX.map(([selector, message]) => ({ selector, message })),
  ],
};

function config(sourceType: 'module' | 'script', globals: Record<string, string>): Linter.Config {
  return {
    files: ['**'],
    plugins: {
      'es-x': es,
      vendor: { rules: vendor.rules },
    },
    settings: { 'es-x': { aggressive: true } },
    languageOptions: { ecmaVersion: 'latest', sourceType, globals: globals },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    rules: RULES,
  };
}

export const MODULE_CONFIG = config('module', MODULE_GLOBALS);

/** A browser's global by its name, but in a script action the event that set it off (doc:r_ScriptActions). */
function withoutEvent(rule: Linter.RuleEntry | undefined): Linter.RuleEntry {
  if (!Array.isArray(rule)) return rule ?? 'error';
  const [severity, ...names] = rule as [Linter.RuleSeverity, ...{ readonly name?: string }[]];
  return [severity, ...names.filter(({ name }) => name !== 'event')];
}

/** `global` is the global scope in script fields, not Node's object. */
export const SCRIPT_CONFIG: Linter.Config = {
  ...config('script', SCRIPT_GLOBALS),
  rules: {
    ...RULES,
    'no-restricted-globals': withoutEvent(RULES['no-restricted-globals']),
    'vendor/no-unsupported-node-builtins': 'off',
  },
};
