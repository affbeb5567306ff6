import { inspect } from 'node:util';
import type { AdapterDeps } from '../../connector/src/adapters/module.ts';
import { entitlementKey } from '../../connector/src/domain/entitlement.ts';
import { registry } from '../../connector/src/adapters/registry.ts';
import { systemClock } from '../../connector/src/lib/clock.ts';
import { createHttpClient } from '../../connector/src/lib/http.ts';
import { createHostLimits } from '../../connector/src/lib/http-limits.ts';
import { createTransport } from '../../connector/src/lib/http-transport.ts';
import { createRedactor } from '../../connector/src/lib/redact.ts';
import { createSecretResolver } from '../../connector/src/lib/secrets.ts';
import type { ObservedRecord, TargetAdapter } from '../../connector/src/ports/target.ts';
import type { Downstream, Harness } from './contract.ts';

/** One adapter as the connector composes it, with everything it logged, before any redaction. */
export interface Rig {
  adapter(overrides?: Readonly<Record<string, unknown>>): Promise<TargetAdapter>;
  readonly logged: string[];
  close(): void;
}

export function createRig(
  { id }: Pick<Harness, 'id'>,
  downstream: Pick<Downstream, 'target' | 'env'>,
): Rig {
  const logged: string[] = [];
  const write = (message: string, details?: unknown): void => {
    logged.push(inspect([message, details], { depth: 10 }));
  };
  const log = { debug: write, info: write, warn: write, error: write };
  const transport = createTransport({}, 4);
  const secrets = createSecretResolver(createRedactor(), {
    env: downstream.env,
    baseDir: process.cwd(),
    positionOf: (path) => path,
  });
  const deps: AdapterDeps = {
    http: createHttpClient({
      side: 'target',
      fetch: transport.fetch,
      limits: createHostLimits({ concurrency: 4, minTimeMs: 0 }, systemClock),
      clock: systemClock,
      log,
      retry: { attempts: 1, baseDelayMs: 0, maxDelayMs: 0, retryAfterCapMs: 0 },
    }),
    secrets,
    clock: systemClock,
    log,
    baseDir: process.cwd(),
  };
  return {
    async adapter(overrides = {}) {
      const module = await registry[id].load();
      return module.create({ adapter: id, ...downstream.target, ...overrides }, deps);
    },
    logged,
    close() {
      transport.close();
    },
  };
}

export async function readAll(
  adapter: TargetAdapter,
  during?: () => Promise<void>,
): Promise<ObservedRecord[]> {
  const records: ObservedRecord[] = [];
  for await (const record of adapter.read(new AbortController().signal)) {
    if (records.length === 0) await during?.();
    records.push(record);
  }
  return records;
}

/** `login holds entitlement` and `login` (enabled or not) of the estate's people, sorted, with repetitions. */
export function seen(records: readonly ObservedRecord[]): { accounts: string[]; grants: string[] } {
  const logins = new Map<string, string>();
  const names = new Map<string, string>();
  for (const record of records) {
    if (record.kind === 'account') logins.set(record.account.nativeId, record.account.login);
    if (record.kind === 'entitlement') {
      names.set(entitlementKey(record.entitlement), record.entitlement.name);
    }
  }
  const accounts: string[] = [];
  const grants: string[] = [];
  for (const record of records) {
    if (record.kind === 'account') {
      const { login, enabled } = record.account;
      accounts.push(`${login} ${enabled === undefined ? 'unknown' : enabled ? 'on' : 'off'}`);
    }
    if (record.kind === 'grant') {
      const { accountNativeId, entitlement } = record.grant;
      const holder = logins.get(accountNativeId) ?? accountNativeId;
      grants.push(
        `${holder} holds ${names.get(entitlementKey(entitlement)) ?? entitlement.nativeId}`,
      );
    }
  }
  return { accounts: accounts.sort(), grants: grants.sort() };
}
