import type { ReactNode } from 'react';
import type { Figure } from '../../server/policy/overview/answer';
import { listUrl } from './api';
import { numberText } from './words';

interface FigureLinkProps {
  readonly figure: Figure;
  /** What the number counts, for people who hear the page. */
  readonly of: string;
  readonly className?: string;
}

/** A number that leads to its records. Zero leads nowhere. */
export function FigureLink({ figure, of, className = '' }: FigureLinkProps): ReactNode {
  const text = numberText(figure.count);
  if (figure.count === 0) return <span className={`figure zero ${className}`}>{text}</span>;
  return (
    <a
      className={`figure ${className}`}
      href={listUrl(figure.table, figure.query)}
      aria-label={`${text} ${of}: open the list`}
    >
      {text}
    </a>
  );
}
