import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';

const root = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** One planted violation per rule: where the file stands and the import it may not have. */
const planted = [
  { rule: 'domain-layer', file: 'connector/src/domain/planted.ts', imports: 'node:fs' },
  { rule: 'domain-layer', file: 'connector/src/domain/planted.ts', imports: '../ports/log.ts' },
  { rule: 'ports-layer', file: 'connector/src/ports/planted.ts', imports: '../lib/errors.ts' },
  { rule: 'mapping-layer', file: 'connector/src/mapping/planted.ts', imports: '../ports/log.ts' },
  { rule: 'usecases-layer', file: 'connector/src/usecases/planted.ts', imports: 'node:fs' },
  { rule: 'usecases-layer', file: 'connector/src/usecases/planted.ts', imports: '../lib/log.ts' },
  {
    rule: 'servicenow-layer',
    file: 'connector/src/servicenow/planted.ts',
    imports: '../store/s.ts',
  },
  { rule: 'store-layer', file: 'connector/src/store/planted.ts', imports: '../servicenow/c.ts' },
  { rule: 'lib-layer', file: 'connector/src/lib/planted.ts', imports: '../domain/finding.ts' },
  {
    rule: 'adapters-layer',
    file: 'connector/src/adapters/a/planted.ts',
    imports: '../../store/s.ts',
  },
  {
    rule: 'no-adapter-to-adapter',
    file: 'connector/src/adapters/a/planted.ts',
    imports: '../b/index.ts',
  },
  { rule: 'policy-is-pure', file: 'plugin/src/server/policy/planted.ts', imports: '../glide/x.ts' },
] as const;

/** Files that the planted imports point at, so that the graph resolves them. */
const targets = [
  'connector/src/ports/log.ts',
  'connector/src/lib/errors.ts',
  'connector/src/lib/log.ts',
  'connector/src/store/s.ts',
  'connector/src/servicenow/c.ts',
  'connector/src/domain/finding.ts',
  'connector/src/adapters/b/index.ts',
  'plugin/src/server/glide/x.ts',
];

describe('tooling/layers', () => {
  it('ESLint refuses each planted import', async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
      ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
    });

    for (const { file, imports } of planted) {
      const [result] = await eslint.lintText(`import '${imports}';\n`, {
        filePath: join(root, file),
      });
      const rules = result?.messages.map((m) => m.ruleId ?? m.message);
      assert.deepEqual(rules, ['no-restricted-imports'], `${file} importing ${imports}`);
    }
  });

  it('dependency-cruiser names the rule that each planted import breaks', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'rescind-layers-'));
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    };
    try {
      for (const target of targets) write(target, 'export const x = 1;\n');
      write('tsconfig.json', '{"compilerOptions":{"module":"NodeNext"}}');
      const expected = planted.map(({ rule, file, imports }, index) => {
        const path = file.replace('planted', `planted-${index}`);
        write(path, `import '${imports}';\n`);
        return `${rule} ${path}`;
      });

      const broken = await brokenRules(dir);

      assert.deepEqual(broken.sort(), expected.sort());
    } finally {
      rmSync(dir, { recursive: true });
    }
  }).timeout(60_000);
});

async function brokenRules(dir: string): Promise<string[]> {
  const args = [
    join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    join(root, '.dependency-cruiser.cjs'),
    '--output-type',
    'json',
    'connector/src',
    'plugin/src',
  ];
  const { stdout } = await run(process.execPath, args, { cwd: dir }).catch(
    (error: unknown) => error as { stdout: string },
  );
  const report = JSON.parse(stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return report.summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}
