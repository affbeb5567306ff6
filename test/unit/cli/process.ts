import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../../connector/src/cli/main.ts';
import { createRedactor } from '../../../connector/src/lib/redact.ts';
import { manualClock } from '../lib/loopback.ts';

export interface Finished {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of files, removed after the test. */
export async function workFolder(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'rescind-cli-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The program as a user starts it in a folder, with streams that remember. */
export async function rescind(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await main(argv, {
    ...{ stdout, stderr, env, cwd, clock: manualClock(), redactor: createRedactor() },
    onInterrupt: () => () => undefined,
    exit: () => undefined,
  });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

export const platformUrl = 'https://acme.service-now.example';
export const configText = `platform:
  url: ${platformUrl}
  auth: { basic: { user: svc.rescind, password: { fromEnv: RSC_PW } } }
`;
export const mappingText = `apiVersion: rescind/v1
name: hr
app: { key: hr, title: HR }
target:
  adapter: csv
  file: ../hr.csv
  maxAge: P400D
  columns: { account: LOGIN, entitlement: ROLE }
correlation:
  - { account: login, identity: user_name }
guard: { minAccounts: 1 }
`;
