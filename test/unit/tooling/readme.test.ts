import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registry } from '../../../connector/src/adapters/registry.ts';
import { loadConfig } from '../../../connector/src/mapping/load-config.ts';
import { loadMapping } from '../../../connector/src/mapping/load.ts';

const root = resolve(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text]) => text ?? '',
  );
}

describe('tooling/readme', () => {
  it('shows a mapping of seven lines that loads', async () => {
    const [mapping] = blocks('yaml');
    assert.ok(mapping);
    const entries = Object.entries(registry).map(
      async ([id, entry]) => [id, await entry.config()] as const,
    );
    const targets = Object.fromEntries(await Promise.all(entries));

    const loaded = loadMapping(mapping, { file: 'README.md', targets, nowMs: Date.now() });

    assert.deepEqual(loaded.diagnostics, []);
    assert.equal(mapping.trim().split('\n').length, 7);
  });

  it('shows a configuration that loads', () => {
    const [, config] = blocks('yaml');

    assert.deepEqual(loadConfig(config ?? '', 'rescind.yaml').diagnostics, []);
  });

  it('names only npm scripts and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script] of readme.matchAll(/npm run ([a-z:]+)/g)) {
      assert.ok(script !== undefined && script in scripts, `npm run ${script ?? ''}`);
    }
    for (const [, target] of readme.matchAll(/\]\(([^)#:]+)\)/g)) {
      assert.ok(existsSync(join(root, target ?? '')), `link to ${target ?? ''}`);
    }
  });

  it('keeps every promise with a test that exists', () => {
    const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const rows = guide.split('\n').filter((line) => /^\| \d+\. /.test(line));

    assert.equal(rows.length, 12);
    for (const row of rows) {
      const files = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file ?? '');
      assert.notEqual(files.length, 0, row);
      for (const file of files) assert.ok(existsSync(join(root, file)), `${file} in: ${row}`);
    }
  });
});
