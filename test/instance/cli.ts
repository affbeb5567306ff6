import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { parseArgs } from 'node:util';

import { startInstance, type LocalInstance } from './start.ts';

const DEFAULT_PORT = 8080;
const USAGE = `npm run instance -- [options]

  --port N        port on 127.0.0.1 (default ${String(DEFAULT_PORT)})
  --password TEXT password of the admin (default: generated; or set RESCIND_INSTANCE_PASSWORD)
  --plugin        install the built plugin with the real now-sdk after the start
  --plugin-dir D  where the plugin lives (default plugin)
  --tls           https with a certificate made at the start
  --tls-cert-out F  with --tls: write the certificate to F and keep it (default: a temporary file, removed at the end)
  --data D        keep everything in directory D and go on from there (default: nothing is kept)
  --log           print every request
`;

/** Starts an instance for people: prints where it is and how to get in, and runs until it is interrupted. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      password: { type: 'string' },
      plugin: { type: 'boolean', default: false },
      'plugin-dir': { type: 'string', default: 'plugin' },
      tls: { type: 'boolean', default: false },
      'tls-cert-out': { type: 'string' },
      data: { type: 'string' },
      log: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const password = values.password ?? process.env['RESCIND_INSTANCE_PASSWORD'];
  const instance = await startInstance({
    port: portNumber(values.port),
    tls: values.tls,
    ...(password === undefined ? {} : { adminPassword: password }),
    ...(values.log ? { log: printLog } : {}),
    ...(values.data === undefined ? {} : { data: values.data }),
  });
  const trust = await writeCertificate(instance, values['tls-cert-out']);
  try {
    print(welcome(instance, trust.file));
    if (values.plugin) {
      const code = await installPlugin(instance, values['plugin-dir'], trust.file);
      if (code !== 0) {
        printLog(
          `now-sdk install ended with exit code ${String(code)}; build first: npm run plugin:build`,
        );
        return code;
      }
    }
    print(`Ctrl+C stops it; ${values.data === undefined ? 'nothing' : 'everything'} is kept.\n`);
    await interrupted();
    return 0;
  } finally {
    await instance.stop();
    await trust.remove();
  }
}

/** Where the certificate lies for clients to trust; no file without TLS. */
interface Trust {
  readonly file: string | undefined;
  remove(): Promise<void>;
}

async function writeCertificate(instance: LocalInstance, out: string | undefined): Promise<Trust> {
  const { certificate } = instance;
  if (certificate === undefined) return { file: undefined, remove: () => Promise.resolve() };
  const directory = out === undefined ? await mkdtemp(join(tmpdir(), 'local-instance-')) : '';
  const file = resolvePath(directory, out ?? 'certificate.pem');
  try {
    await writeFile(file, certificate);
  } catch (error) {
    await instance.stop();
    throw error;
  }
  return {
    file,
    remove: async () => {
      if (directory !== '') await rm(directory, { recursive: true, force: true });
    },
  };
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  return isTaken
    ? `${error.message}. Choose another port with --port, 0 takes a free one`
    : error.message;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port must be a number from 0 to 65535, not "${text}"`);
  }
  return port;
}

function welcome(instance: LocalInstance, certificate: string | undefined): string {
  const cacert = certificate === undefined ? '' : ` --cacert '${certificate}'`;
  const trust =
    certificate === undefined
      ? ''
      : `\nTrust it         NODE_EXTRA_CA_CERTS='${certificate}' node …   curl --cacert, or import the file in a browser`;
  return `
Local instance   ${instance.url}
User             ${instance.adminUser}
Password         ${instance.adminPassword}${trust}

Look around      ${instance.url}/                     lists and records in a browser
                 ${instance.url}/incident_list.do     any table: <name>_list.do
                 curl${cacert} -u '${instance.adminUser}:…' '${instance.url}/api/now/table/sys_user?sysparm_limit=3'
Break it         POST ${instance.url}/local-instance/faults   see test/instance/README.md

`;
}

/** Runs the SDK as any developer would, with the login in its environment and not in the process list. */
async function installPlugin(
  instance: LocalInstance,
  directory: string,
  certificate: string | undefined,
): Promise<number> {
  const child = spawn('npx', ['--no-install', 'now-sdk', 'install', '--source', directory], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...sdkEnvironment(instance),
      ...(certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate }),
    },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** What `now-sdk` needs to log in without asking. */
function sdkEnvironment(instance: LocalInstance): Record<string, string> {
  return {
    NODE_ENV: 'test',
    SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    SN_SDK_INSTANCE_URL: instance.url,
    SN_SDK_USER: instance.adminUser,
    SN_SDK_USER_PWD: instance.adminPassword,
  };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
}

function print(text: string): void {
  process.stdout.write(text);
}

function printLog(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  printLog(explain(error));
  process.exitCode = 1;
}
