import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { jsonSchema, schemaNames } from '../../../connector/src/cli/commands/schema.ts';
import { schemaFolder } from '../../../connector/src/cli/write-schema.ts';

const examples = join(schemaFolder, '../examples');
const json = async (name: string): Promise<object> =>
  JSON.parse(await readFile(join(schemaFolder, `${name}.v1.json`), 'utf8')) as object;

describe('mapping/json-schema', () => {
  for (const name of schemaNames) {
    it(`${name}.v1.json is what the code says today (npm run schema)`, async () => {
      assert.deepEqual(await json(name), JSON.parse(await jsonSchema(name)));
    });

    it(`${name}.v1.json is a schema that a strict validator accepts`, async () => {
      assert.equal(
        typeof new Ajv2020({ strict: true, strictTypes: false }).compile(await json(name)),
        'function',
      );
    });
  }

  it('an editor accepts every example and refuses an unknown key', async () => {
    const valid = new Ajv2020({ strictTypes: false }).compile(await json('mapping'));
    const names = (await readdir(examples)).filter((name) => name.endsWith('.yaml'));
    assert.ok(names.length >= 3);

    for (const name of names) {
      const mapping = parse(await readFile(join(examples, name), 'utf8')) as object;
      assert.ok(valid(mapping), `${name}: ${JSON.stringify(valid.errors)}`);
      assert.equal(valid({ ...mapping, colour: 'red' }), false);
    }
  });
});
