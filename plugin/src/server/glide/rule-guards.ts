import { gs, type GlideRecord } from '@servicenow/glide';
import {
  baselineObjection,
  decidedFieldObjection,
  type EvidenceFacts,
  guardedGrantFields,
  initialStateObjection,
  moveObjection,
} from '../policy/grant-state';
import { gateObjection } from '../policy/gate-state';
import { suffices } from '../policy/evidence';
import { approvalIsLogged, partiesOf, subjectOfGrant } from './facts';
import { byId, collect, first, now, select, tables, value, type Fields } from './record';
import { isApplied, renewalMove } from './renewal-guard';
import { areAnswered, currentStages } from './stage-rows';

/** Before rules on our own tables: the only place where the platform lets this application stop a write. */

export function refuse(current: GlideRecord, reason: string): void {
  current.setAbortAction(true);
  gs.addErrorMessage(reason);
  gs.warn('Rescind refused a write to {0}: {1}', current.getTableName(), reason);
}

/** The platform goes on with the write when a before rule fails: a guard that cannot judge refuses instead. */
export function failClosed(current: GlideRecord, guard: () => void): void {
  try {
    guard();
  } catch (cause) {
    refuse(current, 'Rescind could not check this change and refused it; see the system log.');
    gs.error('Rescind: a guard of {0} failed: {1}', current.getTableName(), String(cause));
  }
}

/** Decisions and evidence are written once. */
export function refuseChange(current: GlideRecord): void {
  refuse(current, 'This record is part of the audit trail and cannot be changed.');
}

/** The ledger keeps every row: readers need no deletion feed, auditors no backup. */
export function refuseDelete(current: GlideRecord): void {
  refuse(current, 'Rescind keeps its records. Set a closing state instead of deleting.');
}

function copy(record: GlideRecord, fields: readonly string[]): Fields {
  const copied: Record<string, string> = {};
  for (const field of fields) copied[field] = value(record, field);
  return copied;
}

function permitHolds(grant: GlideRecord, permit: GlideRecord | undefined): boolean {
  return (
    permit !== undefined &&
    value(permit, 'result') === 'permit' &&
    value(permit, 'action') === 'fulfil' &&
    value(permit, 'grant') === grant.getUniqueValue()
  );
}

function minimumOf(grant: GlideRecord): string {
  const application = byId(tables.application, value(grant, 'application'));
  return application ? value(application, 'min_evidence') : 'E3';
}

function evidenceOf(grant: GlideRecord, minimum: string): readonly EvidenceFacts[] {
  return collect(select(tables.evidence, { grant: grant.getUniqueValue() }), (record) => {
    const run = byId(tables.run, value(record, 'run'));
    return {
      verdict: value(record, 'verdict'),
      suffices: suffices(value(record, 'level'), minimum),
      collectedAt: value(record, 'collected_at'),
      runStarted: run ? value(run, 'started') : '',
    };
  });
}

function moveFacts(grant: GlideRecord, ends: string): Parameters<typeof moveObjection>[2] {
  const parties = partiesOf(subjectOfGrant(grant));
  const permit = byId(tables.decision, value(grant, 'permit'));
  const minimum = minimumOf(grant);
  return {
    now: now(),
    ends,
    approvedBy: value(grant, 'approved_by'),
    approvalLogged: approvalIsLogged(grant),
    partyIds: [parties.requesterId, parties.beneficiaryId, parties.identityOwnerId],
    permitHolds: permitHolds(grant, permit),
    permitExpires: permit ? value(permit, 'expires') : '',
    firstObservedAt: value(grant, 'first_observed_at'),
    absentProofAt: value(grant, 'last_absent_proof'),
    revokedAt: value(grant, 'revoked_at'),
    renewalApplied: isApplied(grant),
    evidenceSuffices: suffices(value(grant, 'evidence_level'), minimum),
    evidence: evidenceOf(grant, minimum),
  };
}

/**
 * The record as the database still has it. `previous` would be the state before the first update of the whole
 * transaction, so that a second legal move in one transaction would look like an illegal leap.
 */
export function storedState(current: GlideRecord, previous: GlideRecord): GlideRecord {
  return byId(current.getTableName(), current.getUniqueValue()) ?? previous;
}

/** The id under this field when the record it names exists; empty otherwise. */
function existing(grant: GlideRecord, field: string, table: string): string {
  const id = value(grant, field);
  return byId(table, id) ? id : '';
}

function baselineFacts(grant: GlideRecord): Parameters<typeof baselineObjection>[0] {
  const identity = byId(tables.identity, value(grant, 'identity'));
  const ofIdentity = identity ? [value(identity, 'owner'), value(identity, 'user')] : [];
  return {
    now: now(),
    ends: value(grant, 'ends'),
    applicationId: existing(grant, 'application', tables.application),
    entitlementId: existing(grant, 'entitlement', tables.entitlement),
    identityId: identity ? value(grant, 'identity') : '',
    revocationOwnerId: existing(grant, 'revocation_owner', 'sys_user'),
    revocationPath: value(grant, 'revocation_path'),
    actorId: gs.getUserID(),
    partyIds: [value(grant, 'requester'), value(grant, 'beneficiary'), ...ofIdentity],
  };
}

/** A requested grant comes out of its gate, which nobody can write by hand and which has one grant only. */
function requestObjection(grant: GlideRecord): string | undefined {
  const gate = first(tables.gate, { request_item: value(grant, 'request_item') });
  return value(grant, 'request_item') !== '' && gate && value(gate, 'grant') === ''
    ? undefined
    : 'A grant of origin request is made by ordering. By hand, adopt access that is there as a baseline.';
}

function originObjection(grant: GlideRecord): string | undefined {
  const origin = value(grant, 'origin');
  if (origin === 'request') return requestObjection(grant);
  return origin === 'baseline' && value(grant, 'state') === 'active'
    ? baselineObjection(baselineFacts(grant))
    : undefined;
}

export function guardGrantInsert(current: GlideRecord): void {
  failClosed(current, () => {
    const objection =
      initialStateObjection(value(current, 'origin'), value(current, 'state')) ??
      originObjection(current);
    if (objection !== undefined) refuse(current, objection);
  });
}

function grantUpdateObjection(current: GlideRecord, stored: GlideRecord): string | undefined {
  const from = value(stored, 'state');
  const to = value(current, 'state');
  const after = copy(current, guardedGrantFields);
  const renewal = renewalMove(current, stored);
  if (renewal.objection !== undefined) return renewal.objection;
  const before = { ...copy(stored, guardedGrantFields), ...renewal.moved };
  const frozen = from === 'draft' ? undefined : decidedFieldObjection(before, after);
  if (frozen !== undefined || from === to) return frozen;
  // A job that read the grant before it was renewed must not end it by the old end.
  const ends = [value(stored, 'ends'), value(current, 'ends')].sort()[1] ?? '';
  return moveObjection(from, to, moveFacts(current, ends));
}

export function guardGrantUpdate(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const objection = grantUpdateObjection(current, storedState(current, previous));
    if (objection !== undefined) refuse(current, objection);
  });
}

function gateFacts(gate: GlideRecord): Parameters<typeof gateObjection>[0] {
  return {
    requestItem: value(gate, 'request_item'),
    state: value(gate, 'state'),
    approvalDecision: value(gate, 'approval_decision'),
    isAnswered: areAnswered(currentStages(gate.getUniqueValue())),
  };
}

export function guardGateUpdate(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const permit = byId(tables.decision, value(current, 'fulfil_decision'));
    const objection = gateObjection(
      gateFacts(storedState(current, previous)),
      gateFacts(current),
      permit !== undefined && value(permit, 'result') === 'permit',
    );
    if (objection !== undefined) refuse(current, objection);
  });
}
