import type { Estate, Limits } from './estate';
import type { Graph } from './graph';

/** What every part of the search has at hand. */
export interface Work {
  readonly estate: Estate;
  readonly graph: Graph;
  readonly limits: Limits;
  readonly now: string;
}

/** A share of the picture, at least one node. */
export function share(work: Work, part: number): number {
  return Math.max(1, Math.floor(work.limits.nodes / part));
}
