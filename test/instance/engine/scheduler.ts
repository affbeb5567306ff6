import type { Row } from '../contract.ts';
import { parseDateTime } from '../store/time.ts';
import type { Kernel, Work } from './kernel.ts';
import { describeError } from './rules.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Something with a time, and what to call it. */
export interface Due {
  readonly at: number;
  readonly what: string;
}

/**
 * Scheduled scripts, driven by the instance's clock. A job that was due several times while nobody looked runs once
 * and then waits for its next time.
 */
export class Scheduler {
  readonly #kernel: Kernel;
  /** Next time of each job, in ms; set when the job is first seen. */
  readonly #next = new Map<string, number>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** Jobs whose time has come. */
  due(): Work[] {
    const now = this.#kernel.clock.now();
    const due: Work[] = [];
    const jobs = this.#kernel.store.select('sysauto_script', 'active=true');
    for (const job of jobs) {
      const id = job['sys_id'] ?? '';
      const planned = this.#next.get(id);
      if (planned === undefined) {
        this.#plan(job, now);
      } else if (planned <= now) {
        due.push({ kind: 'job', jobId: id, session: this.#kernel.systemSession() });
        this.#plan(job, now);
      }
    }
    this.#forget(new Set(jobs.map((job) => job['sys_id'] ?? '')));
    return due;
  }

  /** When the jobs that are still there and active run next. */
  planned(): Due[] {
    return [...this.#next].flatMap(([id, at]) => {
      const job = this.#kernel.store.get('sysauto_script', id);
      if (job?.['active'] !== '1' || !Number.isFinite(at)) return [];
      return [{ at, what: `job ${job['name'] ?? ''} (${id})` }];
    });
  }

  /** Runs the job's script now, as the user it names or as the system. */
  run(jobId: string): void {
    const job = this.#kernel.store.get('sysauto_script', jobId);
    if (!job) return;
    const scope = this.#kernel.metadata.scopeName(job['sys_scope'] ?? '');
    const execution = this.#kernel.execution(this.#sessionOf(job));
    const name = `scheduled script ${job['name'] ?? ''}`;
    try {
      if (job['conditional'] === '1') {
        const source = job['condition'] ?? '';
        const bindings = { answer: undefined };
        if (!execution.run({ scope, source, name: `condition of ${name}`, bindings })) return;
      }
      execution.run({ scope, source: job['script'] ?? '', name, bindings: { current: null } });
    } catch (error) {
      this.#kernel.log('error', scope, `${name} failed: ${describeError(error)}`);
    }
  }

  #sessionOf(job: Row) {
    const userId = job['run_as'] ?? '';
    const user = userId === '' ? undefined : this.#kernel.store.get('sys_user', userId);
    if (!user) return this.#kernel.systemSession();
    return {
      userId,
      userName: user['user_name'] ?? '',
      roles: this.#kernel.rolesOf(userId),
      interactive: false,
    };
  }

  #plan(job: Row, now: number): void {
    const next = nextRun(job, now);
    const id = job['sys_id'] ?? '';
    if (next === undefined) this.#next.set(id, Number.POSITIVE_INFINITY);
    else this.#next.set(id, next);
  }

  #forget(known: ReadonlySet<string>): void {
    for (const id of this.#next.keys()) if (!known.has(id)) this.#next.delete(id);
  }
}

type Planner = (job: Row, now: number) => number | undefined;

const timeOfDay = (job: Row): number => timeOf(job, 'run_time', 0) % DAY_MS;

/** 1970-01-05 was a Monday, which is day 1 of the platform's week. */
const FIRST_MONDAY = 4 * DAY_MS;

const PLANNERS: ReadonlyMap<string, Planner> = new Map<string, Planner>(
  Object.entries({
    periodically: (job, now) =>
      afterPeriods(timeOf(job, 'run_start', now), timeOf(job, 'run_period', HOUR_MS), now),
    daily: (job, now) => afterPeriods(timeOfDay(job), DAY_MS, now),
    weekly: (job, now) => {
      const day = (Number(job['run_dayofweek'] || '1') - 1) * DAY_MS;
      return afterPeriods(FIRST_MONDAY + day + timeOfDay(job), 7 * DAY_MS, now);
    },
    monthly: (job, now) => nextMonthly(Number(job['run_dayofmonth'] || '1'), timeOfDay(job), now),
    once: (job, now) => {
      const start = timeOf(job, 'run_start', now);
      return start > now ? start : undefined;
    },
  } satisfies Readonly<Record<string, Planner>>),
);

/** First time after `now`, in ms; undefined for jobs that only run on demand. */
export function nextRun(job: Row, now: number): number | undefined {
  return PLANNERS.get(job['run_type'] ?? '')?.(job, now);
}

function timeOf(job: Row, field: string, otherwise: number): number {
  return parseDateTime(job[field] ?? '') ?? otherwise;
}

function afterPeriods(start: number, period: number, now: number): number {
  if (start > now) return start;
  return start + (Math.floor((now - start) / period) + 1) * period;
}

function nextMonthly(day: number, timeOfDay: number, now: number): number {
  const date = new Date(now);
  for (let month = 0; ; month += 1) {
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month, 1);
    const last = new Date(
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month + 1, 0),
    ).getUTCDate();
    const at = first + (Math.min(day, last) - 1) * DAY_MS + timeOfDay;
    if (at > now) return at;
  }
}
