import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where clients are installed: outside the sources, kept between runs. */
export class Places {
  readonly #cache: string;

  constructor(cache = join(ROOT, 'node_modules/.cache/rescind-clients')) {
    this.#cache = resolve(cache);
  }

  /**
   * A folder with what `install` puts there; it is called again only when one of `sources` has changed.
   * @param sources the committed files that pin the versions
   */
  async installed(
    name: string,
    sources: readonly string[],
    install: (directory: string) => Promise<void>,
  ): Promise<string> {
    const directory = join(this.#cache, name);
    const stamp = join(directory, 'installed.txt');
    const wanted = (await Promise.all(sources.map((file) => readFile(file, 'utf8')))).join('\n');
    if ((await readIfThere(stamp)) === wanted) return directory;
    await mkdir(directory, { recursive: true });
    await install(directory);
    await writeFile(stamp, wanted);
    return directory;
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined; // nothing is installed yet
  }
}
