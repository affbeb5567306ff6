import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import mocha from 'eslint-plugin-mocha';
import n from 'eslint-plugin-n';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const src = 'connector/src';

/** Forbids imports of one layer by pattern; `.dependency-cruiser.cjs` holds the same rules on the resolved graph. */
const layer = (name, mayNot, message) => ({
  files: [`${src}/${name}/**/*.ts`],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: mayNot, message }] }] },
});

export default defineConfig([
  globalIgnores([
    'dist/',
    'coverage/',
    'plugin/dist/',
    'plugin/target/',
    'plugin/@types/',
    'plugin/src/fluent/',
    '**/*.cjs',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'connector/bin/*.js'] },
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { n },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      'no-console': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'n/prefer-node-protocol': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      complexity: ['error', 15],
    },
  },
  {
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly' } },
  },
  layer(
    'domain',
    '^(node:|(?![./]))|/(ports|adapters|mapping|usecases|servicenow|store|lib|cli)/',
    'domain is pure: no IO, no packages, no outer layers',
  ),
  layer(
    'ports',
    '^(node:|(?![./]))|/(adapters|mapping|usecases|servicenow|store|lib|cli)/',
    'ports are types over the domain only',
  ),
  layer(
    'mapping',
    '/(ports|adapters|usecases|servicenow|store|cli)/',
    'mapping turns text into domain types; it knows domain and lib',
  ),
  layer(
    'usecases',
    '^(node:(?!crypto$)|(?![./]))|/(adapters|mapping|servicenow|store|cli)/|/lib/(?!errors)',
    'use cases know domain and ports; the outside is handed in',
  ),
  layer(
    'adapters/*',
    '^\\.\\./(?!\\.\\./|module\\.ts$)|/(mapping|usecases|servicenow|store|cli)/',
    'an adapter knows domain, ports and lib; never another adapter or an outer layer',
  ),
  layer(
    'servicenow',
    '/(adapters|mapping|usecases|store|cli)/',
    'the platform client knows domain, ports and lib',
  ),
  layer(
    'store',
    '/(adapters|mapping|usecases|servicenow|cli)/',
    'the store knows domain, ports and lib',
  ),
  layer(
    'lib',
    '/(domain|adapters|mapping|usecases|servicenow|store|cli)/',
    'lib knows nothing of access; it implements ports',
  ),
  {
    files: ['plugin/src/server/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['plugin/src/server/policy/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|(?![./]))|/glide/',
              message: 'policy decides on data: no Glide, no packages',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [mocha.configs.recommended],
    rules: {
      'no-console': 'off',
      'max-lines-per-function': 'off',
      'mocha/consistent-spacing-between-blocks': 'off',
      'mocha/no-mocha-arrows': 'off',
      'mocha/max-top-level-suites': 'off',
      'mocha/no-setup-in-describe': 'off',
    },
  },
  {
    files: ['test/conformance/fact.ts'],
    rules: { 'mocha/no-exports': 'off' },
  },
  {
    files: ['test/{clients,instance,demo,downstreams}/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  prettier,
]);
