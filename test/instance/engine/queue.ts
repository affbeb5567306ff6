import type { Row, Session } from '../contract.ts';
import { newDraft, storedDraft } from '../glide/host.ts';
import type { Draft } from '../glide/host.ts';
import { runEvent } from './events.ts';
import { transformImportSet } from './import/transform.ts';
import type { Execution, Kernel, Work } from './kernel.ts';
import type { Rule } from './metadata.ts';
import { conditionHolds, describeError, runRule } from './rules.ts';
import { Scheduler, type Due } from './scheduler.ts';

/** One drain that starts more pieces of work than this is a loop, not a busy day. */
const MAX_PIECES = 20_000;

/** Async rules, events and jobs, in the order in which they came. */
export class WorkQueue {
  readonly #kernel: Kernel;
  readonly #scheduler: Scheduler;
  #waiting: Work[] = [];
  #draining: Promise<void> | undefined;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#scheduler = new Scheduler(kernel);
  }

  add(work: Work): void {
    this.#waiting.push(work);
  }

  /** Until nothing is left that may run now. Calls at the same time share one pass and then look again. */
  async drain(): Promise<void> {
    while (this.#draining) await this.#draining;
    this.#draining = this.#run();
    try {
      await this.#draining;
    } finally {
      this.#draining = undefined;
    }
  }

  /** The earliest job or scheduled event, except those named. */
  nextDue(without: ReadonlySet<string> = new Set()): Due | undefined {
    const events = this.#waiting.flatMap((work) =>
      work.kind === 'event' && Number.isFinite(work.event.after)
        ? [{ at: work.event.after ?? 0, what: `event ${work.event.name}` }]
        : [],
    );
    return [...this.#scheduler.planned(), ...events]
      .filter(({ what }) => !without.has(what))
      .reduce<Due | undefined>(
        (first, due) => (first === undefined || due.at < first.at ? due : first),
        undefined,
      );
  }

  async #run(): Promise<void> {
    this.#waiting.push(...this.#scheduler.due());
    for (let pieces = 0; ; pieces += 1) {
      const work = this.#next();
      if (!work) return;
      if (pieces >= MAX_PIECES)
        throw new Error(`The work queue does not run empty after ${MAX_PIECES} pieces`);
      this.#perform(work);
      // One turn of the event loop per piece, so that requests are served in between.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** The first piece that is not scheduled for later. */
  #next(): Work | undefined {
    const now = this.#kernel.clock.now();
    const at = this.#waiting.findIndex(
      (work) => work.kind !== 'event' || (work.event.after ?? 0) <= now,
    );
    return at < 0 ? undefined : this.#waiting.splice(at, 1)[0];
  }

  #perform(work: Work): void {
    try {
      if (work.kind === 'rule') this.#runAsyncRule(work);
      else if (work.kind === 'event') runEvent(this.#kernel, work, backgroundOf(work.session));
      else if (work.kind === 'import')
        transformImportSet(this.#kernel, backgroundOf(work.session), work.importSet);
      else this.#scheduler.run(work.jobId);
    } catch (error) {
      this.#kernel.log(
        'error',
        'global',
        `Queued work (${work.kind}) failed: ${describeError(error)}`,
      );
    }
  }

  /** The record is read again: an async rule sees what is there when it runs, and no `previous`. */
  #runAsyncRule(work: Extract<Work, { kind: 'rule' }>): void {
    const { store, metadata } = this.#kernel;
    const rule = metadata.rule(work.table, work.ruleId);
    const row: Row | undefined =
      work.operation === 'delete' ? work.row : store.get(work.table, work.sysId);
    if (!rule || !row) return;
    const draft: Draft = { ...asyncDraft(work, row), operation: work.operation };
    const execution = this.#kernel.execution(backgroundOf(work.session));
    if (!this.#stillApplies(execution, rule, draft)) return;
    runRule(this.#kernel, execution, rule, draft);
    if (rule.template !== '' && work.operation !== 'delete') this.#kernel.save(execution, draft);
  }

  /** The condition script a second time, when the property asks for it (doc:c_BusinessRules, Condition). */
  #stillApplies(execution: Execution, rule: Rule, draft: Draft): boolean {
    if (rule.condition === '') return true;
    const property = this.#kernel.metadata.property('glide.businessrule.async_condition_check');
    return property !== 'true' || conditionHolds(this.#kernel, execution, rule, draft);
  }
}

function asyncDraft(work: Extract<Work, { kind: 'rule' }>, row: Row): Draft {
  if (work.operation === 'delete')
    return { ...newDraft(work.table), row: { ...row }, tracksChanges: false };
  return storedDraft(work.table, row, false);
}

/** Background work runs as the user who caused it, but nobody is looking. */
function backgroundOf(session: Session): Session {
  return { ...session, interactive: false };
}
