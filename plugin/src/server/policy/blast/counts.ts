import type { Group } from '../overview/overview';
import { readable, tables, type Estate } from './estate';
import { increase } from './graph';
import { applicationFields, applicationOf, type Application } from './nodes';
import { riskOf } from './queries';

/** Counted grants, and the applications they are in. */

export type States = ReadonlyMap<string, number>;

/** What was counted, for the sums over the whole radius. */
export interface Counted {
  /** Selects every grant in the radius. */
  readonly query: string;
  /** By application, those included that are not shown or are gone. */
  readonly totals: ReadonlyMap<string, States>;
  /** Every application that was read, shown or not. */
  readonly applications: readonly Application[];
}

/** States of all together. */
export function together(parts: Iterable<States>): Map<string, number> {
  const states = new Map<string, number>();
  for (const counts of parts) for (const [state, n] of counts) increase(states, state, n);
  return states;
}

export function statesBy(
  groups: readonly Group[],
  field: string,
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { values, count } of groups) {
    const key = values[field] ?? '';
    const states = found.get(key) ?? new Map<string, number>();
    increase(states, values['state'] ?? '', count);
    found.set(key, states);
  }
  return found;
}

export function sumOf(counts: States | undefined): number {
  return [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** The applications, the riskiest first, as far as one query reads them. */
export function readApplications(estate: Estate, now: string, query: string): Application[] {
  return estate
    .rows(tables.application, query, applicationFields, readable)
    .map((row) => applicationOf(row, now))
    .sort((a, b) => riskOf(a.tier) - riskOf(b.tier) || (a.id < b.id ? -1 : 1));
}
