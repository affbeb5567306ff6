/** The life of a gate: which state may follow which, and what must hold first. */

export interface GateFacts {
  readonly requestItem: string;
  readonly state: string;
  /** The decision that counts the approval; empty while nobody approved. */
  readonly approvalDecision: string;
  /** Every stage is answered; looked at only where the gate becomes approved. */
  readonly isAnswered?: boolean;
}

export const gateMoves: Readonly<Record<string, readonly string[]>> = {
  open: ['approved', 'denied', 'rejected', 'cancelled'],
  approved: ['permitted', 'cancelled', 'open'],
  permitted: ['open'],
  denied: [],
  rejected: [],
  cancelled: [],
};

function mayFollow(from: string, to: string): boolean {
  const known = Object.prototype.hasOwnProperty.call(gateMoves, from);
  return known && (gateMoves[from] ?? []).includes(to);
}

/** Why the gate may not be changed like this; `undefined` when it may. */
export function gateObjection(
  before: GateFacts,
  after: GateFacts,
  hasPermit: boolean,
): string | undefined {
  if (before.requestItem !== after.requestItem) {
    return 'A gate belongs to one request item for good.';
  }
  const isMove = before.state !== after.state;
  if (isMove && !mayFollow(before.state, after.state)) {
    return `A gate in state ${before.state} cannot become ${after.state}.`;
  }
  if (isMove && after.state === 'open' && after.approvalDecision !== '') {
    return 'A gate goes back to approval only without its old approval.';
  }
  if (isMove && after.state === 'approved' && after.approvalDecision === '') {
    return 'A gate becomes approved only with the decision that counts the approval.';
  }
  if (isMove && after.state === 'approved' && after.isAnswered === false) {
    return 'A gate becomes approved only when each of its stages is answered.';
  }
  return after.state === 'permitted' && !hasPermit
    ? 'A gate becomes permitted only with a decision that permits.'
    : undefined;
}
