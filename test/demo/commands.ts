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

/** The real ServiceNow SDK: `now-sdk build plugin`, with frozen keys so that sys_ids never drift. */
export async function buildPlugin(): Promise<void> {
  await sdk(['build', 'plugin', '--frozenKeys', 'true'], {});
}

/** The real ServiceNow SDK in CI mode: `now-sdk install` with basic authentication. */
export async function installPlugin(instance: {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}): Promise<void> {
  const install = (): Promise<void> =>
    sdk(['install', '--source', 'plugin'], {
      SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
      SN_SDK_INSTANCE_URL: instance.url,
      SN_SDK_USER: instance.user,
      SN_SDK_USER_PWD: instance.password,
    });
  try {
    await install();
  } catch (error) {
    // On a very busy machine the SDK's login sometimes gives up before the instance gets a turn. Installing twice is
    // the same as installing once.
    if (!String(error).includes('fetch failed')) throw error;
    await install();
  }
}

async function sdk(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  // NODE_ENV=test switches the SDK's telemetry off.
  const finished = await runProgram([sdkCli, ...args], { env: { NODE_ENV: 'test', ...env } });
  if (finished.code !== 0) {
    throw new Error(`now-sdk ${args.join(' ')} failed:\n${finished.stdout}${finished.stderr}`);
  }
}

/** The built connector, as a user starts it. */
export function rescind(
  args: readonly string[],
  options: { env: Readonly<Record<string, string>>; killAfterMs?: number },
): Promise<Finished> {
  return runProgram([join(root, 'connector/bin/rescind.js'), ...args], options);
}
