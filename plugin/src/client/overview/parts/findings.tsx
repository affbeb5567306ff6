import type { ReactNode } from 'react';
import type { Figure, FindingsPart, SeverityFigure } from '../../../server/policy/overview/answer';
import { label } from '../../shared/words';
import { Card } from '../../shared/card';
import { FigureLink } from '../../shared/figure-link';
import { Legend, type LegendItem } from '../../shared/legend';
import { StackedBar, type Segment } from '../../shared/stacked-bar';

function segments(figures: readonly SeverityFigure[]): Segment[] {
  return figures.map(({ severity, count }) => ({ name: label(severity), count, tone: severity }));
}

/** Open findings: what was found in the applications that the ledger does not say. */
export function FindingsCard({ findings }: { readonly findings: FindingsPart }): ReactNode {
  return (
    <Card
      className="wide"
      title="Open findings"
      intro="Where an application and the ledger of grants disagree, by class, severity and age."
    >
      <div className="split">
        <p className="headline">
          <strong>
            <FigureLink figure={findings.total} of="open findings" />
          </strong>{' '}
          open
        </p>
        <Legend across items={legendOf(findings)} />
      </div>
      <div className="columns">
        <div>
          <h3>By class</h3>
          {findings.classes.length === 0 && <p className="quiet">Nothing is open.</p>}
          <Rows
            lines={findings.classes.map((one) => ({
              name: one.title,
              of: `open findings: ${one.title}`,
              ...one,
            }))}
          />
        </div>
        <div>
          <h3>By age</h3>
          <Rows
            lines={findings.ages.map((one) => ({
              name: one.age,
              of: `open findings, ${one.age.toLowerCase()}`,
              ...one,
            }))}
          />
        </div>
      </div>
    </Card>
  );
}

function legendOf({ severities, unknown }: FindingsPart): LegendItem[] {
  return [
    ...severities.map((figure) => ({
      name: figure.severity === 'unknown' ? 'Unknown severity' : label(figure.severity),
      tone: figure.severity,
      figure,
      of: `open findings of severity ${figure.severity}`,
    })),
    {
      name: 'Unknown: application not read in time',
      tone: 'unknown',
      figure: unknown,
      of: 'open findings of applications that were not read in time',
    },
  ];
}

interface Line {
  readonly name: string;
  readonly of: string;
  readonly total: Figure;
  readonly severities: readonly SeverityFigure[];
}

/** A bar for each line, all on one scale. */
function Rows({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const most = Math.max(1, ...lines.map((line) => line.total.count));
  return (
    <ul className="rows">
      {lines.map(({ name, of, total, severities }) => (
        <li key={name}>
          <span className="name">{name}</span>
          <StackedBar slim title={name} scale={most} segments={segments(severities)} />
          <FigureLink figure={total} of={of} />
        </li>
      ))}
    </ul>
  );
}
