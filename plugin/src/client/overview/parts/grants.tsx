import type { ReactNode } from 'react';
import type { GrantsPart } from '../../../server/policy/overview/answer';
import { label } from '../../shared/words';
import { Card } from '../../shared/card';
import { FigureLink } from '../../shared/figure-link';
import { StackedBar } from '../../shared/stacked-bar';

/** States in the order of a grant's life, and the colour of each stage. */
const stages: readonly {
  readonly name: string;
  readonly tone: string;
  readonly states: readonly string[];
}[] = [
  {
    name: 'Being decided',
    tone: 'info',
    states: ['draft', 'pending_approval', 'approved', 'fulfilling', 'fulfil_failed'],
  },
  { name: 'In use', tone: 'active', states: ['active', 'quarantined'] },
  {
    name: 'To be taken back',
    tone: 'high',
    states: ['revocation_due', 'revoking', 'revoke_failed'],
  },
  { name: 'Removal claimed, not proven', tone: 'pending', states: ['revoked_unverified'] },
  { name: 'Proven gone', tone: 'good', states: ['revoked_verified'] },
  { name: 'Attested gone', tone: 'attested', states: ['revoked_attested'] },
  {
    name: 'Never given',
    tone: 'none',
    states: ['denied', 'rejected', 'cancelled', 'lapsed_unfulfilled'],
  },
  { name: 'Went into a renewal', tone: 'none', states: ['renewed'] },
];

type Line = GrantsPart['states'][number];

function knownOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.known.count, 0);
}

/** Grants by state. What nobody could read in time is unknown, whatever its state says. */
export function GrantsCard({ grants }: { readonly grants: GrantsPart }): ReactNode {
  const parts = stages.map((stage) => ({
    ...stage,
    lines: grants.states.filter((line) => stage.states.includes(line.state)),
  }));
  return (
    <Card
      className="wide"
      title="Grants by state"
      intro="Known means: the application was read in time. Otherwise the state is only what the ledger last heard."
    >
      <p className="headline">
        <strong>
          <FigureLink figure={grants.total} of="grants" />
        </strong>{' '}
        in the ledger,{' '}
        <FigureLink
          className="unknown-text"
          figure={grants.unknown}
          of="grants whose state is unknown"
        />{' '}
        unknown
      </p>
      <StackedBar
        title="Grants"
        segments={[
          ...parts.map(({ name, tone, lines }) => ({ name, tone, count: knownOf(lines) })),
          { name: 'Unknown', tone: 'unknown', count: grants.unknown.count },
        ]}
      />
      <ul className="stages">
        {parts.map(({ name, tone, lines }) => (
          <li key={name}>
            <h3>
              <span className={`swatch tone-${tone}`} aria-hidden="true" />
              {name}
            </h3>
            <StateLines lines={lines} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function StateLines({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const shown = lines.filter((line) => line.known.count + line.unknown.count > 0);
  if (shown.length === 0) return <p className="quiet">None</p>;
  return (
    <ul className="states">
      {shown.map(({ state, known, unknown }) => (
        <li key={state}>
          <span className="name">{label(state)}</span>
          <FigureLink figure={known} of={`grants in state ${label(state)}`} />
          {unknown.count > 0 && (
            <span className="unknown-text">
              +&nbsp;
              <FigureLink figure={unknown} of={`grants in state ${label(state)}, unknown`} />{' '}
              unknown
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
