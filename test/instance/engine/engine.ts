import { rolesOfUser } from '../access/roles.ts';
import { AccessControl } from '../access/evaluator.ts';
import type { Engine, InstanceClock, Row, Session, Store } from '../contract.ts';
import { storedDraft } from '../glide/host.ts';
import { recordFor } from '../glide/record-proxy.ts';
import type { InstalledFile, InstalledFiles } from '../package/model.ts';
import { formatDateTime } from '../store/time.ts';
import { answerAjax } from './ajax.ts';
import { runDisplayRules } from './display-rules.ts';
import { evaluateScript } from './evaluate.ts';
import { evaluateFor, newRecord, relatedQuery, runUiAction } from './form-scripts.ts';
import { ScriptExecution } from './execution.ts';
import type { Execution, Kernel } from './kernel.ts';
import { transformRow } from './import/transform.ts';
import { Metadata } from './metadata.ts';
import { removeRecord, saveRecord } from './pipeline.ts';
import { produceRecord } from './record-producer.ts';
import { RecordsService } from './records.ts';
import { WorkQueue } from './queue.ts';
import { describeError, runQueryRules } from './rules.ts';
import { scriptLimits } from './script-limits.ts';
import { serveScriptedRest } from './scripted-rest.ts';
import { isCancelled } from './watchdog.ts';

export interface EngineOptions {
  /** A script that runs longer is cancelled together with its transaction; overrides the property. */
  readonly scriptTimeoutMs?: number;
  /** Files of the applications that are installed already; the engine keeps it up to date. */
  readonly installed?: InstalledFiles;
  /** Told of every line that scripts and engine write. */
  readonly onLog?: (line: LogLine) => void;
}

interface LogLine {
  readonly at: string;
  readonly level: string;
  readonly source: string;
  readonly text: string;
}

const MAX_LOG_LINES = 10_000;

/** The part of the instance that runs installed code. One engine per store. */
export function createEngine(
  store: Store,
  clock: InstanceClock,
  options: EngineOptions = {},
): Engine {
  const log: LogLine[] = [];
  const kernel = createKernel(store, clock, options, (line) => {
    log.push(line);
    if (log.length > MAX_LOG_LINES) log.splice(0, MAX_LOG_LINES / 2);
    options.onLog?.(line);
  });
  const { packages, queue } = kernel;
  return {
    records: new RecordsService(kernel),
    clock,
    log,
    install: async (zip, session, installOptions) => {
      const { installPackage } = await import('../package/install.ts');
      return installPackage(kernel, packages, zip, { ...installOptions, session });
    },
    uninstall: async (scopeId) => {
      const { uninstallPackage } = await import('../package/uninstall.ts');
      uninstallPackage(kernel, packages, scopeId);
    },
    scriptedRest: (request, session) =>
      Promise.resolve(serveScriptedRest(kernel, request, session)),
    ajax: (processor, parameters, session) =>
      Promise.resolve(answerAjax(kernel, processor, parameters, session)),
    displayRecord: (session, table, row, isNew) =>
      runDisplayRules(kernel, session, { table, row, isNew }),
    produce: (session, producer, answers) => produceRecord(kernel, session, producer, answers),
    mayUse: (session, type, name, operation) => {
      const exact = kernel.metadata.acls(type, name, operation);
      const acls = exact.length > 0 ? exact : kernel.metadata.acls(type, '*', operation);
      return acls.length === 0 || kernel.access.named(session, acls);
    },
    evaluate: (session, script) => evaluateScript(kernel, session, script),
    evaluateFor: (session, script, record) => evaluateFor(kernel, session, script, record),
    runUiAction: (session, script, record) => runUiAction(kernel, session, script, record),
    relatedQuery: (session, script, table, parent) =>
      relatedQuery(kernel, session, script, { table, parent }),
    newRecord: (session, table) => newRecord(kernel, session, table),
    transformRow: (session, table, sysId) => transformRow(kernel, session, table, sysId),
    transformLater: (session, importSet) => {
      kernel.enqueue({ kind: 'import', importSet, session });
    },
    drain: () => queue.drain(),
    nextDue: (without) => queue.nextDue(without),
    rolesOf: (userId) => kernel.rolesOf(userId),
  };
}

type EngineKernel = Kernel & { readonly queue: WorkQueue; readonly packages: InstalledFiles };

function createKernel(
  store: Store,
  clock: InstanceClock,
  options: EngineOptions,
  write: (line: LogLine) => void,
): EngineKernel {
  const metadata = new Metadata(store);
  const access = new AccessControl({
    store,
    acls: (type, name, operation) => metadata.acls(type, name, operation),
    property: (name) => metadata.property(name),
    runScript: (acl, table, row, session) =>
      runAclScript(kernel, acl, { table, row, execution: worldOf(session) }),
  });
  const worldOf = executionPerSession(metadata, (session) => kernel.execution(session));
  const kernel: EngineKernel = {
    store,
    clock,
    metadata,
    access,
    packages: options.installed ?? new Map<string, ReadonlyMap<string, InstalledFile>>(),
    scriptLimits: () => scriptLimits(metadata, options.scriptTimeoutMs),
    log: (level, source, text) => {
      write({ at: formatDateTime(clock.now()), level, source, text });
    },
    rolesOf: (userId) => rolesOfUser(store, userId),
    systemSession: () => SYSTEM,
    execution: (session) => new ScriptExecution(kernel, session),
    save: (execution, draft) => saveRecord(kernel, execution, draft),
    remove: (execution, draft) => removeRecord(kernel, execution, draft),
    restrictQuery: (execution, table, query) => {
      runQueryRules(kernel, execution, table, query);
    },
    enqueue: (work) => {
      kernel.queue.add(work);
    },
    get queue() {
      queue ??= new WorkQueue(kernel);
      return queue;
    },
  };
  let queue: WorkQueue | undefined;
  return kernel;
}

/** Background jobs of nobody in particular run as `system`, with all rights of an administrator. */
const SYSTEM: Session = {
  userId: 'system',
  userName: 'system',
  roles: new Set(['admin']),
  interactive: false,
};

/** Access control scripts run once per row, so a session keeps its script globals until application files change. */
function executionPerSession(
  metadata: Metadata,
  create: (session: Session) => Execution,
): (session: Session) => Execution {
  const kept = new WeakMap<Session, { generation: number; execution: Execution }>();
  return (session) => {
    const known = kept.get(session);
    if (known?.generation === metadata.generation) return known.execution;
    const execution = create(session);
    kept.set(session, { generation: metadata.generation, execution });
    return execution;
  };
}

/** A rule whose script fails or does not end denies. `changes()` is not available there. */
function runAclScript(
  kernel: Kernel,
  acl: { readonly script: string; readonly scope: string; readonly name: string },
  subject: { table: string; row: Row; execution: Execution },
): boolean {
  const { execution } = subject;
  try {
    const current = recordFor(
      execution.host(acl.scope),
      storedDraft(subject.table, { ...subject.row }, false),
    );
    const answer = execution.run({
      scope: acl.scope,
      source: acl.script,
      name: `access control ${acl.name}`,
      bindings: { current, answer: undefined },
    });
    return answer === true || answer === 'true';
  } catch (error) {
    if (isCancelled(error)) throw error;
    kernel.log('error', acl.scope, `Access control ${acl.name} failed: ${describeError(error)}`);
    return false;
  }
}
