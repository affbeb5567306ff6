import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { PackageError } from './package-error.ts';

/** Path inside the package (no leading slash) to file content. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const INVENTORY = 'package_inventory.csv';

/**
 * Opens the zip that the SDK uploads and checks it against its own inventory: every listed file present with the
 * listed SHA-256, no file that is not listed. Entry names start with a slash in such zips.
 * @throws PackageError naming the first file that does not fit.
 */
export function openArchive(zip: Uint8Array): Archive {
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of Object.entries(unzip(zip))) {
    if (name.endsWith('/')) continue;
    files.set(name.replace(/^\/+/u, ''), content);
  }
  verifyInventory(files);
  files.delete(INVENTORY);
  return files;
}

function unzip(zip: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(zip);
  } catch (error) {
    throw new PackageError(`The upload is not a zip file: ${String(error)}`, { cause: error });
  }
}

function verifyInventory(files: Archive): void {
  const inventory = files.get(INVENTORY);
  if (!inventory) throw new PackageError(`The package has no ${INVENTORY}`);
  const listed = parseInventory(Buffer.from(inventory).toString('utf8'));
  for (const [path, expected] of listed) {
    const content = files.get(path);
    if (!content) throw new PackageError(`${path} is in ${INVENTORY} but not in the package`);
    const actual = createHash('sha256').update(content).digest('hex');
    if (actual !== expected)
      throw new PackageError(`${path} does not have the SHA-256 of ${INVENTORY}`);
  }
  for (const path of files.keys()) {
    if (path !== INVENTORY && !listed.has(path)) {
      throw new PackageError(`${path} is in the package but not in ${INVENTORY}`);
    }
  }
}

function parseInventory(text: string): Map<string, string> {
  const listed = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const at = line.lastIndexOf(';');
    listed.set(
      line.slice(0, at).replace(/^\/+/u, ''),
      line
        .slice(at + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return listed;
}
