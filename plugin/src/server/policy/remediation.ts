/** The life of a remediation ticket. A person can only claim that it is done; closing needs evidence. */

/** `task.state` values of a remediation. */
export const ticketStates = {
  open: '1',
  inProgress: '2',
  waitingForProof: '-5',
  closedComplete: '3',
  closedIncomplete: '4',
  closedSkipped: '7',
} as const;

const closedStates = ['3', '4', '7'];
const knownStates: readonly string[] = Object.values(ticketStates);
const provenClaims = ['closed_verified', 'closed_attested'];

export interface Ticket {
  readonly state: string;
  readonly claim: string;
  readonly evidence: string;
}

export type TicketEdit =
  | { readonly kind: 'accept' }
  /** Turn the closing into a claim: pending, claimed_done. */
  | { readonly kind: 'claim' }
  | { readonly kind: 'refuse'; readonly reason: string };

export function isClosed(state: string): boolean {
  return closedStates.includes(state);
}

/** Closed by evidence, or replaced by another ticket: nothing about it changes any more. */
export function isSettled(ticket: Ticket): boolean {
  return (
    isClosed(ticket.state) && (provenClaims.includes(ticket.claim) || ticket.claim === 'superseded')
  );
}

function closingObjection(after: Ticket, openFindings: number): string | undefined {
  if (openFindings > 0) {
    return `The ticket cannot be closed: ${String(openFindings)} of its findings are still open. Remove the remaining access; the next accepted run or a probe closes the ticket.`;
  }
  if (provenClaims.includes(after.claim) && (after.state !== '3' || after.evidence === '')) {
    return 'A ticket is closed as proven only in state Closed Complete and with its evidence attached.';
  }
  return undefined;
}

/**
 * What becomes of an edit. `openFindings` is counted from the database at this moment, never taken from the ticket.
 */
export function judgeEdit(before: Ticket, after: Ticket, openFindings: number): TicketEdit {
  if (!knownStates.includes(after.state)) {
    return {
      kind: 'refuse',
      reason: `A remediation has no state ${after.state}: it is open, in progress, pending or closed.`,
    };
  }
  if (isSettled(before)) {
    const touched = before.state !== after.state || before.claim !== after.claim;
    return touched
      ? {
          kind: 'refuse',
          reason:
            'The ticket was closed with evidence and stays closed. Access that appears again gets a new ticket that names this one.',
        }
      : { kind: 'accept' };
  }
  if (provenClaims.includes(after.claim) || after.claim === 'superseded') {
    const reason = closingObjection(after, openFindings);
    return reason === undefined ? { kind: 'accept' } : { kind: 'refuse', reason };
  }
  return isClosed(after.state) ? { kind: 'claim' } : { kind: 'accept' };
}

/** Why a new ticket may not start like this; `undefined` when it may. Empty values get the table's defaults. */
export function initialTicketObjection(ticket: Ticket): string | undefined {
  const isOpen = [ticketStates.open, ''].includes(ticket.state);
  return isOpen && ['open', ''].includes(ticket.claim)
    ? undefined
    : 'A remediation starts in state Open and with the claim open.';
}

/** A claim counts against a run only when the run started after it: an older snapshot may show the time before. */
export function bounces(claimedAt: string, runStarted: string): boolean {
  return claimedAt === '' || claimedAt <= runStarted;
}
