import type { ReactNode } from 'react';
import type { Blast, BlastNode } from '../../server/policy/blast/answer';
import { Card } from '../shared/card';
import { FigureLink } from '../shared/figure-link';
import { label } from '../shared/words';
import { pageUrl, withOpen, type Asked } from './address';
import { byRisk } from './layout';
import { countedOf, kindNames, relationNames, toneOf, unknownText } from './words';

/** Names of neighbours that a row spells out; the number says how many there are. */
const spelled = 3;

interface RowProps {
  readonly node: BlastNode;
  readonly reasons: readonly string[];
  readonly asked: Asked;
}

function Row({ node, reasons, asked }: RowProps): ReactNode {
  const { record, open_with: word } = node;
  const more = reasons.length - spelled;
  return (
    <tr>
      <th scope="row">
        <span className={`swatch tone-${toneOf(node)}`} aria-hidden="true" />
        {record ? <a href={`/${record.table}.do?sys_id=${record.id}`}>{node.name}</a> : node.name}
        {word !== undefined && (
          <>
            {' '}
            <a href={pageUrl(withOpen(asked, word))} aria-label={`${node.name}: show one by one`}>
              Show one by one
            </a>
          </>
        )}
      </th>
      <td data-label="Kind">
        {kindNames[node.kind][0]}
        {node.detail === '' ? '' : `, ${node.detail}`}
      </td>
      <td data-label="Steps">{node.steps}</td>
      <td data-label="Reached">
        {reasons.slice(0, spelled).join('; ')}
        {more > 0 ? `; ${String(more)} more` : ''}
      </td>
      <td data-label="Risk">
        {node.tier === '' ? '–' : label(node.tier)}
        {node.unknown !== '' && <span className="unknown-text"> {unknownText(node)}</span>}
      </td>
      <td data-label="State">
        {node.states.length === 0
          ? label(node.state) || '–'
          : node.states.map((figure, index) => (
              <span key={figure.state}>
                {index > 0 && ', '}
                {label(figure.state)}&nbsp;
                <FigureLink figure={figure} of={`grants of ${node.name}, ${label(figure.state)}`} />
              </span>
            ))}
      </td>
      <td data-label="Count" className="number">
        <FigureLink figure={node.figure} of={`${countedOf(node)} of ${node.name}`} />{' '}
        <span className="quiet">{countedOf(node)}</span>
      </td>
    </tr>
  );
}

function reasonsOf({ nodes, edges }: Blast): Map<string, string[]> {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const reasons = new Map<string, string[]>();
  for (const { from, to, relation } of edges) {
    const reason = `${names.get(from) ?? ''} ${relationNames[relation]} this`;
    reasons.set(to, [...(reasons.get(to) ?? []), reason]);
  }
  return reasons;
}

/** The same as the picture, as a table. */
export function Table({
  blast,
  asked,
}: {
  readonly blast: Blast;
  readonly asked: Asked;
}): ReactNode {
  const reasons = reasonsOf(blast);
  const rows = [...blast.nodes].sort((a, b) => a.steps - b.steps || byRisk(a, b));
  return (
    <Card title="As a table" intro="Everything in the graph, nearest first.">
      <table id="table">
        <caption className="spoken">Everything in the blast radius</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Kind</th>
            <th scope="col">Steps</th>
            <th scope="col">Reached because</th>
            <th scope="col">Risk</th>
            <th scope="col">State</th>
            <th scope="col" className="number">
              Count
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <Row key={node.id} node={node} reasons={reasons.get(node.id) ?? []} asked={asked} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}
