import { isReadOnly } from '../access/read-only-role.ts';
import { refusalAcrossScopes } from '../access/scope-access.ts';
import type { ScopeOperation } from '../access/scope-access.ts';
import type { Row, Session } from '../contract.ts';
import { glideApi, glideModule } from '../glide/glide-api.ts';
import type { AclOperation, Draft, GlideHost, QueuedEvent } from '../glide/host.ts';
import type { ConditionList } from '../glide/query-terms.ts';
import { ServiceError, webServiceErrors } from '../glide/service-error.ts';
import { zoneOfUser } from '../store/user-zone.ts';
import { fillNewRecord } from './defaults.ts';
import { queueEvent } from './events.ts';
import type { Execution, Kernel, RuleFrame, ScriptCall } from './kernel.ts';
import { ModuleLoader } from './module-loader.ts';
import { ScriptContext } from './script-context.ts';
import { setScopedProperty } from './properties.ts';

interface World {
  readonly host: GlideHost;
  readonly context: ScriptContext;
}

/** See `Execution`. Script globals are made when a scope first runs something. */
export class ScriptExecution implements Execution {
  readonly session: Session;
  readonly messages: GlideHost['messages'];
  readonly firstStates = new Map<string, Row>();
  readonly ruleStack: RuleFrame[] = [];
  depth = 0;
  readonly #kernel: Kernel;
  readonly #hosts = new Map<string, ScopeHost>();
  readonly #worlds = new Map<string, World>();

  constructor(kernel: Kernel, session: Session) {
    this.#kernel = kernel;
    this.session = session;
    this.messages = session.messages ?? { error: [], info: [] };
  }

  host(scope: string): ScopeHost {
    let host = this.#hosts.get(scope);
    if (!host) {
      host = new ScopeHost(this.#kernel, this, scope);
      this.#hosts.set(scope, host);
    }
    return host;
  }

  run(call: ScriptCall): unknown {
    return this.#world(call.scope).context.run(call.source, call.name, call.bindings);
  }

  /** A script include, evaluated in its own scope's world. */
  scriptInclude(fromScope: string, name: string): unknown {
    const found = this.#kernel.metadata.scriptInclude(fromScope, name);
    if (!found) return undefined;
    const { context } = this.#world(found.scope);
    const shortName = found.row['name'] ?? '';
    const loaded = context.global(shortName);
    if (loaded !== undefined) return loaded;
    const value = context.run(
      `${found.row['script'] ?? ''}\n;${shortName}`,
      `script include ${shortName}`,
      {},
    );
    context.setGlobal(shortName, value);
    return value;
  }

  #world(scope: string): World {
    let world = this.#worlds.get(scope);
    if (!world) {
      world = this.#createWorld(scope);
      this.#worlds.set(scope, world);
    }
    return world;
  }

  #createWorld(scope: string): World {
    const host = this.host(scope);
    const api = glideApi(host);
    const context = new ScriptContext(
      { ...api, sn_ws_err: webServiceErrors },
      { now: () => host.now(), limits: this.#kernel.scriptLimits() },
    );
    const loader = new ModuleLoader({
      context,
      scope,
      metadata: this.#kernel.metadata,
      builtIn: (name) => this.#builtIn(scope, api, name),
    });
    context.setGlobal('require', (name: string) => loader.require(name));
    for (const row of this.#kernel.store.select('sys_scope', '')) {
      const owner = row['scope'] ?? '';
      context.setGlobal(owner, this.#includesOf(scope, owner, context));
    }
    return { host, context };
  }

  #builtIn(scope: string, api: Readonly<Record<string, unknown>>, name: string): unknown {
    const prefix = '@servicenow/glide';
    if (name === prefix) return glideModule(api);
    if (!name.startsWith(`${prefix}/`)) return undefined;
    const part = name.slice(prefix.length + 1);
    if (part === 'sn_ws_err') return { ServiceError };
    if (part.startsWith('sn_')) {
      throw new Error(`${name} is not imitated by the local instance`);
    }
    return this.#includesOf(scope, part);
  }

  /** `@servicenow/glide/<scope>`, or the global of that name: that scope's script includes. */
  #includesOf(fromScope: string, ownerScope: string, context?: ScriptContext): unknown {
    return new Proxy(
      {},
      {
        get: (_target, name) => {
          if (typeof name !== 'string' || name === '__esModule' || name === 'default')
            return undefined;
          const qualified = ownerScope === 'global' ? name : `${ownerScope}.${name}`;
          return this.scriptInclude(fromScope, qualified) ?? platformInclude(context, name);
        },
      },
    );
  }
}

/** Script includes that the platform itself brings. */
function platformInclude(context: ScriptContext | undefined, name: string): unknown {
  return name === 'AbstractAjaxProcessor' ? context?.global(name) : undefined;
}

/** What Glide objects of one scope ask for. */
class ScopeHost implements GlideHost {
  readonly scope: string;
  readonly session: Session;
  readonly messages: GlideHost['messages'];
  readonly #kernel: Kernel;
  readonly #execution: ScriptExecution;

  constructor(kernel: Kernel, execution: ScriptExecution, scope: string) {
    this.#kernel = kernel;
    this.#execution = execution;
    this.scope = scope;
    this.session = execution.session;
    this.messages = execution.messages;
  }

  get store() {
    return this.#kernel.store;
  }

  /** The scope whose rule led here, when it is another one. */
  get callerScope(): string | undefined {
    const outer = this.#execution.ruleStack.at(-2)?.rule.scope;
    return outer === this.scope ? undefined : outer;
  }

  get zone(): string {
    return zoneOfUser(this.store, (name) => this.property(name), this.session.userId);
  }

  now(): number {
    return this.#kernel.clock.now();
  }

  save(draft: Draft): string | undefined {
    const outcome = this.#kernel.save(this.#execution, draft);
    if (outcome.ok) return outcome.sysId;
    draft.lastError = outcome.fault.detail;
    return undefined;
  }

  remove(draft: Draft): boolean {
    const outcome = this.#kernel.remove(this.#execution, draft);
    if (!outcome.ok) draft.lastError = outcome.fault.detail;
    return outcome.ok;
  }

  fillNew(table: string, row: Row): void {
    fillNewRecord(this.#kernel, this.#execution, table, row);
  }

  restrictQuery(table: string, query: ConditionList): void {
    this.#kernel.restrictQuery(this.#execution, table, query);
  }

  mayAccess(operation: ScopeOperation, table: string): boolean {
    if (isReadOnly(this.session, operation, table, (name) => this.property(name) ?? '')) {
      this.log('error', `${operation} on ${table} is refused: the user is read-only`);
      return false;
    }
    const refusal = refusalAcrossScopes(this.store, this.scope, operation, table);
    if (refusal === undefined) return true;
    this.log('error', refusal);
    return false;
  }

  isAllowed(operation: AclOperation, table: string, row: Row, field?: string): boolean {
    return this.#kernel.access.record(this.session, operation, { table, row }, field);
  }

  log(level: string, text: string): void {
    this.#kernel.log(level, this.scope, text);
  }

  property(name: string): string | undefined {
    return this.#kernel.metadata.property(name);
  }

  setProperty(name: string, value: string): void {
    const refusal = setScopedProperty(this.#kernel, this.scope, name, value);
    if (refusal !== undefined) this.log('error', refusal);
  }

  queueEvent(event: QueuedEvent): void {
    queueEvent(this.#kernel, event, this.session);
  }

  runNow(jobId: string): boolean {
    const job = this.store.get('sysauto_script', jobId);
    if (!job || !this.#isOwn(job['sys_scope'] ?? '')) return false;
    this.#kernel.enqueue({ kind: 'job', jobId, session: this.session });
    return true;
  }

  /** A scope may start its own jobs only (doc:c_GlideSystemScopedAPI, executeNow). */
  #isOwn(scopeId: string): boolean {
    return this.scope === 'global' || this.#kernel.metadata.scopeName(scopeId) === this.scope;
  }

  scriptInclude(name: string): unknown {
    return this.#execution.scriptInclude(this.scope, name);
  }
}
