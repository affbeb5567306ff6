import { spawn } from 'node:child_process';

const TIME_LIMIT_MS = 300_000;
const TOLD_CHARACTERS = 4000;

/** A client that cannot be tried here; says why. */
export class Skipped extends Error {}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and gives what it said; throws the end of that when it fails. */
export async function runProgram(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<string> {
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIME_LIMIT_MS,
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return said;
  const how = code === null ? 'was ended' : `ended with exit code ${String(code)}`;
  throw new Error(`${file} ${args.join(' ')} ${how}\n${said.slice(-TOLD_CHARACTERS)}`);
}
