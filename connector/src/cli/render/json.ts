import { schemaVersion, type OutputDocument } from './output-schema.ts';

type Parts = Pick<OutputDocument, 'command' | 'exitCode'> &
  Partial<Omit<OutputDocument, 'command' | 'exitCode' | 'schemaVersion'>>;

/** One document on stdout, described by `mappings/schema/output.v1.json`. */
export function jsonText({ command, exitCode, errors, diagnostics, ...results }: Parts): string {
  const document: OutputDocument = {
    schemaVersion,
    command,
    exitCode,
    errors: errors ?? [],
    diagnostics: diagnostics ?? [],
    ...results,
  };
  return JSON.stringify(document, undefined, 2);
}
