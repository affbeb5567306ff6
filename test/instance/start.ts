import { randomBytes } from 'node:crypto';

import type { Engine, InstanceClock } from './contract.ts';
import { KeptFiles, openStore, type OpenStore } from './data.ts';
import { createEngine } from './engine/engine.ts';
import type { TimePassed } from './engine/passing-time.ts';
import { RequestChain } from './http/catalog/request-chain.ts';
import { makeCertificate } from './http/certificate.ts';
import type { Faults } from './http/faults.ts';
import { outbox, type Mail } from './http/outbox.ts';
import type { LoggedRequest, RequestLog } from './http/request-log.ts';
import { listen } from './http/server.ts';
import { createSite } from './http/site.ts';
import { People, type NewClient, type NewUser } from './people.ts';
import type { InstanceStore } from './store/store.ts';

export interface StartOptions {
  /** 0 (default) takes a free port. */
  readonly port?: number;
  /** Generated when left out. */
  readonly adminPassword?: string;
  /** Speaks https with a certificate made at the start. */
  readonly tls?: boolean;
  /** Directory in which the instance keeps its data; nothing is kept when left out. */
  readonly data?: string;
  /** Gets one line per answered request and per problem in queued work. */
  readonly log?: (line: string) => void;
}

/** A running instance. */
export interface LocalInstance {
  readonly url: string;
  /** What a client has to trust (PEM); nothing without TLS. */
  readonly certificate: string | undefined;
  readonly adminUser: string;
  readonly adminPassword: string;
  /** `engine.drain()` also moves catalog orders on. */
  readonly engine: Engine;
  readonly store: InstanceStore;
  readonly clock: InstanceClock;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /**
   * Lets time pass (ISO 8601, `P30D`): jobs, scheduled events and what they queue run at their own times, in order.
   * A job gets 3000 runs of its own per call; `limited` of the result names those that wanted more.
   */
  advance(duration: string): Promise<TimePassed>;
  /** Mail that notifications wrote, oldest first. */
  outbox(): Mail[];
  /** Creates a user with roles and returns the sys_id. */
  createUser(user: NewUser): string;
  /** Registers an OAuth client and allows the client-credentials grant; returns its id and secret. */
  createOauthClient(client: NewClient): { clientId: string; clientSecret: string };
  /** Makes an API key for the user. */
  createApiKey(userId: string): string;
  stop(): Promise<void>;
}

/** Starts an instance on loopback: an empty one, gone after `stop`, unless `data` says where it is kept. */
export async function startInstance(options: StartOptions = {}): Promise<LocalInstance> {
  const adminPassword = options.adminPassword ?? randomBytes(12).toString('base64url');
  const warn =
    options.log ??
    ((line: string): void => {
      process.emitWarning(line);
    });
  const opened = await openStore(options.data, adminPassword, warn);
  try {
    return await serve(opened, { ...options, adminPassword });
  } catch (error) {
    opened.kept?.release();
    throw error;
  }
}

async function serve(
  { store, clock, kept }: OpenStore,
  options: StartOptions & { readonly adminPassword: string },
): Promise<LocalInstance> {
  const inner = createEngine(store, clock, kept ? { installed: new KeptFiles(kept) } : {});
  const chain = new RequestChain(inner, store);
  const engine = withChain(inner, chain);
  const certificate = options.tls === true ? await makeCertificate() : undefined;
  const site = createSite(engine, store, certificate !== undefined);
  const log = options.log ?? (() => undefined);
  site.requests.onRequest((entry) => {
    log(requestLine(entry));
  });
  const worker = new Worker(() => engine.drain(), log);
  const wake = (): void => {
    worker.wake();
  };
  const server = await listen(site, options.port ?? 0, wake, certificate);
  const people = new People(engine, store);
  return {
    url: server.url,
    certificate: certificate?.cert,
    adminUser: 'admin',
    adminPassword: options.adminPassword,
    engine,
    store,
    clock,
    faults: site.faults,
    requests: site.requests,
    outbox: () => outbox(store),
    advance: (duration) => site.time.advance(duration),
    createUser: (user) => people.createUser(user),
    createOauthClient: (client) => people.createClient(client),
    createApiKey: (userId) => people.createApiKey(userId),
    stop: async () => {
      await server.close();
      await worker.idle();
      if (kept) await engine.drain();
      kept?.close();
    },
  };
}

/** The engine with a `drain` that also runs the catalog's request chain. */
function withChain(engine: Engine, chain: RequestChain): Engine {
  return { ...engine, drain: () => chain.settle() };
}

function requestLine(entry: LoggedRequest): string {
  const user = entry.user === '' ? '-' : entry.user;
  return `${entry.method} ${entry.target} ${String(entry.status)} ${user} ${String(entry.ms)}ms`;
}

/** Runs queued work after requests, one pass at a time. */
class Worker {
  readonly #work: () => Promise<void>;
  readonly #log: (line: string) => void;
  #scheduled = false;
  #running: Promise<void> = Promise.resolve();

  constructor(work: () => Promise<void>, log: (line: string) => void) {
    this.#work = work;
    this.#log = log;
  }

  wake(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#running = this.#running.then(() => this.#pass());
    });
  }

  async idle(): Promise<void> {
    await this.#running;
  }

  async #pass(): Promise<void> {
    this.#scheduled = false;
    try {
      await this.#work();
    } catch (error) {
      this.#log(
        `Queued work failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
}
