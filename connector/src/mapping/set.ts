import type { Diagnostic } from './diagnostic.ts';
import type { MappingFile } from './load.ts';

/**
 * What only shows when all mappings are seen together. Two mappings of one application would each report the other's
 * accounts as gone.
 */
export function setProblems(files: readonly MappingFile[]): Diagnostic[] {
  return [
    ...repeated(files, 'name', ({ mapping }) => mapping.name),
    ...repeated(files, 'app.key', ({ mapping }) => mapping.app.key),
  ];
}

function repeated(
  files: readonly MappingFile[],
  path: string,
  keyOf: (file: MappingFile) => string,
): Diagnostic[] {
  const first = new Map<string, MappingFile>();
  return files.flatMap((file) => {
    const other = first.get(keyOf(file));
    if (other === undefined) {
      first.set(keyOf(file), file);
      return [];
    }
    return [file.problem(path, `"${keyOf(file)}" is already taken by ${other.position(path)}`)];
  });
}
