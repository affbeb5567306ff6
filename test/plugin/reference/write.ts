import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecords, readTables, root } from '../built-package.ts';
import { reference } from './reference.ts';

export const referenceFile = join(root, 'plugin/REFERENCE.md');

/** The reference as it has to be, from the package in plugin/dist. */
export function currentReference(): string {
  const openapi = readFileSync(join(root, 'plugin/openapi.yaml'), 'utf8');
  return reference({ records: readRecords(), tables: readTables(), openapi });
}

if (process.argv[1] === import.meta.filename) writeFileSync(referenceFile, currentReference());
