/**
 * The life of a grant: which state may follow which, and which facts must hold first. Stored values are API; the
 * connector's `grantStates` is the same list (a test compares them).
 */

export const grantMoves: Readonly<Record<string, readonly string[]>> = {
  draft: ['pending_approval', 'denied', 'cancelled'],
  pending_approval: ['approved', 'rejected', 'denied', 'cancelled'],
  denied: [],
  rejected: [],
  approved: ['fulfilling', 'cancelled', 'lapsed_unfulfilled'],
  fulfilling: ['active', 'fulfil_failed', 'revocation_due'],
  fulfil_failed: ['fulfilling', 'revocation_due', 'cancelled', 'lapsed_unfulfilled'],
  active: ['quarantined', 'revocation_due'],
  quarantined: ['active', 'revocation_due'],
  revocation_due: [
    'revoking',
    'revoke_failed',
    'revoked_unverified',
    'revoked_verified',
    'revoked_attested',
  ],
  revoking: ['revoke_failed', 'revoked_unverified', 'revoked_verified', 'revoked_attested'],
  revoke_failed: [
    'revocation_due',
    'revoking',
    'revoked_unverified',
    'revoked_verified',
    'revoked_attested',
  ],
  revoked_unverified: ['revocation_due', 'revoke_failed', 'revoked_verified', 'revoked_attested'],
  revoked_verified: [],
  revoked_attested: [],
  cancelled: [],
  lapsed_unfulfilled: [],
};

/** States a new record may have. Access that is already there is adopted as a baseline, never as a request. */
const initialStates: Readonly<Record<string, readonly string[]>> = {
  request: ['draft', 'pending_approval', 'denied'],
  baseline: ['draft', 'active'],
};

export interface GrantMoveFacts {
  readonly now: string;
  readonly ends: string;
  readonly approvedBy: string;
  /** A permitting decision about the approval of this grant is logged; nobody can write one by hand. */
  readonly approvalLogged: boolean;
  /** Requester, beneficiary and the identity's owner: none of them may be `approvedBy`. */
  readonly partyIds: readonly string[];
  /** The grant's permit is a permitting decision about this grant and the action fulfil. */
  readonly permitHolds: boolean;
  readonly firstObservedAt: string;
  readonly absentProofAt: string;
  readonly revokedAt: string;
  /** The grant's evidence level reaches what its application asks for. */
  readonly evidenceSuffices: boolean;
}

export function isTerminal(state: string): boolean {
  return grantMoves[state]?.length === 0;
}

export function canMove(from: string, to: string): boolean {
  return grantMoves[from]?.includes(to) ?? false;
}

/** Why a new grant may not start like this; `undefined` when it may. */
export function initialStateObjection(origin: string, state: string): string | undefined {
  const allowed = initialStates[origin] ?? ['draft'];
  if (allowed.includes(state)) return undefined;
  return `A grant of origin ${origin} starts as ${allowed.join(' or ')}, not as ${state}.`;
}

type Condition = (facts: GrantMoveFacts) => string | undefined;

function proven(facts: GrantMoveFacts): string | undefined {
  if (facts.absentProofAt === '') return 'nobody has proven yet that the access is absent';
  return facts.evidenceSuffices
    ? undefined
    : 'the evidence is weaker than the application asks for';
}

const conditions: Readonly<Record<string, Condition>> = {
  approved: (facts) => {
    if (facts.approvedBy === '') return 'no approver is recorded';
    if (!facts.approvalLogged) return 'no decision about its approval is logged';
    return facts.partyIds.includes(facts.approvedBy)
      ? 'the approver is the requester, the beneficiary or the owner of the identity'
      : undefined;
  },
  fulfilling: (facts) => (facts.permitHolds ? undefined : 'no permit to fulfil was issued for it'),
  active: (facts) =>
    facts.firstObservedAt === '' ? 'nobody has seen it in the application yet' : undefined,
  revocation_due: (facts) =>
    facts.revokedAt === '' && !hasEnded(facts)
      ? 'nobody revoked it and it has not ended'
      : undefined,
  lapsed_unfulfilled: (facts) => (hasEnded(facts) ? undefined : 'it has not ended yet'),
  revoked_verified: proven,
  revoked_attested: proven,
};

function hasEnded(facts: GrantMoveFacts): boolean {
  return facts.ends !== '' && facts.ends <= facts.now;
}

/** Why the grant may not go from one state to the other; `undefined` when it may. */
export function moveObjection(from: string, to: string, facts: GrantMoveFacts): string | undefined {
  if (from === to) return undefined;
  if (!canMove(from, to)) {
    const next = grantMoves[from] ?? [];
    const rest = next.length === 0 ? 'nothing: it is final' : next.join(', ');
    return `A grant in state ${from} cannot become ${to}. Allowed from here: ${rest}.`;
  }
  const missing = conditions[to]?.(facts);
  return missing === undefined ? undefined : `The grant cannot become ${to}: ${missing}.`;
}

/** What was decided about a grant stays as it was decided. */
const decidedFields = [
  'application',
  'entitlement',
  'identity',
  'scope',
  'origin',
  'request_item',
  'requester',
  'beneficiary',
  'justification',
  'predecessor',
  'number',
];
/** Filled once by the application, then fixed. */
const onceFields = ['gate', 'approved_by', 'approved_at', 'first_observed_at', 'account_id'];

type Fields = Readonly<Record<string, string>>;

/** Fields the guard compares; the Glide side copies exactly these. */
export const guardedGrantFields: readonly string[] = [...decidedFields, ...onceFields, 'ends'];

function changed(field: string, before: Fields, after: Fields): boolean {
  return (before[field] ?? '') !== (after[field] ?? '');
}

/** Why the edit touches something already decided; `undefined` when it does not. */
export function decidedFieldObjection(before: Fields, after: Fields): string | undefined {
  const bad =
    decidedFields.find((field) => changed(field, before, after)) ??
    onceFields.find((field) => before[field] && changed(field, before, after));
  if (bad !== undefined) {
    return `The field ${bad} of a decided grant cannot be changed. Revoke the grant and order again.`;
  }
  const oldEnd = before['ends'] ?? '';
  const newEnd = after['ends'] ?? '';
  if (oldEnd !== '' && (newEnd === '' || newEnd > oldEnd)) {
    return 'A grant can end earlier than decided, not later. Order an extension instead.';
  }
  return undefined;
}
