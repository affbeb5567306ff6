import type { ReactNode } from 'react';
import type { TicketsPart } from '../../../server/policy/overview/answer';
import { Card } from '../../shared/card';
import { FigureLink } from '../../shared/figure-link';
import { Legend } from '../../shared/legend';
import { StackedBar } from '../../shared/stacked-bar';

export function TicketsCard({ tickets }: { readonly tickets: TicketsPart }): ReactNode {
  const items = [
    { name: 'To be done', tone: 'high', figure: tickets.open, of: 'open tickets' },
    {
      name: 'Claimed, not proven',
      tone: 'pending',
      figure: tickets.claimed,
      of: 'claimed tickets',
    },
    {
      name: 'Bounced: still there',
      tone: 'critical',
      figure: tickets.bounced,
      of: 'bounced tickets',
    },
  ];
  return (
    <Card
      title="Tickets"
      intro="Somebody was asked to take access away. Only proof closes a ticket."
    >
      <p className="headline">
        <strong>
          <FigureLink figure={tickets.total} of="tickets that are not closed" />
        </strong>{' '}
        not closed
      </p>
      <StackedBar
        title="Tickets"
        segments={items.map(({ name, tone, figure }) => ({ name, tone, count: figure.count }))}
      />
      <Legend items={items} />
      <dl className="facts">
        <div>
          <dt>Assigned to nobody</dt>
          <dd>
            <FigureLink figure={tickets.unassigned} of="tickets assigned to nobody" />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
