import { z } from 'zod';
import { configSchema } from './config-schema.ts';
import type { TargetSchemas } from './load.ts';
import { editorSchema } from './schema.ts';

/** JSON Schema of mapping files, for editors. Generated; the file in the repository must equal it. */
export function mappingJsonSchema(targets: TargetSchemas): Record<string, unknown> {
  const schema = editorSchema(Object.values(targets));
  return titled('Rescind mapping', z.toJSONSchema(schema, { io: 'input' }));
}

/** JSON Schema of `rescind.yaml`. */
export function configJsonSchema(): Record<string, unknown> {
  return titled('Rescind configuration', z.toJSONSchema(configSchema, { io: 'input' }));
}

function titled(title: string, schema: object): Record<string, unknown> {
  return { title, ...schema };
}
