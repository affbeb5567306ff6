import { RescindError } from '../lib/errors.ts';
import type { Diagnostic } from '../mapping/diagnostic.ts';
import type { MappingFile } from '../mapping/load.ts';
import type { Io } from './io.ts';
import type { Workspace } from './workspace.ts';

/**
 * Variables that are referred to but not set here. Only warnings: files are often checked on a machine that holds no
 * secret.
 */
export function unsetSecrets(io: Io, { config, mappings }: Workspace): Diagnostic[] {
  return [config, ...mappings].flatMap((file) =>
    file.variables
      .filter(({ name }) => (io.env[name] ?? '') === '')
      .map(({ name, problem }) => problem(`environment variable ${name} is not set here`)),
  );
}

/**
 * Before a mapping is worked on: an operator's missing variable is no fault of the application, so no run is started
 * for it and no finding says that the application could not be read. Throws `secret_missing`.
 */
export function refuseUnsetSecrets(io: Io, file: MappingFile): void {
  const missing = file.variables.filter(({ name }) => (io.env[name] ?? '') === '');
  const [first] = missing;
  if (first === undefined) return;
  const names = [...new Set(missing.map(({ name }) => name))].join(', ');
  const { file: name, line, column } = first.problem('');
  throw new RescindError(
    'secret_missing',
    `${names} ${missing.length === 1 ? 'is' : 'are'} not set in the environment.`,
    {
      where: `${name}:${line}:${column}`,
      todo: 'Set it for the connector and run again; nothing was read or written.',
    },
  );
}
