import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultGraces, defaultGuard } from '../../../connector/src/domain/mapping.ts';
import type { Mapping } from '../../../connector/src/domain/mapping.ts';
import type { Clock } from '../../../connector/src/ports/clock.ts';
import type { Log } from '../../../connector/src/ports/log.ts';
import type { Store } from '../../../connector/src/ports/store.ts';
import type {
  CheckLine,
  ObservedRecord,
  ProbeAnswer,
  ProbeQuestion,
  TargetAdapter,
} from '../../../connector/src/ports/target.ts';
import { openStore } from '../../../connector/src/store/open.ts';
import type { ReconcileDeps, ReconcileOptions } from '../../../connector/src/usecases/deps.ts';
import { reconcile } from '../../../connector/src/usecases/reconcile.ts';
import type { ReconcileResult } from '../../../connector/src/usecases/result.ts';
import { FakePlatform } from './fake-platform.ts';

/** Stands still unless a test moves it; sleepers wake when their time has come. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-11-24T08:00:00Z');
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        reject(signal?.reason as Error);
      };
      if (signal?.aborted === true) {
        fail();
        return;
      }
      signal?.addEventListener('abort', fail, { once: true });
      this.#sleepers.push({ at: this.#now + ms, wake: resolve });
    });
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const sleeper of this.#sleepers.filter(({ at }) => at <= this.#now)) sleeper.wake();
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#now);
  }
}

export const minute = 60_000;
export const day = 86_400_000;

export interface FakeAccount {
  readonly id: string;
  readonly login: string;
  readonly enabled?: boolean | undefined;
  /** `role` or `role@scope`. */
  readonly roles: readonly string[];
}

/** An application in memory: accounts with roles, roles in roles. */
export class FakeTarget implements TargetAdapter {
  readonly accounts = new Map<string, FakeAccount>();
  /** member role to container roles */
  readonly nesting = new Map<string, readonly string[]>();
  readonly probes: ProbeQuestion[] = [];
  /** Throws after this many records. */
  breakAfter: number | undefined;
  proofOk = true;
  /** Called before each record. */
  onRecord: (index: number) => void | Promise<void> = () => undefined;
  probe?: (question: ProbeQuestion) => Promise<ProbeAnswer>;

  set(login: string, roles: readonly string[], enabled: boolean | undefined = true): void {
    this.accounts.set(login, { id: `id-${login}`, login, enabled, roles });
  }

  async *read(): AsyncGenerator<ObservedRecord> {
    let index = 0;
    for (const record of this.#records()) {
      if (index === this.breakAfter) throw new Error('The connection broke off.');
      await this.onRecord(index);
      index += 1;
      yield record;
    }
  }

  check(): Promise<readonly CheckLine[]> {
    return Promise.resolve([{ right: 'list accounts', ok: true, detail: 'yes' }]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  *#records(): Generator<ObservedRecord> {
    const roles = new Set<string>();
    for (const account of this.accounts.values()) {
      const { id, login, enabled } = account;
      const attributes = { email: `${login}@example.com` };
      yield { kind: 'account', account: { nativeId: id, login, enabled, attributes } };
      for (const text of account.roles) {
        const [role = '', scope = ''] = text.split('@');
        roles.add(role);
        yield {
          kind: 'grant',
          grant: { accountNativeId: id, entitlement: { type: 'role', nativeId: role }, scope },
        };
      }
    }
    for (const [member, containers] of this.nesting) {
      for (const container of containers) {
        roles.add(member).add(container);
        yield {
          kind: 'nesting',
          nesting: {
            member: { type: 'role', nativeId: member },
            container: { type: 'role', nativeId: container },
          },
        };
      }
    }
    for (const role of roles) {
      yield { kind: 'entitlement', entitlement: { type: 'role', nativeId: role, name: role } };
    }
    yield {
      kind: 'proof',
      proof: {
        source: 'fake/accounts',
        kind: 'declared_total',
        ok: this.proofOk,
        detail: this.proofOk ? 'all rows' : '1 page of 2',
      },
    };
  }
}

export const silentLog: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function makeMapping(change: Partial<Mapping> = {}): Mapping {
  return {
    name: 'billing',
    digest: 'd1',
    app: { key: 'billing', title: 'Billing' },
    correlation: [{ account: 'login', identity: 'user_name', transform: ['lower'] }],
    accounts: { ignore: [], kinds: [] },
    entitlements: [],
    guard: defaultGuard,
    freshnessHours: undefined,
    graces: defaultGraces,
    attested: false,
    ...change,
  };
}

/** One estate: a platform, an application, a clock and a state directory. */
export class Bench {
  readonly clock = new FakeClock();
  readonly platform = new FakePlatform(this.clock);
  readonly target = new FakeTarget();
  readonly directory: string;
  mapping = makeMapping();
  #serial = 0;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async create(): Promise<Bench> {
    return new Bench(await mkdtemp(join(tmpdir(), 'rescind-core-')));
  }

  async remove(): Promise<void> {
    await rm(this.directory, { recursive: true, force: true });
  }

  deleteState(): Promise<void> {
    return rm(this.directory, { recursive: true, force: true });
  }

  openStore(): Promise<Store> {
    const { correlation, name } = this.mapping;
    return openStore({ directory: this.directory, mapping: name, correlation });
  }

  deps(store: Store, change: Partial<ReconcileDeps> = {}): ReconcileDeps {
    return {
      ledger: this.platform,
      recorder: this.platform,
      target: this.target,
      store,
      clock: this.clock,
      log: silentLog,
      hash,
      newId: () => {
        this.#serial += 1;
        return `id${this.#serial}`;
      },
      connectorId: 'bench',
      ...change,
    };
  }

  async reconcile(
    options: Partial<ReconcileOptions> = {},
    change: Partial<ReconcileDeps> = {},
  ): Promise<ReconcileResult> {
    const store = await this.openStore();
    try {
      return await reconcile(this.mapping, this.deps(store, change), {
        mode: 'run',
        signal: new AbortController().signal,
        ...options,
      });
    } finally {
      await store.close();
    }
  }

  user(name: string, change: Record<string, string> = {}): void {
    this.platform.put('user', {
      sys_id: `u-${name}`,
      user_name: name,
      name: name.toUpperCase(),
      email: `${name}@example.com`,
      active: 'true',
      ...change,
    });
  }

  entitlement(role: string, change: Record<string, string> = {}): void {
    const row = { sys_id: `e-${role}`, type: 'role', native_id: role, name: role };
    this.platform.put('entitlement', { ...row, state: 'active', ...change });
  }

  /** A decided, permitted grant of a role to a user; active and approved two days ago. */
  grant(id: string, user: string, role: string, change: Record<string, string> = {}): void {
    this.entitlement(role);
    this.platform.put('grant', {
      sys_id: id,
      number: `RGR-${id}`,
      state: 'active',
      origin: 'request',
      identity: `i-${user}`,
      'identity.user': `u-${user}`,
      entitlement: `e-${role}`,
      'entitlement.type': 'role',
      'entitlement.native_id': role,
      requester: `u-${user}`,
      beneficiary: `u-${user}`,
      approved_by: 'olga',
      approved_at: this.at(-2 * day),
      permit: `permit-${id}`,
      revocation_owner: 'olga',
      ...change,
    });
  }

  /** Platform time, moved by milliseconds. */
  at(ms: number): string {
    return new Date(this.clock.now() + ms).toISOString().slice(0, 19).replace('T', ' ');
  }

  /** Classes of the open findings, sorted. */
  classes(): readonly string[] {
    return this.platform
      .openFindings()
      .map((row) => row['drift_class'] ?? '')
      .sort();
  }
}
