import { configSchema, type ConfigText } from './config-schema.ts';
import { hasErrors, inFileOrder } from './diagnostic.ts';
import { diagnosticsOf } from './issues.ts';
import { variablesOf, type Loaded, type Variable } from './load.ts';
import { parsePath } from './path.ts';
import { pastedSecrets } from './pasted-secrets.ts';
import { readSource } from './source.ts';

export interface ConfigFile {
  readonly file: string;
  readonly config: ConfigText;
  /** `file:line:column` of a path such as `platform.auth.basic.password`. */
  readonly position: (path: string) => string;
  readonly variables: readonly Variable[];
}

/** Reads `rescind.yaml` as mappings are read: all problems at once, placed and masked. */
export function loadConfig(text: string, file: string): Loaded<ConfigFile> {
  const source = readSource(file, text);
  if (source.value === undefined && source.syntax.length > 0) {
    return { value: undefined, diagnostics: inFileOrder(source.syntax) };
  }
  const parsed = configSchema.safeParse(source.value);
  const diagnostics = [
    ...source.syntax,
    ...(parsed.success ? [] : diagnosticsOf(source, configSchema, parsed.error.issues)),
  ];
  diagnostics.push(...pastedSecrets(source, diagnostics));
  const position = (path: string): string => source.position(parsePath(path));
  const value =
    parsed.success && !hasErrors(diagnostics)
      ? { file, config: parsed.data, position, variables: variablesOf(source) }
      : undefined;
  return { value, diagnostics: inFileOrder(diagnostics) };
}
