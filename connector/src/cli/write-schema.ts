import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchema, schemaNames } from './commands/schema.ts';

/** `npm run schema`: writes the JSON Schemas that editors and scripts use. A test fails when they are stale. */
export const schemaFolder = join(import.meta.dirname, '../../../mappings/schema');

export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of schemaNames) {
    await writeFile(join(folder, `${name}.v1.json`), await jsonSchema(name));
  }
}

if (process.argv[1] === import.meta.filename) await writeSchemas(schemaFolder);
