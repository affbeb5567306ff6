/** Most paths a ticket names; more would hide the first. */
export const maxPaths = 20;

/** Partial paths looked at before giving up: a dense, cyclic graph must not stall a run. */
const searchBudget = 20_000;

export interface NestingGraph {
  /** Everything held by whoever holds `key`, without `key` itself. */
  reachable(key: string): readonly string[];
  /** Simple paths from `from` to `to`, shortest first, at most `limit`; `[[from]]` when they are the same. */
  paths(from: string, to: string, limit?: number): readonly (readonly string[])[];
}

export interface NestingEdge {
  readonly member: string;
  readonly container: string;
}

function walk(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([start]);
  const queue = [start];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const next of edges.get(at) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Builds the closure over role-in-role and group-in-group edges. Cycles are normal in the field and survived. */
export function buildNesting(edges: Iterable<NestingEdge>): NestingGraph {
  const up = new Map<string, string[]>();
  const down = new Map<string, string[]>();
  for (const { member, container } of edges) {
    if (member === container) continue;
    addTo(up, member, container);
    addTo(down, container, member);
  }
  return {
    reachable(key) {
      if (!up.has(key)) return [];
      const seen = walk(key, up);
      seen.delete(key);
      return [...seen].sort();
    },
    paths(from, to, limit = maxPaths) {
      return from === to ? [[from]] : findPaths({ up, useful: walk(to, down) }, from, to, limit);
    },
  };
}

/** Breadth first, over nodes from which `to` can be reached at all. */
function findPaths(
  graph: {
    readonly up: ReadonlyMap<string, readonly string[]>;
    readonly useful: ReadonlySet<string>;
  },
  from: string,
  to: string,
  limit: number,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  if (!graph.useful.has(from)) return found;
  const queue: (readonly string[])[] = [[from]];
  for (let head = 0; head < queue.length && head < searchBudget; head += 1) {
    const path = queue[head] ?? [];
    for (const next of [...(graph.up.get(path.at(-1) ?? '') ?? [])].sort()) {
      if (!graph.useful.has(next) || path.includes(next)) continue;
      if (next !== to) queue.push([...path, next]);
      else if (found.push([...path, next]) >= limit) return found;
    }
  }
  return found;
}
