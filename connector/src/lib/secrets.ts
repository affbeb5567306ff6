import { readFileSync } from 'node:fs';
import { isAbsolute, resolve as resolvePath } from 'node:path';
import type { SecretRef, SecretResolver } from '../ports/secrets.ts';
import { RescindError } from './errors.ts';
import type { Redactor } from './redact.ts';

/** Who asked for a secret, for the error when it is missing. */
interface AskedAt {
  readonly where: string;
  readonly path: string;
}

export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile?: (path: string) => string;
  /** Folder of the file that holds the references; a relative `fromFile` starts there. */
  readonly baseDir: string;
  /** True for a path whose value is a user name or the like: it may be shown, and hiding it would hide half the output. */
  readonly isName?: (path: string) => boolean;
  /** `file:line:column` of a path in that file. */
  readonly positionOf: (path: string) => string;
}

const largestFile = 64 * 1024;

/** Resolves references and makes each value known to the redactor before anything else can see it. */
export function createSecretResolver(redactor: Redactor, sources: SecretSources): SecretResolver {
  return {
    resolve(ref, path) {
      const asked = { where: sources.positionOf(path), path };
      const value =
        'fromEnv' in ref
          ? fromEnv(ref.fromEnv, sources.env, asked)
          : fromFile(ref.fromFile, sources, asked);
      if (sources.isName?.(path) !== true) redactor.add(value);
      return value;
    },
  };
}

/** True for a value of the shape `{ fromEnv }` or `{ fromFile }` and nothing else. */
export function isSecretRef(value: unknown): value is SecretRef {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const [entry] = entries;
  if (entries.length !== 1 || entry === undefined) return false;
  return (entry[0] === 'fromEnv' || entry[0] === 'fromFile') && typeof entry[1] === 'string';
}

function fromEnv(name: string, env: SecretSources['env'], asked: AskedAt): string {
  const value = env[name];
  if (value !== undefined && value !== '') return value;
  const state = value === '' ? 'empty' : 'not set';
  throw new RescindError(
    'secret_missing',
    `Environment variable ${name} is ${state}; ${asked.path} needs it.`,
    { where: asked.where, todo: `Set ${name} in the environment of the connector.` },
  );
}

function fromFile(name: string, sources: SecretSources, asked: AskedAt): string {
  const path = isAbsolute(name) ? name : resolvePath(sources.baseDir, name);
  const fail = (problem: string, cause?: unknown): RescindError =>
    new RescindError('secret_missing', `Secret file ${path} ${problem}; ${asked.path} needs it.`, {
      where: asked.where,
      todo: 'Put the secret into that file, readable by the account the connector runs under.',
      cause,
    });
  let text: string;
  try {
    text = (sources.readFile ?? readUtf8)(path);
  } catch (error) {
    throw fail(readProblem(error), error);
  }
  if (text.length > largestFile) throw fail('is larger than 64 KiB and cannot be a secret');
  const value = text.replace(/\r?\n$/, '');
  if (value === '') throw fail('is empty');
  return value;
}

function readUtf8(path: string): string {
  return readFileSync(path, 'utf8');
}

function readProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return 'cannot be read';
}
