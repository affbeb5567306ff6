import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import { adapterIds, registry } from '../adapters/registry.ts';
import { RescindError } from '../lib/errors.ts';
import { hasErrors, type Diagnostic } from '../mapping/diagnostic.ts';
import { loadConfig, type ConfigFile } from '../mapping/load-config.ts';
import {
  loadMapping,
  type Loaded,
  type LoadOptions,
  type MappingFile,
  type TargetSchemas,
} from '../mapping/load.ts';
import { setProblems } from '../mapping/set.ts';
import { nearest } from '../mapping/suggest.ts';
import type { Io } from './io.ts';
import { refuseErrors } from './report-error.ts';

/** Configuration and mappings as read from disk. */
export interface Workspace {
  readonly config: ConfigFile;
  /** Absolute folder of the configuration file; relative names in it start there. */
  readonly baseDir: string;
  /** Those without errors. */
  readonly mappings: readonly MappingFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `rescind.yaml` and every mapping. Throws `InvalidFiles` only for the configuration itself. */
export async function readWorkspace(io: Io, configName: string): Promise<Workspace> {
  const path = resolve(io.cwd, configName);
  const shown = shownName(io, path);
  const loaded = loadConfig(await readConfig(path, shown), shown);
  refuseErrors('config_invalid', loaded.diagnostics);
  if (loaded.value === undefined) throw missingConfig(shown);
  const baseDir = dirname(path);
  const folder = resolve(baseDir, loaded.value.config.mappings);
  const targets = await targetSchemas();
  const files = await mappingNames(folder, loaded.value);
  const results = await Promise.all(
    files.map((file) =>
      readMapping(file, { file: shownName(io, file), targets, nowMs: io.clock.now() }),
    ),
  );
  const mappings = results.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const diagnostics = [
    ...loaded.diagnostics,
    ...results.flatMap((result) => result.diagnostics),
    ...setProblems(mappings),
  ];
  return { config: loaded.value, baseDir, mappings, diagnostics };
}

/**
 * The mappings a command works on. Throws `InvalidFiles` when one of them has errors, before anything is called:
 * a typing error must not end in half a run.
 */
export function selectMappings(
  workspace: Workspace,
  names: readonly string[] | undefined,
): readonly MappingFile[] {
  const { mappings, diagnostics } = workspace;
  if (names === undefined) {
    refuseErrors('mapping_invalid', diagnostics);
    refuseEmpty(workspace);
    return mappings;
  }
  return names.map((name) => {
    const found = mappings.find(({ mapping }) => mapping.name === name);
    if (found === undefined) {
      refuseErrors('mapping_invalid', diagnostics); // it may be the broken one
      throw unknownMapping(name, mappings);
    }
    refuseErrors(
      'mapping_invalid',
      diagnostics.filter(({ file }) => file === found.file),
    );
    return found;
  });
}

/** Schema of the target block of every adapter; loads no driver. */
export async function targetSchemas(): Promise<TargetSchemas> {
  const entries = adapterIds.map(async (id): Promise<[string, z.ZodType]> => [
    id,
    await registry[id].config(),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** Relative to where the user stands when it is below, else absolute. */
function shownName(io: Io, path: string): string {
  const inside = relative(io.cwd, path);
  return inside.startsWith('..') ? path : inside;
}

async function readConfig(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw missingConfig(shown, error);
  }
}

/** A file that cannot be read is a problem of that file, shown beside those of the others. */
async function readMapping(path: string, options: LoadOptions): Promise<Loaded<MappingFile>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const place = { file: options.file, line: 1, column: 1, path: '', frame: [] };
    const message = unreadable(error);
    return { value: undefined, diagnostics: [{ ...place, severity: 'error', message }] };
  }
  return loadMapping(text, options);
}

function unreadable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EISDIR':
      return 'is a folder, not a file; rename it or move it out of the folder of the mappings';
    case 'EACCES':
    case 'EPERM':
      return 'cannot be read: permission denied; give the connector read access';
    case 'ENOENT':
    case 'ELOOP':
      return 'cannot be read: the link leads to no file; correct or remove it';
    default:
      return 'cannot be read; make it a readable file or remove it';
  }
}

async function mappingNames(folder: string, config: ConfigFile): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => /^[^.].*\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch (error) {
    throw new RescindError(
      'config_invalid',
      `The folder of the mappings cannot be read: ${folder}.`,
      {
        where: config.position('mappings'),
        todo: 'Create it, or name the right one with mappings: in the configuration.',
        cause: error,
      },
    );
  }
}

function missingConfig(shown: string, cause?: unknown): RescindError {
  return new RescindError('config_invalid', `The configuration ${shown} cannot be read.`, {
    where: shown,
    todo: 'Create it, name another with --config, or see `rescind schema config` for its format.',
    cause,
  });
}

/** A folder without any mapping is a mistake, unless one that is broken says so already. */
export function refuseEmpty(workspace: Workspace): void {
  if (workspace.mappings.length > 0 || hasErrors(workspace.diagnostics)) return;
  throw new RescindError('config_invalid', 'There is no mapping.', {
    where: workspace.config.position('mappings'),
    todo: 'Put at least one .yaml file into the folder of the mappings.',
  });
}

function unknownMapping(name: string, mappings: readonly MappingFile[]): RescindError {
  const names = mappings.map(({ mapping }) => mapping.name);
  const meant = nearest(name, names);
  const known = names.length === 0 ? 'There are none.' : `There are: ${names.join(', ')}.`;
  return new RescindError('config_invalid', `There is no mapping ${name}.`, {
    where: `--mapping ${name}`,
    todo: meant === undefined ? known : `Did you mean ${meant}?`,
  });
}
