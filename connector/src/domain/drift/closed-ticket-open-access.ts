import { maxSeverity } from '../severity.ts';
import type { DriftDefinition } from './define.ts';
import type { ClosedTicketRow } from './row.ts';

export const closedTicketOpenAccess: DriftDefinition<ClosedTicketRow> = {
  code: 'closed_ticket_open_access',
  title: 'Ticket closed, access open',
  definition: 'The ticket for a finding was closed without proof and the access is still seen.',
  inputs: ['snapshot', 'tickets'],
  basis: 'presence',
  baseSeverity: 'high',
  severityRules: ['at least the severity of the finding whose ticket was closed'],
  controls: ['NHI1:2025', 'PR.AA-05', 'AC-2(f)'],
  remediation: 'Do what the closed ticket asked for; this one closes on proof only.',
  closesWhen: 'It is proven absent.',
  judge(row) {
    const { earlier, ticket, findingNumber } = row;
    return {
      severity: maxSeverity('high', earlier.severity),
      summary: `${ticket} was closed without proof: ${earlier.summary}`,
      detail: `Ticket ${ticket} for finding ${findingNumber} was closed, and no proof was recorded. What it was about is still there: ${earlier.summary}.`,
    };
  },
};
