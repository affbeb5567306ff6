import { join } from 'node:path';

import type { Ready, Tools } from './client.ts';
import { runProgram, Skipped } from './program.ts';

const HERE = import.meta.dirname;
const VERSION_OF = 'import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))';

/** A Python program whose package comes from `requirements/<name>.txt`. */
export function pythonClient(packageName: string): (tools: Tools) => Promise<Ready> {
  return async (tools) => {
    const python = await pythonWith(tools, packageName);
    return {
      version: await packageVersion(python, packageName),
      run: (environment) =>
        runProgram(python, [join(HERE, 'programs', `with_${packageName}.py`)], {
          env: { ...environment, PYTHONWARNINGS: 'ignore' },
        }),
    };
  };
}

/** The interpreter of a virtual environment with the pinned packages, or the one that the caller named. */
export async function pythonWith(tools: Tools, name: string): Promise<string> {
  if (tools.python !== undefined) return tools.python;
  await trying('python3', ['--version'], 'There is no python3');
  const requirements = join(HERE, 'requirements', `${name}.txt`);
  const home = await tools.places.installed(`python-${name}`, [requirements], async (directory) => {
    await trying('python3', ['-m', 'venv', directory], 'python3 makes no virtual environments');
    const install = ['-m', 'pip', 'install', '--quiet', '--requirement', requirements];
    await trying(join(directory, 'bin/python'), install, 'pip cannot install it');
  });
  return join(home, 'bin/python');
}

export async function packageVersion(python: string, packageName: string): Promise<string> {
  const said = await trying(python, ['-c', VERSION_OF, packageName], 'The package is not there');
  return said.trim();
}

async function trying(file: string, args: readonly string[], otherwise: string): Promise<string> {
  try {
    return await runProgram(file, args);
  } catch (error) {
    throw new Skipped(`${otherwise}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
