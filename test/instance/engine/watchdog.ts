import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread, Worker } from 'node:worker_threads';

import { awaitInterruption, CELLS, cells } from '../store/interruption.ts';
import { withoutCodeFromStrings } from './code-from-strings.ts';

const cancellations = new WeakSet();

/** The transaction is over because a script in it took too much; nothing of it goes on, as on the platform. */
export class TransactionCancelled extends Error {
  readonly code = 'CANCELLED';

  constructor(message: string) {
    super(message);
    cancellations.add(this);
  }
}

/** The same as `instanceof`, without looking into what a script threw. */
export function isCancelled(error: unknown): error is TransactionCancelled {
  return typeof error === 'object' && error !== null && cancellations.has(error);
}

export interface ScriptLimits {
  readonly timeoutMs: number;
  /** How much the process may grow while a script runs. */
  readonly memoryMb: number;
}

const REASONS: Readonly<Record<number, string>> = {
  1: 'maximum execution time exceeded', // doc:platform-administration/platform-performance/c_TransactionQuotas
  2: 'maximum memory exceeded',
};
const MEGABYTE = 1024 * 1024;
/** Part of the free heap that one script may fill, so that the process never runs into its end. */
const HEAP_SHARE = 0.75;
const LEAST_MEMORY_MB = 64;

/**
 * Looks every 20 ms at the running script and interrupts it with SIGINT, which the guarded run below takes. It sends the
 * signal only after it has turned the script's number negative, and the guarded run does not end before that signal
 * has come: it can meet nothing else. Without scripts the thread sleeps.
 */
const THREAD = `
const { workerData: { cells, at } } = require('node:worker_threads');
const nothing = new Int32Array(new SharedArrayBuffer(4));
const pause = () => { Atomics.wait(nothing, 0, 0, 20); };
let seen = 0, since = 0, size = 0, idle = 0;
const look = (script) => {
  if (script !== seen) {
    [seen, since, size] = [script, Date.now(), process.memoryUsage.rss()];
    return;
  }
  const grown = (process.memoryUsage.rss() - size) / ${String(MEGABYTE)};
  const reason = Date.now() - since >= Atomics.load(cells, at.time) ? 1
    : grown > Atomics.load(cells, at.memory) ? 2 : 0;
  if (reason === 0 || Atomics.compareExchange(cells, at.script, script, -script) !== script) return;
  Atomics.store(cells, at.reason, reason);
  while (Atomics.load(cells, at.writing) === 1);
  process.kill(process.pid, 'SIGINT');
};
for (;;) {
  const script = Atomics.load(cells, at.script);
  if (script > 0) { idle = 0; look(script); } else idle += 1;
  if (idle > 50) {
    idle = 0;
    Atomics.store(cells, at.asleep, 1);
    if (Atomics.load(cells, at.script) <= 0) Atomics.wait(cells, at.asleep, 1);
    Atomics.store(cells, at.asleep, 0);
  } else pause();
}`;

const NOTHING = (): void => undefined;
const guard = { task: NOTHING };
const guardContext = vm.createContext(guard);
const guardScript = new vm.Script('task()', { filename: 'guard.js' });
/** Signals between threads need POSIX and the main thread; elsewhere only time is limited. */
const canSignal = isMainThread && process.platform !== 'win32';

let thread: Worker | undefined;
let running = false;
let lastScript = 0;
let deadline = Number.POSITIVE_INFINITY;

/**
 * Does work whose scripts have to be done in so many seconds together: a transaction quota. It holds until the work
 * returns, and not for what a promise of it does later.
 */
export function withinQuota<T>(seconds: number, work: () => T): T {
  const outer = deadline;
  deadline = Math.min(outer, Date.now() + seconds * 1000);
  try {
    return work();
  } finally {
    deadline = outer;
  }
}

/**
 * Runs a script within its limits. `options` belong to the run of the script. A script that is started by a script
 * counts to the outer one. Throws `TransactionCancelled` when a limit is reached.
 */
export function watched<T>(own: ScriptLimits, run: (options: vm.RunningScriptOptions) => T): T {
  if (running) return run({});
  const limits = { ...own, timeoutMs: Math.min(own.timeoutMs, deadline - Date.now()) };
  if (limits.timeoutMs <= 0) throw cancelled(1);
  running = true;
  try {
    return withoutCodeFromStrings(() => (canSignal ? guarded(limits, run) : timed(limits, run)));
  } finally {
    running = false;
  }
}

function timed<T>(limits: ScriptLimits, run: (options: vm.RunningScriptOptions) => T): T {
  try {
    return run({ timeout: limits.timeoutMs });
  } catch (error) {
    if (codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw cancelled(1);
    throw error;
  }
}

function guarded<T>(limits: ScriptLimits, run: (options: vm.RunningScriptOptions) => T): T {
  let outcome: { value: T } | { error: unknown } | undefined;
  const script = announce(limits);
  guard.task = () => {
    Atomics.store(cells, CELLS.script, script);
    wake();
    try {
      outcome = { value: run({}) };
    } catch (error) {
      outcome = { error };
    }
    if (Atomics.compareExchange(cells, CELLS.script, script, 0) !== script) awaitInterruption();
  };
  try {
    guardScript.runInContext(guardContext, { breakOnSigint: true });
  } catch (error) {
    throw interruption(error, script);
  } finally {
    guard.task = NOTHING;
    Atomics.store(cells, CELLS.script, 0);
    Atomics.store(cells, CELLS.writing, 0);
  }
  if (!outcome) throw cancelled(1);
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

function announce(limits: ScriptLimits): number {
  thread ??= startThread();
  lastScript = (lastScript % 0x3fff_ffff) + 1;
  const heap = v8.getHeapStatistics();
  const free = ((heap.heap_size_limit - heap.used_heap_size) / MEGABYTE) * HEAP_SHARE;
  const memory = Math.min(limits.memoryMb, Math.max(free, LEAST_MEMORY_MB));
  Atomics.store(cells, CELLS.time, Math.min(Math.ceil(limits.timeoutMs), 0x7fff_ffff));
  Atomics.store(cells, CELLS.memory, Math.floor(memory));
  return lastScript;
}

function startThread(): Worker {
  const worker = new Worker(THREAD, { eval: true, execArgv: [], workerData: { cells, at: CELLS } });
  worker.unref();
  return worker;
}

function wake(): void {
  if (Atomics.load(cells, CELLS.asleep) !== 1) return;
  Atomics.store(cells, CELLS.asleep, 0);
  Atomics.notify(cells, CELLS.asleep);
}

/** A SIGINT that the watching thread did not send is somebody's Ctrl+C: the process gets it back. */
function interruption(error: unknown, script: number): unknown {
  if (codeOf(error) !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') return error;
  if (Atomics.load(cells, CELLS.script) === -script)
    return cancelled(Atomics.load(cells, CELLS.reason));
  process.kill(process.pid, 'SIGINT');
  return new TransactionCancelled('Transaction cancelled: canceled by user request');
}

function cancelled(reason: number): TransactionCancelled {
  return new TransactionCancelled(`Transaction cancelled: ${REASONS[reason] ?? 'interrupted'}`);
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string } | undefined)?.code;
}
