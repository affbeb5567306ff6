import type { ReactNode } from 'react';
import type { RevocationPart } from '../../../server/policy/overview/answer';
import { duration } from '../../shared/words';
import { Card } from '../../shared/card';
import { FigureLink } from '../../shared/figure-link';
import { StackedBar } from '../../shared/stacked-bar';

/** From the moment the access had to go to the proof that it is gone. */
export function RevocationCard({ revocation }: { readonly revocation: RevocationPart }): ReactNode {
  const { median_minutes: median, p90_minutes: p90 } = revocation;
  const longest = Math.max(1, ...revocation.spread.map((part) => part.figure.count));
  return (
    <Card
      title="Verified time to revoke"
      intro={`From the end of a grant to the proof that the access is gone, last ${String(revocation.days)} days.`}
    >
      {median === undefined || p90 === undefined ? (
        <p className="headline quiet">No revocation was proven yet.</p>
      ) : (
        <div className="pair">
          <p className="headline">
            <strong>{duration(median)}</strong> median
          </p>
          <p className="headline">
            <strong>{duration(p90)}</strong> nine in ten within
          </p>
        </div>
      )}
      <ul className="rows">
        {revocation.spread.map(({ within, figure }) => (
          <li key={within}>
            <span className="name">{within}</span>
            <StackedBar
              slim
              title={within}
              scale={longest}
              segments={[{ name: 'Grants', count: figure.count, tone: 'good' }]}
            />
            <FigureLink figure={figure} of={`grants proven gone, ${within.toLowerCase()}`} />
          </li>
        ))}
      </ul>
      <Facts revocation={revocation} />
    </Card>
  );
}

function Facts({ revocation }: { readonly revocation: RevocationPart }): ReactNode {
  return (
    <dl className="facts">
      <div>
        <dt>Measured</dt>
        <dd>
          <FigureLink figure={revocation.measured} of="grants proven gone and measured" />
        </dd>
      </div>
      <div>
        <dt>Attested, not read</dt>
        <dd>
          <FigureLink figure={revocation.attested} of="grants attested gone" />
        </dd>
      </div>
      <div className="unknown-fact">
        <dt>Unknown: awaiting proof</dt>
        <dd>
          <FigureLink figure={revocation.awaiting_proof} of="grants awaiting proof" />
        </dd>
      </div>
      <div className="unknown-fact">
        <dt>Unknown: time not measured</dt>
        <dd>
          <FigureLink figure={revocation.unmeasured} of="proven grants without a measured time" />
        </dd>
      </div>
    </dl>
  );
}
