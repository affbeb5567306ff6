import type { Row } from '../overview/overview';
import { narrow } from '../overview/queries';
import type {
  BlastEdge,
  BlastNode,
  Cut,
  Figure,
  NodeKind,
  Onward,
  StateFigure,
  Unknown,
} from './answer';
import { tables } from './estate';

/** A node before its steps from the start are known. */
export type Draft = Omit<BlastNode, 'steps'>;

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: Onward;
  readonly unknown?: Unknown;
  readonly figure?: Figure;
}

/** The picture while it grows: no node and no edge twice, never more nodes than the limit. */
export class Graph {
  readonly start: string;
  private readonly most: number;
  private readonly nodes = new Map<string, Draft>();
  private readonly edges = new Map<string, BlastEdge>();
  private readonly cuts: Cut[] = [];

  constructor(start: string, most: number) {
    this.start = start;
    this.most = most;
  }

  has(id: string): boolean {
    return this.nodes.has(id);
  }

  room(): number {
    return this.most - this.nodes.size;
  }

  /** Takes the node unless it is there already; false when the picture is full. */
  add(node: Draft): boolean {
    if (this.nodes.has(node.id)) return true;
    if (this.room() <= 0) return false;
    this.nodes.set(node.id, node);
    return true;
  }

  /** Joins two nodes that are there. A thing does not lead to itself. */
  link({ from, to, relation, unknown = '', figure }: Link): void {
    this.join({ from, to, relation, unknown: unknown !== '', ...(figure ? { figure } : {}) });
  }

  /** Two that must not be held together, once for both directions. */
  conflict(one: string, other: string): void {
    const [from = '', to = ''] = [one, other].sort();
    this.join({ from, to, relation: 'conflicts', unknown: false });
  }

  /** Says where the picture ends; nothing when nothing is left out. */
  cut(node: string, what: string, shown: number, rest: Figure): void {
    if (rest.count <= 0) return;
    const left = String(rest.count);
    const text = `Cut at ${String(shown)} ${what}; ${left} more are in the list.`;
    this.cuts.push({ node, shown, text, rest });
  }

  finish(): { nodes: BlastNode[]; edges: BlastEdge[]; cuts: Cut[] } {
    const edges = [...this.edges.values()];
    const steps = this.stepsAlong(edges);
    const nodes = [...this.nodes.values()].map((node) => ({
      ...node,
      steps: steps.get(node.id) ?? 0,
    }));
    return { nodes, edges, cuts: [...this.cuts] };
  }

  private join(edge: BlastEdge): void {
    const isWhole = this.nodes.has(edge.from) && this.nodes.has(edge.to);
    const key = `${edge.from} ${edge.relation} ${edge.to}`;
    if (isWhole && edge.from !== edge.to && !this.edges.has(key)) this.edges.set(key, edge);
  }

  private stepsAlong(edges: readonly BlastEdge[]): Map<string, number> {
    const next = new Map<string, string[]>();
    for (const { from, to, relation } of edges) {
      if (relation === 'conflicts') continue;
      const known = next.get(from);
      if (known) known.push(to);
      else next.set(from, [to]);
    }
    const steps = new Map([[this.start, 0]]);
    // A map is walked in the order of its entries, those added on the way included.
    for (const [id, step] of steps) {
      for (const to of next.get(id) ?? []) if (!steps.has(to)) steps.set(to, step + 1);
    }
    return steps;
  }
}

export function nodeId(kind: NodeKind, sysId: string): string {
  return `${kind}:${sysId}`;
}

export function grants(count: number, query: string): Figure {
  return { count, table: tables.grant, query };
}

export function records(table: string, ids: readonly string[]): Figure {
  return { count: ids.length, table, query: `sys_idIN${ids.join(',')}` };
}

/** Adds to a count by some key. */
export function increase<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The states of counted grants, the most frequent first. */
export function stateFigures(counts: ReadonlyMap<string, number>, query: string): StateFigure[] {
  return [...counts]
    .map(([state, count]) => ({ state, ...grants(count, narrow(query, `state=${state}`)) }))
    .sort((a, b) => b.count - a.count || (a.state < b.state ? -1 : 1));
}

/** Rows by the value of a field. */
export function groupBy(rows: readonly Row[], field: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row[field] ?? '');
    if (known) known.push(row);
    else groups.set(row[field] ?? '', [row]);
  }
  return groups;
}
