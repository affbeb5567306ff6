import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '../downstreams/postgres.ts';
import { type ScimServer, startScim } from '../downstreams/scim.ts';
import { type LocalInstance, startInstance } from '../instance/start.ts';
import { installPlugin } from './commands.ts';
import { Crm } from './crm.ts';
import { secretNames, writeConfiguration } from './mappings.ts';
import { PlatformClient } from './platform-client.ts';
import { createUser, type PlatformIds, setUpPlatform } from './platform-setup.ts';
import { Warehouse } from './warehouse.ts';

/** A whole company on this machine: the platform with the plugin, three applications, the connector's files. */
export interface Estate {
  readonly directory: string;
  /** `rescind.yaml` of the connector. */
  readonly config: string;
  /** Environment of the connector: the secrets its files refer to. */
  readonly env: Readonly<Record<string, string>>;
  /** The same as a file for `node --env-file`, readable by nobody else. */
  readonly envFile: string;
  readonly instance: LocalInstance;
  readonly postgres: PostgresServer;
  readonly scim: ScimServer;
  readonly crm: Crm;
  readonly warehouse: Warehouse;
  readonly ids: PlatformIds;
  readonly admin: PlatformClient;
  /** Signs a person in. */
  as(userName: string): PlatformClient;
  stop(): Promise<void>;
}

const secret = (): string => randomBytes(12).toString('base64url');

async function prepareBilling(postgres: PostgresServer, readerPassword: string): Promise<void> {
  await postgres.query(`
    CREATE ROLE billing_reader NOLOGIN;
    CREATE ROLE billing_admin NOLOGIN;
    CREATE ROLE billing_ops NOLOGIN;
    CREATE ROLE rescind_reader LOGIN PASSWORD '${readerPassword}';
  `);
}

/**
 * The connector's own user, with the one role it needs, and its database login as an identity of the ledger: a service
 * account with an owner, like any other (principle 11).
 */
async function registerConnector(admin: PlatformClient, ids: PlatformIds): Promise<string> {
  const user = await createUser(
    admin,
    { user_name: 'svc.rescind', name: 'Rescind connector', web_service_access_only: 'true' },
    ['x_rsc_rescind.connector'],
  );
  await admin.create('x_rsc_rescind_identity', {
    name: 'Rescind connector, billing database',
    kind: 'service_account',
    user_name: 'rescind_reader',
    status: 'active',
    owner: ids.users['olga.petrov'] ?? '',
    backup_owner: ids.users['lena.fors'] ?? '',
    purpose: 'Reads roles and memberships for the reconciliation',
  });
  return user;
}

async function prepareCrm(scim: ScimServer): Promise<Crm> {
  const crm = new Crm(scim.url, scim.token);
  await crm.createGroup('Sales');
  await crm.createGroup('Sales managers');
  return crm;
}

export type EstateProgress = (this: void, what: string) => void;

interface Servers {
  readonly instance: LocalInstance;
  readonly postgres: PostgresServer;
  readonly scim: ScimServer;
  stop(): Promise<void>;
}

async function startServers(): Promise<Servers> {
  const started: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((server) => server.stop()));
  };
  const start = async <T extends { stop(): Promise<void> }>(server: Promise<T>): Promise<T> => {
    started.push(await server);
    return server;
  };
  try {
    const instance = await start(startInstance());
    const [postgres, scim] = await Promise.all([start(startPostgres()), start(startScim())]);
    return { instance, postgres, scim, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts everything on free loopback ports. The plugin must be built. */
export async function startEstate(progress: EstateProgress = () => undefined): Promise<Estate> {
  const servers = await startServers();
  const directory = await mkdtemp(join(tmpdir(), 'rescind-demo-'));
  const stop = async (): Promise<void> => {
    await servers.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    return { ...(await furnish(servers, directory, progress)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** For a person who wants to break things by hand: how to sign in everywhere. Readable by nobody else. */
async function writeLogins(
  {
    directory,
    ids,
    postgres,
    scim,
    warehouse,
  }: Pick<Estate, 'directory' | 'ids' | 'postgres' | 'scim' | 'warehouse'>,
  password: (userName: string) => string,
): Promise<void> {
  const { host, port, database, adminUser, adminPassword } = postgres;
  const lines = [
    ...Object.keys(ids.users).map((name) => `platform   ${name}  ${password(name)}`),
    `postgres   psql "host=${host} port=${port} dbname=${database} user=${adminUser} password=${adminPassword}"`,
    `crm        curl -H "Authorization: Bearer ${scim.token}" ${scim.url}/Users`,
    `warehouse  ${warehouse.file}`,
  ];
  await writeFile(join(directory, 'logins.txt'), `${lines.join('\n')}\n`, { mode: 0o600 });
}

async function furnish(
  { instance, postgres, scim }: Servers,
  directory: string,
  progress: EstateProgress,
): Promise<Omit<Estate, 'stop'>> {
  progress(
    `local instance at ${instance.url}, PostgreSQL on port ${postgres.port}, SCIM at ${scim.url}`,
  );
  const readerPassword = secret();
  const passwords = new Map<string, string>();
  const password = (userName: string): string => {
    const known = passwords.get(userName) ?? secret();
    passwords.set(userName, known);
    return known;
  };
  await installPlugin({
    url: instance.url,
    user: instance.adminUser,
    password: instance.adminPassword,
  });
  progress('plugin x_rsc_rescind installed by the real now-sdk');
  await prepareBilling(postgres, readerPassword);
  const crm = await prepareCrm(scim);
  const warehouse = new Warehouse(join(directory, 'warehouse-users.csv'));
  await warehouse.export();

  const admin = new PlatformClient(instance.url, instance.adminUser, instance.adminPassword);
  const ids = await setUpPlatform(admin, {
    password,
    nativeId: (app, name) => (app === 'crm' ? crm.groupId(name) : name),
  });
  const userId = await registerConnector(admin, ids);
  const oauth = instance.createOauthClient({ name: 'Rescind connector', userId });
  const config = await writeConfiguration(directory, {
    instanceUrl: instance.url,
    postgres,
    scimUrl: scim.url,
    warehouseFile: warehouse.file,
  });
  const env = {
    [secretNames.clientId]: oauth.clientId,
    [secretNames.clientSecret]: oauth.clientSecret,
    [secretNames.billingPassword]: readerPassword,
    [secretNames.crmToken]: scim.token,
  };
  const envFile = join(directory, 'connector.env');
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(envFile, lines.join(''), { mode: 0o600 });
  await writeLogins({ directory, ids, postgres, scim, warehouse }, password);
  return {
    ...{ directory, config, env, envFile, instance, postgres, scim, crm, warehouse, ids, admin },
    as: (userName) => new PlatformClient(instance.url, userName, password(userName)),
  };
}
