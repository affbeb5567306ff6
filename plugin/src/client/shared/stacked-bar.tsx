import type { ReactNode } from 'react';
import { numberText } from './words';

export interface Segment {
  readonly name: string;
  readonly count: number;
  /** A colour of the style sheet: `good`, `warn`, `unknown`, `critical` … */
  readonly tone: string;
}

interface StackedBarProps {
  readonly segments: readonly Segment[];
  readonly title: string;
  /** The whole width; the sum of the segments when not given. */
  readonly scale?: number;
  readonly slim?: boolean;
}

interface Placed extends Segment {
  readonly start: number;
  readonly width: number;
}

/** Shares of 100; a segment with records in it is never too thin to be seen. */
function placed(segments: readonly Segment[], scale: number): readonly Placed[] {
  const drawn = segments.filter((segment) => segment.count > 0);
  const raw = drawn.map((segment) => Math.max(0.8, (100 * segment.count) / scale));
  const total = raw.reduce((sum, width) => sum + width, 0);
  const factor = total > 100 ? 100 / total : 1;
  let start = 0;
  return drawn.map((segment, index) => {
    const width = (raw[index] ?? 0) * factor;
    const place = { ...segment, start, width };
    start += width;
    return place;
  });
}

/** One bar of several parts. Unknown is hatched as well as coloured, so that it shows without colours. */
export function StackedBar({ segments, title, scale, slim = false }: StackedBarProps): ReactNode {
  const sum = segments.reduce((total, segment) => total + segment.count, 0);
  const parts = placed(segments, Math.max(1, scale ?? sum));
  const spoken = parts.map((part) => `${part.name} ${numberText(part.count)}`).join(', ');
  return (
    <svg
      className={slim ? 'bar slim' : 'bar'}
      role="img"
      aria-label={`${title}: ${spoken === '' ? 'none' : spoken}`}
    >
      <rect className="track" width="100%" height="100%" />
      {parts.map((part) => (
        <rect
          key={part.name}
          className={`tone-${part.tone}`}
          x={`${String(part.start)}%`}
          width={`${String(Math.max(0.4, part.width - 0.2))}%`}
          height="100%"
        >
          <title>{`${part.name}: ${numberText(part.count)}`}</title>
        </rect>
      ))}
    </svg>
  );
}

/** The hatching behind `tone-unknown`; once on the page. */
export function Hatching(): ReactNode {
  return (
    <svg className="spoken" aria-hidden="true" focusable="false">
      <defs>
        {['unknown', 'unknown-strong'].map((name) => (
          <pattern
            key={name}
            id={`hatch-${name}`}
            className={`tone-${name}`}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch" width="5" height="7" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
