/** Who may be asked to approve, and whose answer counts. Nobody approves their own access, directly or by delegation. */

export interface Person {
  readonly id: string;
  readonly active: boolean;
}

export interface Parties {
  readonly requesterId: string;
  readonly beneficiaryId: string;
  /** Owner of a non-human identity; empty for humans. */
  readonly identityOwnerId: string;
  /** Who opened the line, when that is somebody else than who created it. */
  readonly openerId?: string;
}

export interface Approval {
  /** The person the gate asked. */
  readonly askedId: string;
  /** The approver on the approval record; another one means the record was redirected. */
  readonly recordApproverId: string;
  /** Who set the record to approved. */
  readonly actorId: string;
  /** The actor holds a delegation for approvals from the asked person that is valid now. */
  readonly actorIsDelegate: boolean;
  /** Both the asked person and the actor are active users; left out where nobody acts. */
  readonly areActive?: boolean;
}

export interface Reason {
  readonly code: string;
  readonly text: string;
}

export function isParty(id: string, parties: Parties): boolean {
  return [
    parties.requesterId,
    parties.beneficiaryId,
    parties.identityOwnerId,
    parties.openerId,
  ].includes(id);
}

/** Why this approval does not count; `undefined` when it does. */
export function approvalObjection(approval: Approval, parties: Parties): Reason | undefined {
  if (approval.recordApproverId !== approval.askedId) {
    return {
      code: 'approver_not_asked',
      text: 'The approval record names somebody the gate did not ask.',
    };
  }
  if (approval.areActive === false) {
    return {
      code: 'approver_inactive',
      text: 'The approver, or who answered for the approver, is not an active user.',
    };
  }
  if (isParty(approval.askedId, parties) || isParty(approval.actorId, parties)) {
    return {
      code: 'self_approval',
      text: 'Requester, beneficiary and the owner of the identity cannot approve, not even as delegates.',
    };
  }
  if (approval.actorId !== approval.askedId && !approval.actorIsDelegate) {
    return {
      code: 'actor_not_entitled',
      text: 'The approval was set by somebody who is neither the approver nor a valid delegate.',
    };
  }
  return undefined;
}
