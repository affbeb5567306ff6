import type { Blast, BlastNode, NodeKind, StartKind } from '../../server/policy/blast/answer';
import { kindNames } from './words';

/** Columns by kind, from the start to what is furthest from it; what is too much in a column is folded. */

export const box = { width: 212, height: 46, gap: 8, column: 296, heading: 30 };

/** Nodes of one kind that are drawn before the rest is folded. */
const most = 12;

const columns: Readonly<Record<StartKind, readonly (readonly NodeKind[])[]>> = {
  identity: [['identity', 'consumer'], ['entitlement'], ['application'], ['service']],
  application: [
    ['application'],
    ['entitlement', 'service', 'catalog_item'],
    ['identity'],
    ['consumer'],
  ],
  service: [
    ['service'],
    ['application'],
    ['entitlement', 'catalog_item'],
    ['identity'],
    ['consumer'],
  ],
  catalog_item: [
    ['catalog_item'],
    ['application'],
    ['entitlement', 'service'],
    ['identity'],
    ['consumer'],
  ],
  workflow: [
    ['workflow'],
    ['catalog_item'],
    ['application'],
    ['entitlement', 'service'],
    ['identity'],
    ['consumer'],
  ],
};

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly node: BlastNode;
}

/** Nodes of a kind that are not drawn one by one. */
export interface Fold {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly kind: NodeKind;
  readonly count: number;
}

export interface Line {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly isUnknown: boolean;
  readonly isConflict: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly placed: readonly Placed[];
  readonly folds: readonly Fold[];
  readonly lines: readonly Line[];
}

const risks = ['critical', 'high', 'medium', 'low', ''];

/** The start first, then the riskiest, then the most. */
export function byRisk(a: BlastNode, b: BlastNode): number {
  return (
    Number(b.steps === 0) - Number(a.steps === 0) ||
    risks.indexOf(a.tier) - risks.indexOf(b.tier) ||
    b.figure.count - a.figure.count ||
    a.name.localeCompare(b.name)
  );
}

export function layoutOf(blast: Blast, unfolded: ReadonlySet<NodeKind>): Layout {
  const headings: Layout['headings'][number][] = [];
  const placed: Placed[] = [];
  const folds: Fold[] = [];
  const at = new Map<string, { id: string; x: number; y: number }>();
  let height = 0;
  const used = columns[blast.from].filter((kinds) =>
    blast.nodes.some((node) => kinds.includes(node.kind)),
  );
  for (const [index, kinds] of used.entries()) {
    const x = 2 + index * box.column;
    let y = 4;
    for (const kind of kinds) {
      const nodes = blast.nodes.filter((node) => node.kind === kind).sort(byRisk);
      if (nodes.length === 0) continue;
      const [one, many] = kindNames[kind];
      headings.push({
        text: nodes.length === 1 ? one : `${many} (${String(nodes.length)})`,
        x,
        y: y + 16,
      });
      y += box.heading;
      const isFolded = nodes.length > most && !unfolded.has(kind);
      const drawn = isFolded ? nodes.slice(0, most - 1) : nodes;
      for (const node of drawn) {
        placed.push({ id: node.id, x, y, node });
        at.set(node.id, { id: node.id, x, y });
        y += box.height + box.gap;
      }
      if (nodes.length > most) {
        const fold = { id: `fold:${kind}`, x, y, kind, count: nodes.length - drawn.length };
        folds.push(fold);
        for (const node of nodes.slice(drawn.length)) at.set(node.id, fold);
        y += box.height + box.gap;
      }
      y += box.gap;
    }
    height = Math.max(height, y);
  }
  const width = 4 + Math.max(0, used.length - 1) * box.column + box.width;
  return { width, height, headings, placed, folds, lines: linesOf(blast, at) };
}

type Point = { readonly id: string; readonly x: number; readonly y: number };

function linesOf(blast: Blast, at: ReadonlyMap<string, Point>): Line[] {
  const lines = new Map<string, Line>();
  for (const edge of blast.edges) {
    const from = at.get(edge.from);
    const to = at.get(edge.to);
    if (!from || !to || from.id === to.id) continue;
    const isConflict = edge.relation === 'conflicts';
    const key = `${from.id} ${to.id} ${String(isConflict)}`;
    const isUnknown = edge.unknown || lines.get(key)?.isUnknown === true;
    lines.set(key, { key, from: from.id, to: to.id, path: curve(from, to), isUnknown, isConflict });
  }
  return [...lines.values()];
}

/** From the right side of one to the left side of the other; within a column around the right side. */
function curve(from: Point, to: Point): string {
  const y1 = from.y + box.height / 2;
  const y2 = to.y + box.height / 2;
  const right = (point: Point): number => point.x + box.width;
  if (from.x === to.x) {
    const out = right(from) + 34;
    return `M${right(from)} ${y1}C${out} ${y1} ${out} ${y2} ${right(to)} ${y2}`;
  }
  const [x1, x2] = from.x < to.x ? [right(from), to.x] : [from.x, right(to)];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
