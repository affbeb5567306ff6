import type { Engine } from '../contract.ts';
import { formatDateTime } from '../store/time.ts';
import { afterDuration } from './duration.ts';

/** How often one job, or one event name, gets its own moment in one `advance`. */
const MAX_RUNS_EACH = 3000;

/** What one `advance` did. Times are stored forms (UTC). */
export interface TimePassed {
  readonly from: string;
  readonly to: string;
  /** How many moments had something due. */
  readonly moments: number;
  /** Jobs (by name) and events that came up too often; from then on they ran only when something else was due. */
  readonly limited: readonly string[];
}

/** Lets the instance's time pass the way it really passes: everything due happens at its own time, in order. */
export class PassingTime {
  readonly #engine: Engine;
  readonly #maxRunsEach: number;
  /** One advance at a time; the next starts where the one before arrived. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, maxRunsEach = MAX_RUNS_EACH) {
    this.#engine = engine;
    this.#maxRunsEach = maxRunsEach;
  }

  /** @param duration ISO 8601, `P30D`. Throws `DurationError`. */
  async advance(duration: string): Promise<TimePassed> {
    afterDuration(this.#engine.clock.now(), duration);
    const turn = this.#last.then(() => this.#pass(duration));
    this.#last = turn.catch(() => undefined); // the caller of that turn is told
    return turn;
  }

  async #pass(duration: string): Promise<TimePassed> {
    const { clock } = this.#engine;
    const from = clock.now();
    const target = afterDuration(from, duration);
    const runs = new Map<string, number>();
    const limited = new Set<string>();
    let moments = 0;
    await this.#engine.drain();
    for (;;) {
      const next = this.#engine.nextDue(limited);
      if (!next || next.at > target) break;
      moments += 1;
      const count = (runs.get(next.what) ?? 0) + 1;
      runs.set(next.what, count);
      if (count >= this.#maxRunsEach) limited.add(next.what);
      await this.#goTo(next.at);
    }
    await this.#goTo(target);
    return {
      from: formatDateTime(from),
      to: formatDateTime(target),
      moments,
      limited: [...limited],
    };
  }

  async #goTo(at: number): Promise<void> {
    const { clock } = this.#engine;
    const missing = at - clock.now();
    if (missing > 0) clock.advance(missing);
    await this.#engine.drain();
  }
}
