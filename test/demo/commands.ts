import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of this checkout to its end. A non-zero exit is an answer, not an error. */
export function runProgram(
  args: readonly string[],
  options: { env?: Readonly<Record<string, string>>; cwd?: string; killAfterMs?: number } = {},
): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer =
      options.killAfterMs === undefined
        ? undefined
        : setTimeout(() => child.kill('SIGKILL'), options.killAfterMs);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ code: code ?? (signal === 'SIGKILL' ? 137 : 1), stdout, stderr });
    });
  });
}

const sdkCli = join(root, 'node_modules/@servicenow/sdk/bin/index.js');

/** Where the SDK logs in, and as whom. */
export interface SdkLogin {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** The real ServiceNow SDK: `now-sdk build plugin`, with frozen keys so that sys_ids never drift. */
export async function buildPlugin(): Promise<void> {
  const args = ['build', 'plugin', '--frozenKeys', 'true'];
  expectSuccess(args, await runSdk(args, {}));
}

/** The real ServiceNow SDK in CI mode: `now-sdk install` with basic authentication. */
export async function installPlugin(instance: SdkLogin): Promise<void> {
  const args = ['install', '--source', 'plugin'];
  expectSuccess(args, await nowSdk(args, instance));
}

/** Any command of the real ServiceNow SDK, in CI mode with basic authentication. A refusal is an answer. */
export async function nowSdk(args: readonly string[], login: SdkLogin): Promise<Finished> {
  const run = (): Promise<Finished> =>
    runSdk(args, {
      SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
      SN_SDK_INSTANCE_URL: login.url,
      SN_SDK_USER: login.user,
      SN_SDK_USER_PWD: login.password,
    });
  const finished = await run();
  // On a very busy machine the SDK's login sometimes gives up before the instance gets a turn. Installing twice is
  // the same as installing once.
  const gaveUp =
    finished.code !== 0 && `${finished.stdout}${finished.stderr}`.includes('fetch failed');
  return gaveUp ? run() : finished;
}

function runSdk(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Finished> {
  // NODE_ENV=test switches the SDK's telemetry off.
  return runProgram([sdkCli, ...args], { env: { NODE_ENV: 'test', ...env } });
}

function expectSuccess(args: readonly string[], finished: Finished): void {
  if (finished.code === 0) return;
  throw new Error(`now-sdk ${args.join(' ')} failed:\n${finished.stdout}${finished.stderr}`);
}

/** The built connector, as a user starts it. */
export function rescind(
  args: readonly string[],
  options: { env: Readonly<Record<string, string>>; killAfterMs?: number },
): Promise<Finished> {
  return runProgram([join(root, 'connector/bin/rescind.js'), ...args], options);
}
