import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { adapterIds, registry } from '../../connector/src/adapters/registry.ts';
import { loadMapping } from '../../connector/src/mapping/load.ts';

const root = new URL('../../', import.meta.url);
const folder = new URL('connector/src/adapters/', root);
const examples = new URL('mappings/examples/', root);

const headings = [
  'Rights',
  'Data model',
  'What is visible',
  'What is not visible',
  'Limits',
  'How a revocation is proven',
];

/** Paths of properties without a description, anywhere in a JSON schema. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const found: string[] = [];
  for (const [key, value] of Object.entries(schema)) {
    if (key !== 'properties') {
      found.push(...undescribed(value, path));
      continue;
    }
    for (const [name, property] of Object.entries(value as Record<string, unknown>)) {
      const described =
        typeof property === 'object' && property !== null && 'description' in property;
      if (!described) found.push(`${path}.${name}`);
      found.push(...undescribed(property, `${path}.${name}`));
    }
  }
  return found;
}

describe('adapters/registry', () => {
  it('names exactly the folders', async () => {
    const entries = await readdir(folder, { withFileTypes: true });

    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

    assert.deepEqual(folders.sort(), [...adapterIds].sort());
  });

  it('has one harness per adapter', async () => {
    const files = await readdir(new URL('test/contract/harness/', root));

    assert.deepEqual(files.sort(), adapterIds.map((id) => `${id}.ts`).sort());
  });

  for (const id of adapterIds) {
    describe(id, () => {
      it('carries its own id and the schema the registry hands out', async () => {
        const module = await registry[id].load();

        assert.equal(module.id, id);
        assert.equal(module.configSchema, await registry[id].config());
      });

      it('describes every field of its target block', async () => {
        const schema = z.toJSONSchema(await registry[id].config(), { io: 'input' });

        assert.deepEqual(undescribed(schema), []);
      });

      it('explains itself under the same headings as the others', async () => {
        const text = await readFile(new URL(`${id}/README.md`, folder), 'utf8');

        const found = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
        assert.deepEqual(found, headings);
        assert(text.split('\n').length <= 100);
      });

      it('has an example mapping that loads without a remark', async () => {
        const names = (await readdir(examples)).filter((name) => name.endsWith(`-${id}.yaml`));
        assert.equal(names.length, 1);
        const file = names[0] ?? '';
        const text = await readFile(new URL(file, examples), 'utf8');
        const targets = { [id]: await registry[id].config() };
        const nowMs = Date.parse('2026-11-24T00:00:00Z');

        const { value, diagnostics } = loadMapping(text, { file, targets, nowMs });

        assert.deepEqual(diagnostics, []);
        assert.equal(value?.adapter, id);
      });
    });
  }
});
