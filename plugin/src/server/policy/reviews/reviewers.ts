/**
 * Who may judge whether access is still needed: who knows the work of the person that holds it. Never the one who takes
 * it back, and nobody judges what is their own, not even through somebody who acts for them (AC-5, as for approvals).
 */

export interface Candidate {
  readonly id: string;
  readonly active: boolean;
}

export interface Parties {
  /** Beneficiary, requester, who opened the order; the user, owner and backup owner of the identity. */
  readonly partyIds: readonly string[];
  /** People to whom one of these has delegated approvals at this moment: they act for a party. */
  readonly actingForParty: readonly string[];
}

export interface ReviewerCandidates {
  /** Manager of the beneficiary, or of the owner of a non-human identity. */
  readonly manager: Candidate;
  readonly applicationOwner: Candidate;
  /** The manager's own manager. */
  readonly nextManager: Candidate;
  /** Whom the property names for what nobody else may judge. */
  readonly lastResort: Candidate;
}

export interface Assignment {
  /** Empty when nobody may judge. */
  readonly reviewerId: string;
  /** Asked when the reviewer does not answer; empty when there is nobody else. */
  readonly fallbackId: string;
}

/** Why this person may not judge the access; `undefined` when they may. */
export function reviewerObjection(person: Candidate, parties: Parties): string | undefined {
  if (person.id === '') return 'Nobody is named.';
  if (!person.active) return 'This person is not an active user. Name somebody who is.';
  if (parties.partyIds.includes(person.id)) {
    return 'Nobody judges their own access: this person holds it, asked for it, or owns the identity. Name somebody else.';
  }
  return parties.actingForParty.includes(person.id)
    ? 'This person acts as delegate of somebody whose access it is. Name somebody else.'
    : undefined;
}

/** The first two different people who may judge, in the order manager, application owner, next manager, last resort. */
export function chooseReviewers(candidates: ReviewerCandidates, parties: Parties): Assignment {
  const { manager, applicationOwner, nextManager, lastResort } = candidates;
  const able = [manager, applicationOwner, nextManager, lastResort]
    .filter((person) => reviewerObjection(person, parties) === undefined)
    .map((person) => person.id);
  const [reviewerId = '', fallbackId = ''] = [...new Set(able)];
  return { reviewerId, fallbackId };
}
