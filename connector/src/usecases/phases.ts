import type { Clock } from '../ports/clock.ts';
import type { ReconcileResult } from './result.ts';

/** Milliseconds per phase, in the order they ran. */
export class Phases {
  readonly #clock: Clock;
  readonly #timings: { phase: string; ms: number }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async time<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const startedAt = this.#clock.now();
    try {
      return await work();
    } finally {
      this.#timings.push({ phase, ms: this.#clock.now() - startedAt });
    }
  }

  get timings(): ReconcileResult['timings'] {
    return this.#timings;
  }
}
