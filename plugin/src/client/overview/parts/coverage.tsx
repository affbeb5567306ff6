import type { ReactNode } from 'react';
import type { Coverage } from '../../../server/policy/overview/answer';
import { percent } from '../../shared/words';
import { Card } from '../../shared/card';
import { FigureLink } from '../../shared/figure-link';
import { Legend } from '../../shared/legend';
import { StackedBar } from '../../shared/stacked-bar';

/** Access items that name an owner, a path and an end, against those that lack one of them. */
export function CoverageCard({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const { total, complete, incomplete } = coverage;
  const items = [
    { name: 'Owner, path and end', tone: 'good', figure: complete, of: 'complete access items' },
    {
      name: 'Something is missing',
      tone: 'warn',
      figure: incomplete,
      of: 'incomplete access items',
    },
  ];
  return (
    <Card
      title="Coverage"
      intro="Access items that name who takes the access back, how, and by when."
    >
      <p className="headline">
        <strong>{percent(complete.count, total.count)}</strong> of{' '}
        <FigureLink figure={total} of="access items" /> access items
      </p>
      <StackedBar
        title="Access items"
        segments={items.map(({ name, tone, figure }) => ({ name, tone, count: figure.count }))}
      />
      <Legend items={items} />
      <dl className="facts">
        <div>
          <dt>No active owner</dt>
          <dd>
            <FigureLink figure={coverage.missing_owner} of="access items without an active owner" />
          </dd>
        </div>
        <div>
          <dt>No path</dt>
          <dd>
            <FigureLink
              figure={coverage.missing_path}
              of="access items without a revocation path"
            />
          </dd>
        </div>
        <div>
          <dt>No end of their own</dt>
          <dd>
            <FigureLink figure={coverage.missing_end} of="access items without maximum days" />
          </dd>
        </div>
        <div className="unknown-fact">
          <dt>Unknown: not marked as access</dt>
          <dd>
            <FigureLink figure={coverage.unmarked} of="items that are not marked" />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
