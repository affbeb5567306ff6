/**
 * The life of a grant: which state may follow which, and which facts must hold first. Stored values are API; the
 * connector's `grantStates` is the same list (a test compares them).
 */

export const grantMoves: Readonly<Record<string, readonly string[]>> = {
  draft: ['pending_approval', 'denied', 'cancelled'],
  pending_approval: ['approved', 'rejected', 'denied', 'cancelled'],
  denied: [],
  rejected: [],
  // Back to approval when the approval aged or what it was about changed.
  approved: ['pending_approval', 'fulfilling', 'renewed', 'cancelled', 'lapsed_unfulfilled'],
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
  // The order of a renewal: the access goes on under its predecessor, whose end has moved.
  renewed: [],
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
  /** Moment the permit ends; empty for one without an end. */
  readonly permitExpires: string;
  readonly firstObservedAt: string;
  readonly absentProofAt: string;
  readonly revokedAt: string;
  /** Its predecessor's end was moved by this renewal. */
  readonly renewalApplied: boolean;
  /** The grant's evidence level reaches what its application asks for. */
  readonly evidenceSuffices: boolean;
  /** The evidence about this grant, which nobody can write by hand. */
  readonly evidence: readonly EvidenceFacts[];
}

export interface EvidenceFacts {
  readonly verdict: string;
  /** Its level reaches what the application asks for. */
  readonly suffices: boolean;
  readonly collectedAt: string;
  /** Start of the run that brought it, by this platform's clock; empty without a run. */
  readonly runStarted: string;
}

/** The entry under a text somebody may have typed: `constructor` and the like find nothing. */
export function own<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
}

export function isTerminal(state: string): boolean {
  return own(grantMoves, state)?.length === 0;
}

export function canMove(from: string, to: string): boolean {
  return own(grantMoves, from)?.includes(to) ?? false;
}

/** Why a new grant may not start like this; `undefined` when it may. */
export function initialStateObjection(origin: string, state: string): string | undefined {
  const allowed = own(initialStates, origin) ?? ['draft'];
  if (allowed.includes(state)) return undefined;
  return `A grant of origin ${origin} starts as ${allowed.join(' or ')}, not as ${state}.`;
}

export interface BaselineFacts {
  readonly now: string;
  readonly ends: string;
  /** Ids of records that exist; empty where the grant names none. */
  readonly applicationId: string;
  readonly entitlementId: string;
  readonly identityId: string;
  readonly revocationOwnerId: string;
  readonly revocationPath: string;
  /** Who enters the grant. */
  readonly actorId: string;
  /** Requester, beneficiary, and whom the identity is or belongs to. */
  readonly partyIds: readonly string[];
}

/** Why access that is already there may not be adopted like this; `undefined` when it may. */
export function baselineObjection(facts: BaselineFacts): string | undefined {
  const needed: readonly (readonly [string, string])[] = [
    ['application', facts.applicationId],
    ['entitlement', facts.entitlementId],
    ['identity', facts.identityId],
    ['revocation owner', facts.revocationOwnerId],
    ['revocation path', facts.revocationPath === 'none' ? '' : facts.revocationPath],
    ['end', facts.ends],
  ];
  const missing = needed.filter(([, given]) => given === '').map(([name]) => name);
  if (missing.length > 0) return `A baseline grant needs ${missing.join(', ')}.`;
  if (facts.ends <= facts.now) return 'A baseline grant needs an end in the future.';
  return facts.actorId === '' || facts.partyIds.includes(facts.actorId)
    ? 'Nobody adopts their own access: somebody other than requester, beneficiary and owner of the identity enters it.'
    : undefined;
}

type Condition = (facts: GrantMoveFacts) => string | undefined;

function proven(facts: GrantMoveFacts): string | undefined {
  if (facts.absentProofAt === '') return 'nobody has proven yet that the access is absent';
  if (!facts.evidenceSuffices) return 'the evidence is weaker than the application asks for';
  return facts.evidence.some((record) => provesEnd(record, facts))
    ? undefined
    : 'no evidence record shows its absence after the revocation';
}

/** The connector's clock may be behind this platform's: the start of its run counts as much as the moment it names. */
function provesEnd(record: EvidenceFacts, facts: GrantMoveFacts): boolean {
  const due = facts.revokedAt || facts.ends;
  const isLater = record.collectedAt >= due || record.runStarted >= due;
  return record.verdict === 'proves_absent' && record.suffices && isLater;
}

function permitted(facts: GrantMoveFacts): string | undefined {
  if (!facts.permitHolds) return 'no permit to fulfil was issued for it';
  return facts.permitExpires !== '' && facts.permitExpires < facts.now
    ? `its permit to fulfil expired at ${facts.permitExpires} UTC; ask for a new one`
    : undefined;
}

const conditions: Readonly<Record<string, Condition>> = {
  pending_approval: (facts) =>
    facts.approvedBy === '' ? undefined : 'its old approval is still recorded',
  approved: (facts) => {
    if (facts.approvedBy === '') return 'no approver is recorded';
    if (!facts.approvalLogged) return 'no decision about its approval is logged';
    return facts.partyIds.includes(facts.approvedBy)
      ? 'the approver is the requester, the beneficiary or the owner of the identity'
      : undefined;
  },
  fulfilling: permitted,
  active: (facts) =>
    facts.firstObservedAt === '' ? 'nobody has seen it in the application yet' : undefined,
  revocation_due: (facts) =>
    facts.revokedAt === '' && !hasEnded(facts)
      ? 'nobody revoked it and it has not ended'
      : undefined,
  renewed: (facts) =>
    facts.renewalApplied ? undefined : 'the end of the access it renews has not moved',
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
    const next = own(grantMoves, from) ?? [];
    const rest = next.length === 0 ? 'nothing: it is final' : next.join(', ');
    return `A grant in state ${from} cannot become ${to}. Allowed from here: ${rest}.`;
  }
  const missing = own(conditions, to)?.(facts);
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
  // Change by a renewal only (policy/renewals).
  'renewal',
  'renewed_count',
  'renewed_at',
];
/** Filled once by the application, then fixed. */
const onceFields = ['gate', 'approved_by', 'approved_at', 'first_observed_at', 'account_id'];

type Fields = Readonly<Record<string, string>>;

/** Fields the guard compares; the Glide side copies exactly these. */
export const guardedGrantFields: readonly string[] = [
  ...decidedFields,
  ...onceFields,
  'ends',
  'state',
];

function changed(field: string, before: Fields, after: Fields): boolean {
  return (before[field] ?? '') !== (after[field] ?? '');
}

const approvalFields = ['approved_by', 'approved_at'];

/** An approval that is not good any more is taken off the grant, on the way back to a new one and only there. */
function isWithdrawal(field: string, before: Fields, after: Fields): boolean {
  const isBack = before['state'] === 'approved' && after['state'] === 'pending_approval';
  return isBack && approvalFields.includes(field) && (after[field] ?? '') === '';
}

/** Why the edit touches something already decided; `undefined` when it does not. */
export function decidedFieldObjection(before: Fields, after: Fields): string | undefined {
  const bad =
    decidedFields.find((field) => changed(field, before, after)) ??
    onceFields.find(
      (field) =>
        before[field] && changed(field, before, after) && !isWithdrawal(field, before, after),
    );
  if (bad !== undefined) {
    return `The field ${bad} of a decided grant cannot be changed. Revoke the grant and order again.`;
  }
  const oldEnd = before['ends'] ?? '';
  const newEnd = after['ends'] ?? '';
  if (oldEnd !== '' && (newEnd === '' || newEnd > oldEnd)) {
    return 'A grant can end earlier than decided, not later. Order the access again instead: that renews it.';
  }
  return undefined;
}
