import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Blast, BlastNode, NodeKind } from '../../server/policy/blast/answer';
import { listUrl } from '../shared/api';
import { label, numberText } from '../shared/words';
import { pageUrl, withOpen, type Asked } from './address';
import { box, layoutOf, type Fold, type Line, type Placed } from './layout';
import { countText, kindNames, toneOf, unknownText } from './words';

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function urlOf(node: BlastNode, asked: Asked): string {
  if (node.open_with !== undefined) return pageUrl(withOpen(asked, node.open_with));
  if (node.figure.count > 0) return listUrl(node.figure.table, node.figure.query);
  return node.record ? `/${node.record.table}.do?sys_id=${node.record.id}` : '#table';
}

interface Shown {
  readonly name: string;
  readonly second: string;
}

function shownOf(node: BlastNode): Shown {
  const state = node.state === '' || node.state === 'active' ? '' : label(node.state);
  const second = [node.detail, state, countText(node)].filter((part) => part !== '').join(', ');
  return { name: cut(node.name, 26), second: cut(second, 31) };
}

/** What the colour says, and what the link does. */
function spoken(node: BlastNode, { name }: Shown): string {
  const parts = [
    kindNames[node.kind][0],
    name === node.name ? '' : node.name,
    node.tier === '' ? '' : `risk ${node.tier}`,
    unknownText(node),
  ];
  const action = node.open_with === undefined ? 'open the list' : 'show them one by one';
  return `${parts.filter((part) => part !== '').join(', ')}: ${action}`;
}

interface NodeProps {
  readonly placed: Placed;
  readonly asked: Asked;
  readonly onPoint: (id: string) => void;
}

function NodeBox({ placed: { id, x, y, node }, asked, onPoint }: NodeProps): ReactNode {
  const point = (): void => {
    onPoint(id);
  };
  const unpoint = (): void => {
    onPoint('');
  };
  const shown = shownOf(node);
  return (
    <a
      className={`node tone-${toneOf(node)}${node.is_bundle ? ' bundle' : ''}${node.steps === 0 ? ' start' : ''}`}
      href={urlOf(node, asked)}
      onFocus={point}
      onBlur={unpoint}
      onMouseEnter={point}
      onMouseLeave={unpoint}
    >
      <desc>{spoken(node, shown)}</desc>
      <rect className="box" x={x} y={y} width={box.width} height={box.height} rx="7" />
      <rect
        className={`tone-${toneOf(node)}`}
        x={x + 4}
        y={y + 4}
        width="8"
        height={box.height - 8}
        rx="3"
      />
      <text className="node-name" x={x + 20} y={y + 19}>
        {shown.name}
      </text>{' '}
      <text className="node-detail" x={x + 20} y={y + 36}>
        {shown.second}
      </text>
    </a>
  );
}

function FoldBox({
  fold,
  onFold,
}: {
  readonly fold: Fold;
  readonly onFold: () => void;
}): ReactNode {
  const many = kindNames[fold.kind][1].toLowerCase();
  const text = fold.count > 0 ? `Show ${numberText(fold.count)} more ${many}` : `Fewer ${many}`;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onFold();
  };
  return (
    <g
      className="fold"
      role="button"
      tabIndex={0}
      aria-label={text}
      onClick={onFold}
      onKeyDown={press}
    >
      <rect className="box" x={fold.x} y={fold.y} width={box.width} height={box.height} rx="7" />
      <text className="node-name" x={fold.x + 16} y={fold.y + 28}>
        {cut(text, 27)}
      </text>
    </g>
  );
}

function lineClass({ from, to, isUnknown, isConflict }: Line, pointed: string): string {
  const kind = isConflict ? 'conflict' : isUnknown ? 'unknown' : 'known';
  const isPointed = pointed !== '' && (from === pointed || to === pointed);
  return `line ${kind}${isPointed ? ' pointed' : ''}`;
}

/** The picture. The table below says the same. */
export function Picture({
  blast,
  asked,
}: {
  readonly blast: Blast;
  readonly asked: Asked;
}): ReactNode {
  const [unfolded, setUnfolded] = useState<ReadonlySet<NodeKind>>(new Set());
  const [pointed, setPointed] = useState('');
  const { width, height, headings, placed, folds, lines } = layoutOf(blast, unfolded);
  const turn = (kind: NodeKind): void => {
    const next = new Set(unfolded);
    if (!next.delete(kind)) next.add(kind);
    setUnfolded(next);
  };
  return (
    <div className="picture" tabIndex={0} role="region" aria-label="Graph, to be scrolled sideways">
      <svg width={width} height={height} role="group" aria-label="Graph of the blast radius">
        {lines.map((line) => (
          <path key={line.key} className={lineClass(line, pointed)} d={line.path} />
        ))}
        {headings.map(({ text, x, y }) => (
          <text key={`${text}${String(y)}`} className="heading" x={x} y={y}>
            {text}
          </text>
        ))}
        {placed.map((one) => (
          <NodeBox key={one.id} placed={one} asked={asked} onPoint={setPointed} />
        ))}
        {folds.map((fold) => (
          <FoldBox
            key={fold.id}
            fold={fold}
            onFold={() => {
              turn(fold.kind);
            }}
          />
        ))}
      </svg>
    </div>
  );
}
