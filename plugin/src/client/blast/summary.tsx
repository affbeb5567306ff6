import type { ReactNode } from 'react';
import type { Blast } from '../../server/policy/blast/answer';
import { Card } from '../shared/card';
import { FigureLink } from '../shared/figure-link';
import { label } from '../shared/words';

/** The sums over the whole radius, shown or not. */
export function Summary({ blast }: { readonly blast: Blast }): ReactNode {
  const { grants, privileged, unknown, duties, states } = blast.summary;
  return (
    <Card title="In all" intro="Access that may exist now, also where the graph is cut.">
      <div className="sums">
        <p className="headline">
          <strong>
            <FigureLink figure={grants} of="grants in the blast radius" />
          </strong>{' '}
          grants
        </p>
        <p className="headline">
          <strong>
            <FigureLink figure={privileged} of="privileged grants" />
          </strong>{' '}
          privileged
        </p>
        <p className="headline unknown-text">
          <strong>
            <FigureLink className="unknown-text" figure={unknown} of="grants that are unknown" />
          </strong>{' '}
          unknown
        </p>
        {duties && (
          <p className="headline">
            <strong>
              <FigureLink figure={duties} of="grants that this person must take back" />
            </strong>{' '}
            to take back by this person
          </p>
        )}
      </div>
      <p className="quiet">
        {states.map((figure, index) => (
          <span key={figure.state}>
            {index > 0 && ', '}
            {label(figure.state)}{' '}
            <FigureLink figure={figure} of={`grants ${label(figure.state)}`} />
          </span>
        ))}
      </p>
      {blast.cuts.length > 0 && (
        <div className="cuts" role="note">
          <h3>Not all of it is shown</h3>
          <ul>
            {blast.cuts.map(({ text, rest }) => (
              <li key={text + rest.query}>
                {text} <FigureLink figure={rest} of={`that are not shown: ${text}`} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

const tones = [
  ['critical', 'Critical'],
  ['high', 'High'],
  ['medium', 'Medium'],
  ['low', 'Low'],
  ['none', 'No tier'],
  ['unknown', 'Unknown: read too long ago'],
  ['unknown-strong', 'Unknown: never read'],
] as const;

export function Legend(): ReactNode {
  return (
    <ul className="key-list" aria-label="Legend">
      {tones.map(([tone, name]) => (
        <li key={tone}>
          <span className={`swatch tone-${tone}`} aria-hidden="true" />
          {name}
        </li>
      ))}
      <li>
        <span className="sample conflict" aria-hidden="true" />
        Must not be held together
      </li>
      <li>
        <span className="sample dashed" aria-hidden="true" />
        Counted together
      </li>
    </ul>
  );
}
