import type { Diagnostic } from '../mapping/diagnostic.ts';
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
