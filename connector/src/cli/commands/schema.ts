import { configJsonSchema, mappingJsonSchema } from '../../mapping/json-schema.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Invocation } from '../invocation.ts';
import { outputJsonSchema } from '../render/output-schema.ts';
import { targetSchemas } from '../workspace.ts';

export const schemaNames = ['mapping', 'config', 'output'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** JSON Schema of one of the formats; the files of `mappings/schema` are written from the same place. */
export async function jsonSchema(name: SchemaName): Promise<string> {
  return `${JSON.stringify(await schemaOf(name), undefined, 2)}\n`;
}

export async function schema({ output }: Invocation, name: SchemaName): Promise<ExitCode> {
  output.result(await jsonSchema(name));
  return exitCodes.done;
}

async function schemaOf(name: SchemaName): Promise<Record<string, unknown>> {
  switch (name) {
    case 'mapping':
      return mappingJsonSchema(await targetSchemas());
    case 'config':
      return configJsonSchema();
    case 'output':
      return outputJsonSchema();
  }
}
