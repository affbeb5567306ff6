import type { Schema } from '../contract.ts';

/** The first number that a fresh instance gives out, as `sys_number.number` starts at 1000. */
const FIRST = 1001;
const DEFAULT_DIGITS = 7;

/** Number counters, one per table that declares a prefix; a table without one uses its parent's. */
export class Numbering {
  readonly #schema: Schema;
  readonly #next = new Map<string, number>();
  readonly #onCount: (table: string, next: number) => void;

  /** @param onCount told of every new count */
  constructor(schema: Schema, onCount: (table: string, next: number) => void) {
    this.#schema = schema;
    this.#onCount = onCount;
  }

  next(table: string): string {
    const owner = this.#schema
      .lineage(table)
      .map((name) => this.#schema.table(name))
      .find((def) => def !== undefined && def.numberPrefix !== '');
    if (!owner) return '';
    const number = this.#next.get(owner.name) ?? FIRST;
    this.set(owner.name, number + 1);
    return owner.numberPrefix + String(number).padStart(owner.numberDigits || DEFAULT_DIGITS, '0');
  }

  set(table: string, next: number): void {
    this.#next.set(table, next);
    this.#onCount(table, next);
  }
}
