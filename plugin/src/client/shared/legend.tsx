import type { ReactNode } from 'react';
import type { Figure } from '../../server/policy/overview/answer';
import { FigureLink } from './figure-link';

export interface LegendItem {
  readonly name: string;
  readonly tone: string;
  readonly figure: Figure;
  readonly of: string;
}

/** The parts of a bar in words, each number with its list. */
export function Legend({
  items,
  across = false,
}: {
  readonly items: readonly LegendItem[];
  /** Side by side instead of one below the other. */
  readonly across?: boolean;
}): ReactNode {
  return (
    <ul className={across ? 'legend across' : 'legend'}>
      {items.map((item) => (
        <li key={item.name}>
          <span className={`swatch tone-${item.tone}`} aria-hidden="true" />
          <span className="name">{item.name}</span>
          <FigureLink figure={item.figure} of={item.of} />
        </li>
      ))}
    </ul>
  );
}
