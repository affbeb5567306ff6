/**
 * Conflicts of separation of duties around one order (AC-5; class `sod_conflict` of the drift catalogue): told to the
 * approver, who decides knowing them.
 */

export interface ConflictingGrant {
  readonly grantId: string;
  readonly entitlementName: string;
  readonly applicationName: string;
  readonly state: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface SeparationFacts {
  /** What the identity holds or has ordered that must not be held together with this entitlement. */
  readonly toxic: readonly ConflictingGrant[];
  readonly approver: Named;
  readonly revocationOwner: Named;
  /** Requester, beneficiary, owner of the identity, and who opened the line. */
  readonly partyIds: readonly string[];
  /** People who may answer for the approver now and are parties to the order. */
  readonly partyDelegates: readonly Named[];
}

export interface Conflict {
  readonly code: string;
  /** What the conflict is about: a grant or a person. */
  readonly ref: string;
  readonly text: string;
}

function toxicConflict(grant: ConflictingGrant): Conflict {
  const where = `${grant.entitlementName} in ${grant.applicationName}`;
  const how = grant.state === 'pending_approval' ? 'has also ordered' : 'holds';
  return {
    code: 'toxic_combination',
    ref: grant.grantId,
    text: `The beneficiary ${how} ${where} (${grant.state.replaceAll('_', ' ')}), which must not be held together with this.`,
  };
}

function ownerConflicts({ revocationOwner, partyIds, approver }: SeparationFacts): Conflict[] {
  if (revocationOwner.id === '') return [];
  const found: Conflict[] = [];
  if (partyIds.includes(revocationOwner.id)) {
    found.push({
      code: 'revocation_owner_is_party',
      ref: revocationOwner.id,
      text: `${revocationOwner.name}, who is to take the access back, is a party to this order.`,
    });
  }
  if (revocationOwner.id === approver.id) {
    found.push({
      code: 'approver_is_revocation_owner',
      ref: approver.id,
      text: `${approver.name} approves this access and is also to take it back.`,
    });
  }
  return found;
}

/** Every conflict, in a fixed order: the same facts give the same list. */
export function conflictsOf(facts: SeparationFacts): readonly Conflict[] {
  const toxic = [...facts.toxic].sort((a, b) => (a.grantId < b.grantId ? -1 : 1));
  return [
    ...toxic.map(toxicConflict),
    ...ownerConflicts(facts),
    ...facts.partyDelegates.map((delegate) => ({
      code: 'delegate_is_party',
      ref: delegate.id,
      text: `${delegate.name} may answer for ${facts.approver.name} now, but is a party to this order: that answer would not count.`,
    })),
  ];
}
