import { copyFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Ready, Tools } from './client.ts';
import { runProgram } from './program.ts';

const HERE = import.meta.dirname;
const PINS = ['package.json', 'package-lock.json', '.npmrc'];

/** All npm clients, by `npm ci` from the lock file in `npm`; then the program, which finds them in `CLIENTS_HOME`. */
export function npmClient(packageName: string, program: string): (tools: Tools) => Promise<Ready> {
  return async (tools) => {
    const pins = PINS.map((file) => join(HERE, 'npm', file));
    const home = await tools.places.installed('npm', pins, async (directory) => {
      for (const file of PINS) await copyFile(join(HERE, 'npm', file), join(directory, file));
      await runProgram('npm', ['ci'], { cwd: directory });
    });
    const manifest = await readFile(
      join(home, 'node_modules', packageName, 'package.json'),
      'utf8',
    );
    const { version } = JSON.parse(manifest) as { version: string };
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    return {
      version,
      run: (environment) =>
        runProgram(process.execPath, ['--import', tsx, join(HERE, 'programs', program)], {
          env: { ...environment, CLIENTS_HOME: home },
        }),
    };
  };
}
