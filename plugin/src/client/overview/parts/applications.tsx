import type { ReactNode } from 'react';
import type {
  ApplicationLine,
  ApplicationsPart,
  Freshness,
} from '../../../server/policy/overview/answer';
import { ago, label, localTime, percent } from '../../shared/words';
import { Card } from '../../shared/card';
import { FigureLink } from '../../shared/figure-link';
import { Legend } from '../../shared/legend';
import { StackedBar } from '../../shared/stacked-bar';

const words: Readonly<Record<Freshness, { readonly name: string; readonly tone: string }>> = {
  fresh: { name: 'Read in time', tone: 'good' },
  late: { name: 'Unknown: read too long ago', tone: 'unknown' },
  never: { name: 'Unknown: never read', tone: 'unknown-strong' },
};

/** When each application was last read completely, against its target. */
export function ApplicationsCard({
  applications,
  now,
}: {
  readonly applications: ApplicationsPart;
  readonly now: string;
}): ReactNode {
  const items = (['fresh', 'late', 'never'] as const).map((freshness) => ({
    ...words[freshness],
    figure: applications[freshness],
    of: `applications: ${words[freshness].name}`,
  }));
  return (
    <Card
      className="wide"
      title="Freshness"
      intro="The last accepted run of each application against its target. What was not read in time is unknown, not clean."
    >
      <p className="headline">
        <strong>{percent(applications.fresh.count, applications.total.count)}</strong> of{' '}
        <FigureLink figure={applications.total} of="applications" /> applications
      </p>
      <StackedBar
        title="Applications"
        segments={items.map(({ name, tone, figure }) => ({ name, tone, count: figure.count }))}
      />
      <Legend across items={items} />
      {applications.lines.length > 0 && <Lines applications={applications} now={now} />}
    </Card>
  );
}

function Lines({
  applications,
  now,
}: {
  readonly applications: ApplicationsPart;
  readonly now: string;
}): ReactNode {
  const { lines, total } = applications;
  const rest = total.count - lines.length;
  return (
    <>
      <table>
        <caption className="spoken">Applications, those that need care first</caption>
        <thead>
          <tr>
            <th scope="col">Application</th>
            <th scope="col">Last accepted run</th>
            <th scope="col">Target</th>
            <th scope="col" className="number">
              Grants
            </th>
            <th scope="col" className="number">
              Findings
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.id} line={line} now={now} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="more">
          <FigureLink figure={total} of="applications" /> applications in all; these are the ones
          that need care first.
        </p>
      )}
    </>
  );
}

function Row({ line, now }: { readonly line: ApplicationLine; readonly now: string }): ReactNode {
  const { name, tone } = words[line.freshness];
  const isKnown = line.freshness === 'fresh';
  return (
    <tr>
      <th scope="row">
        <a href={`/x_rsc_rescind_application.do?sys_id=${encodeURIComponent(line.id)}`}>
          {line.name}
        </a>
        <span className="tier">{label(line.tier)}</span>
      </th>
      <td data-label="Last accepted run">
        <span className={`swatch tone-${tone}`} aria-hidden="true" />
        <span className="spoken">{name}: </span>
        {line.last_accepted_at === '' ? (
          'Never'
        ) : (
          <time
            dateTime={line.last_accepted_at.replace(' ', 'T') + 'Z'}
            title={localTime(line.last_accepted_at)}
          >
            {ago(line.last_accepted_at, now)}
          </time>
        )}
      </td>
      <td data-label="Target">every {line.freshness_hours} h</td>
      <td data-label="Grants" className="number">
        <FigureLink
          className={isKnown ? '' : 'unknown-text'}
          figure={line.grants}
          of={`grants of ${line.name}${isKnown ? '' : ', unknown'}`}
        />
      </td>
      <td data-label="Findings" className="number">
        <FigureLink figure={line.findings} of={`open findings of ${line.name}`} />
      </td>
    </tr>
  );
}
