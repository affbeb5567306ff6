import type { Diagnostic } from './diagnostic.ts';
import { pathText, type Path } from './path.ts';
import { isSecretName, secretShape } from './secret-shapes.ts';
import type { Source } from './source.ts';

const reference =
  'put it into the environment or a file and write { fromEnv: NAME } or { fromFile: path }';

/**
 * Secrets written into a file although only references belong there. Where the schema already asked for a reference
 * (`found`), nothing is added.
 */
export function pastedSecrets(source: Source, found: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set(
    found.filter(({ message }) => /secret/.test(message)).map(({ path }) => path),
  );
  return source
    .texts()
    .filter(({ path }) => !told.has(pathText(path)))
    .flatMap(({ path, text }) => {
      const message = problemOf(path, text);
      return message === undefined ? [] : [source.at(path, { message })];
    });
}

function problemOf(path: Path, text: string): string | undefined {
  const name = String(path.at(-1) ?? '');
  if (name === 'fromEnv' && !/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) {
    return 'must be the name of an environment variable, not its value';
  }
  const shape = secretShape(text);
  if (shape !== undefined) return `this looks like ${shape}; ${reference}`;
  if (name !== 'fromEnv' && name !== 'fromFile' && isSecretName(name)) {
    return `a secret must not stand in this file; ${reference}`;
  }
  return undefined;
}
