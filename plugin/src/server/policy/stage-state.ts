/** The life of one stage of a gate. Whoever is asked again gets a stage of their own, so that every answer stays. */

export interface StageFacts {
  readonly gate: string;
  readonly kind: string;
  readonly personId: string;
  readonly approvalId: string;
  readonly state: string;
  /** It names a decision of its gate that permits. */
  readonly isDecided: boolean;
}

export const stageMoves: Readonly<Record<string, readonly string[]>> = {
  asked: ['approved', 'rejected', 'refused', 'superseded'],
  approved: ['superseded'],
  standing: ['superseded'],
  rejected: [],
  refused: [],
  superseded: [],
};

function mayFollow(from: string, to: string): boolean {
  const known = Object.prototype.hasOwnProperty.call(stageMoves, from);
  return known && (stageMoves[from] ?? []).includes(to);
}

const fixed = ['gate', 'kind', 'personId', 'approvalId'] as const;

/** Why the stage may not be changed like this; `undefined` when it may. */
export function stageChangeObjection(before: StageFacts, after: StageFacts): string | undefined {
  if (fixed.some((field) => before[field] !== after[field])) {
    return 'A stage asks one person, once, for good. Another person gets a stage of their own.';
  }
  if (before.state === after.state) return undefined;
  if (!mayFollow(before.state, after.state)) {
    return `A stage that is ${before.state} cannot become ${after.state}.`;
  }
  if (after.state === 'refused' && after.kind !== 'acceptance') {
    return 'Only the duty to take access back can be refused; an approval is rejected.';
  }
  return after.state === 'approved' && !after.isDecided
    ? 'A stage becomes approved only with the decision that counts the answer.'
    : undefined;
}
