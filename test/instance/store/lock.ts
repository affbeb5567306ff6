import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Makes sure that one process at a time uses a directory: a file that holds the number of its process. */
export function takeLock(path: string): void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(path);
    if (owner !== undefined && isAlive(owner)) {
      throw new Error(
        `The data is in use by process ${String(owner)}. Stop it first; when it is no server, delete ${path}`,
      );
    }
    rmSync(path, { force: true });
  }
  throw new Error(`${path} cannot be taken; try again`);
}

export function releaseLock(path: string): void {
  rmSync(path, { force: true });
}

function ownerOf(path: string): number | undefined {
  try {
    const owner = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined; // released meanwhile
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
