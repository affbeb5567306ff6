import { z } from 'zod';
import type { Path } from './path.ts';

/** Keys a schema knows at a path, over all alternatives of a union; for "did you mean". */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  let here = alternatives(schema);
  for (const part of path) here = here.flatMap((one) => child(one, part)).flatMap(alternatives);
  return [
    ...new Set(here.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))),
  ];
}

function child(schema: z.ZodType, part: string | number): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject)) return [];
  const next = schema.shape[String(part)] as z.ZodType | undefined;
  return next === undefined ? [] : [next];
}

/** What is inside optional, default, union and the like. */
function alternatives(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => alternatives(option as z.ZodType));
  }
  if (schema instanceof z.ZodPipe) return alternatives(schema.in as z.ZodType);
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodReadonly
  ) {
    return alternatives(schema.unwrap() as z.ZodType);
  }
  return [schema];
}
