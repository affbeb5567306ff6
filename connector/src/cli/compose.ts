import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AdapterModule } from '../adapters/module.ts';
import { registry, type AdapterId } from '../adapters/registry.ts';
import type { Mapping } from '../domain/mapping.ts';
import { RescindError } from '../lib/errors.ts';
import { createHostLimits, type HostLimits } from '../lib/http-limits.ts';
import { createTransport, type TlsSettings } from '../lib/http-transport.ts';
import { createHttpClient } from '../lib/http.ts';
import { connectorName, newId, sha256Hex } from '../lib/ids.ts';
import { parseIsoDuration } from '../lib/iso-duration.ts';
import { createSecretResolver } from '../lib/secrets.ts';
import type { ConfigText } from '../mapping/config-schema.ts';
import type { MappingFile } from '../mapping/load.ts';
import type { Log } from '../ports/log.ts';
import type { SecretRef, SecretResolver } from '../ports/secrets.ts';
import type { TargetAdapter } from '../ports/target.ts';
import type { PlatformCredentials } from '../servicenow/auth.ts';
import { createPlatform, type Platform } from '../servicenow/platform.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../ports/store.ts';
import type { ReconcileDeps } from '../usecases/deps.ts';
import type { Io } from './io.ts';
import type { Workspace } from './workspace.ts';

/** Everything for one mapping, wired. */
export interface ComposedMapping {
  readonly mapping: Mapping;
  readonly deps: ReconcileDeps;
  close(): Promise<void>;
}

export interface Composition {
  readonly platform: Platform;
  /** The mapping with what only its adapter knows. Connects to nothing. */
  describe(file: MappingFile): Promise<Mapping>;
  target(file: MappingFile): Promise<{ readonly mapping: Mapping; readonly target: TargetAdapter }>;
  store(file: MappingFile): Promise<Store>;
  mapping(file: MappingFile): Promise<ComposedMapping>;
  close(): void;
}

/**
 * The composition root: the only place that knows which implementation stands behind which port. Resolves the
 * platform's secrets, so it throws `secret_missing` before anything is called.
 */
export async function compose(io: Io, workspace: Workspace, log: Log): Promise<Composition> {
  const { config } = workspace.config;
  const secrets = configSecrets(io, workspace);
  const tls = await tlsSettings(config.platform.tls, workspace.baseDir, secrets);
  const platformSide = connection(io, { config, tls, log, side: 'platform' });
  const targetSide = connection(io, { config, tls: {}, log, side: 'target' });
  const platform = createPlatform({
    url: config.platform.url,
    credentials: credentialsOf(config.platform.auth, secrets),
    http: platformSide.http,
    clock: io.clock,
    log,
    redactor: io.redactor,
  });
  const target: Composition['target'] = async (file) => {
    const module = await adapterOf(file);
    const path = resolve(io.cwd, file.file);
    const created = module.create(file.target, {
      http: targetSide.http,
      secrets: createSecretResolver(io.redactor, {
        env: io.env,
        baseDir: dirname(path),
        isName,
        positionOf: file.position,
      }),
      clock: io.clock,
      log,
      baseDir: dirname(path),
    });
    return { mapping: mappingOf(file, module), target: created };
  };
  const store: Composition['store'] = (file) =>
    openStore({
      directory: resolve(workspace.baseDir, config.state),
      mapping: file.mapping.name,
      correlation: file.mapping.correlation,
    });
  return {
    platform,
    describe: async (file) => mappingOf(file, await adapterOf(file)),
    target,
    store,
    mapping: (file) => composeMapping(io, log, { platform, target, store, file }),
    close() {
      platformSide.close();
      targetSide.close();
    },
  };
}

function adapterOf(file: MappingFile): Promise<AdapterModule> {
  return registry[file.adapter as AdapterId].load();
}

function mappingOf(file: MappingFile, module: AdapterModule): Mapping {
  return { ...file.mapping, attested: module.evidence === 'attested' };
}

async function composeMapping(
  io: Io,
  log: Log,
  parts: Pick<Composition, 'platform' | 'target' | 'store'> & { readonly file: MappingFile },
): Promise<ComposedMapping> {
  const { mapping, target } = await parts.target(parts.file);
  let store: Store;
  try {
    store = await parts.store(parts.file);
  } catch (error) {
    await target.close();
    throw error;
  }
  const { ledger, recorder } = parts.platform;
  const deps: ReconcileDeps = {
    ledger,
    recorder,
    target,
    store,
    clock: io.clock,
    log,
    hash: sha256Hex,
    newId: () => newId(io.clock.now()),
    connectorId: connectorName(),
  };
  return {
    mapping,
    deps,
    async close() {
      await Promise.allSettled([target.close(), store.close()]);
    },
  };
}

interface Side {
  readonly config: ConfigText;
  readonly tls: TlsSettings;
  readonly log: Log;
  readonly side: 'platform' | 'target';
}

function connection(io: Io, { config, tls, log, side }: Side) {
  const { concurrency, interval } =
    side === 'platform' ? config.limits.platform : config.limits.targets;
  const limits: HostLimits = createHostLimits({ concurrency, minTimeMs: ms(interval) }, io.clock);
  const transport = createTransport(tls, concurrency);
  const http = createHttpClient({
    side,
    fetch: transport.fetch,
    limits,
    clock: io.clock,
    log,
    timeoutMs: ms(config.limits.timeout),
    maxBytes: config.limits.responseMiB * 1024 * 1024,
  });
  return {
    http,
    close: () => {
      transport.close();
    },
  };
}

function ms(duration: string): number {
  return parseIsoDuration(duration) ?? 0;
}

/** `auth.user` may come from the environment as well, but it is no secret. */
function isName(path: string): boolean {
  return /\.(user|clientId)$/.test(path);
}

function configSecrets(io: Io, workspace: Workspace): SecretResolver {
  return createSecretResolver(io.redactor, {
    env: io.env,
    baseDir: workspace.baseDir,
    isName,
    positionOf: workspace.config.position,
  });
}

function credentialsOf(
  auth: ConfigText['platform']['auth'],
  secrets: SecretResolver,
): PlatformCredentials {
  const secret = (value: string | SecretRef, path: string): string =>
    typeof value === 'string' ? value : secrets.resolve(value, `platform.auth.${path}`);
  const { basic, oauthClientCredentials: client, oauthPassword: both, apiKey } = auth;
  if (basic !== undefined) {
    const user = secret(basic.user, 'basic.user');
    return { method: 'basic', user, password: secret(basic.password, 'basic.password') };
  }
  if (client !== undefined) {
    return {
      method: 'oauth_client_credentials',
      clientId: secret(client.clientId, 'oauthClientCredentials.clientId'),
      clientSecret: secret(client.clientSecret, 'oauthClientCredentials.clientSecret'),
    };
  }
  if (both !== undefined) {
    return {
      method: 'oauth_password',
      clientId: secret(both.clientId, 'oauthPassword.clientId'),
      clientSecret: secret(both.clientSecret, 'oauthPassword.clientSecret'),
      user: secret(both.user, 'oauthPassword.user'),
      password: secret(both.password, 'oauthPassword.password'),
    };
  }
  if (apiKey !== undefined) return { method: 'api_key', key: secret(apiKey.key, 'apiKey.key') };
  throw new RescindError('config_invalid', 'The configuration names no way to log in.', {
    where: 'platform.auth',
    todo: 'Give one of basic, oauthClientCredentials, oauthPassword, apiKey.',
  });
}

async function tlsSettings(
  tls: ConfigText['platform']['tls'],
  baseDir: string,
  secrets: SecretResolver,
): Promise<TlsSettings> {
  const pem = async (name: string | undefined, path: string): Promise<string | undefined> => {
    if (name === undefined) return undefined;
    try {
      return await readFile(resolve(baseDir, name), 'utf8');
    } catch (error) {
      throw new RescindError('config_invalid', `The certificate file ${name} cannot be read.`, {
        where: path,
        todo: 'Check name and access rights of the file.',
        cause: error,
      });
    }
  };
  return {
    ca: await pem(tls?.ca, 'platform.tls.ca'),
    cert: await pem(tls?.cert, 'platform.tls.cert'),
    key: tls?.key === undefined ? undefined : secrets.resolve(tls.key, 'platform.tls.key'),
  };
}
