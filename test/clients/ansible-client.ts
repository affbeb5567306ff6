import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Ready, Tools } from './client.ts';
import { runProgram, Skipped } from './program.ts';
import { pythonWith } from './python-client.ts';

const HERE = import.meta.dirname;
const COLLECTION = 'servicenow.itsm';

/** The playbook, with Ansible in a virtual environment and the collection from Galaxy, or from ANSIBLE_COLLECTIONS_PATH. */
export async function ansibleClient(tools: Tools): Promise<Ready> {
  const python = await pythonWith(tools, 'ansible');
  const path = process.env['ANSIBLE_COLLECTIONS_PATH'] ?? (await fromGalaxy(tools, python));
  const playbook = join(HERE, 'programs/ansible/playbook.yml');
  return {
    version: await collectionVersion(path),
    run: (environment) =>
      runProgram(python, ['-m', 'ansible', 'playbook', playbook], {
        env: {
          ...environment,
          ANSIBLE_COLLECTIONS_PATH: path,
          ANSIBLE_PYTHON_INTERPRETER: python,
          ANSIBLE_LOCALHOST_WARNING: 'false',
          PYTHONWARNINGS: 'ignore',
          SN_HOST: environment['INSTANCE_URL'] ?? '',
          SN_USERNAME: environment['INSTANCE_USER'] ?? '',
          SN_PASSWORD: environment['INSTANCE_PASSWORD'] ?? '',
        },
      }),
  };
}

async function fromGalaxy(tools: Tools, python: string): Promise<string> {
  const requirements = join(HERE, 'requirements/collections.yml');
  try {
    return await tools.places.installed('collections', [requirements], async (directory) => {
      const where = ['--requirements-file', requirements, '--collections-path', directory];
      await runProgram(python, ['-m', 'ansible', 'galaxy', 'collection', 'install', ...where]);
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Skipped(`The collection cannot be installed\n${why}`);
  }
}

/** From the manifest of a built collection, or the `galaxy.yml` of its sources. */
async function collectionVersion(path: string): Promise<string> {
  const home = join(path, 'ansible_collections', ...COLLECTION.split('.'));
  try {
    const manifest = JSON.parse(await readFile(join(home, 'MANIFEST.json'), 'utf8')) as {
      collection_info: { version: string };
    };
    return manifest.collection_info.version;
  } catch {
    const sources = await readFile(join(home, 'galaxy.yml'), 'utf8');
    return /^version: (\S+)/m.exec(sources)?.[1] ?? '';
  }
}
