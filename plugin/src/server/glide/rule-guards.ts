import { gs, type GlideRecord } from '@servicenow/glide';
import {
  decidedFieldObjection,
  guardedGrantFields,
  initialStateObjection,
  moveObjection,
} from '../policy/grant-state';
import { suffices } from '../policy/evidence';
import { partiesOf, subjectOfGrant } from './facts';
import { byId, first, now, tables, value, type Fields } from './record';

/** Before rules on our own tables: the only place where the platform lets this application stop a write. */

export function refuse(current: GlideRecord, reason: string): void {
  gs.addErrorMessage(reason);
  gs.warn('Rescind refused a write to {0}: {1}', current.getTableName(), reason);
  current.setAbortAction(true);
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

function permitHolds(grant: GlideRecord): boolean {
  const permit = byId(tables.decision, value(grant, 'permit'));
  return (
    permit !== undefined &&
    value(permit, 'result') === 'permit' &&
    value(permit, 'action') === 'fulfil' &&
    value(permit, 'grant') === grant.getUniqueValue()
  );
}

function approvalLogged(grant: GlideRecord): boolean {
  const conditions = { grant: grant.getUniqueValue(), point: 'approval', result: 'permit' };
  return first(tables.decision, conditions) !== undefined;
}

function evidenceSuffices(grant: GlideRecord): boolean {
  const application = byId(tables.application, value(grant, 'application'));
  return suffices(
    value(grant, 'evidence_level'),
    application ? value(application, 'min_evidence') : 'E3',
  );
}

function moveFacts(grant: GlideRecord): Parameters<typeof moveObjection>[2] {
  const parties = partiesOf(subjectOfGrant(grant));
  return {
    now: now(),
    ends: value(grant, 'ends'),
    approvedBy: value(grant, 'approved_by'),
    approvalLogged: approvalLogged(grant),
    partyIds: [parties.requesterId, parties.beneficiaryId, parties.identityOwnerId],
    permitHolds: permitHolds(grant),
    firstObservedAt: value(grant, 'first_observed_at'),
    absentProofAt: value(grant, 'last_absent_proof'),
    revokedAt: value(grant, 'revoked_at'),
    evidenceSuffices: evidenceSuffices(grant),
  };
}

/**
 * The record as the database still has it. `previous` would be the state before the first update of the whole
 * transaction, so that a second legal move in one transaction would look like an illegal leap.
 */
export function storedState(current: GlideRecord, previous: GlideRecord): GlideRecord {
  return byId(current.getTableName(), current.getUniqueValue()) ?? previous;
}

export function guardGrantInsert(current: GlideRecord): void {
  const objection = initialStateObjection(value(current, 'origin'), value(current, 'state'));
  if (objection !== undefined) refuse(current, objection);
}

export function guardGrantUpdate(current: GlideRecord, previous: GlideRecord): void {
  const stored = storedState(current, previous);
  const from = value(stored, 'state');
  const frozen =
    from === 'draft'
      ? undefined
      : decidedFieldObjection(copy(stored, guardedGrantFields), copy(current, guardedGrantFields));
  const objection = frozen ?? moveObjection(from, value(current, 'state'), moveFacts(current));
  if (objection !== undefined) refuse(current, objection);
}

const gateMoves: Readonly<Record<string, readonly string[]>> = {
  open: ['approved', 'denied', 'rejected', 'cancelled'],
  approved: ['permitted', 'cancelled'],
};

function gateObjection(current: GlideRecord, previous: GlideRecord): string | undefined {
  const from = value(previous, 'state');
  const to = value(current, 'state');
  if (value(previous, 'request_item') !== value(current, 'request_item')) {
    return 'A gate belongs to one request item for good.';
  }
  if (from !== to && !(gateMoves[from] ?? []).includes(to)) {
    return `A gate in state ${from} cannot become ${to}.`;
  }
  const permit = byId(tables.decision, value(current, 'fulfil_decision'));
  return to === 'permitted' && (!permit || value(permit, 'result') !== 'permit')
    ? 'A gate becomes permitted only with a decision that permits.'
    : undefined;
}

export function guardGateUpdate(current: GlideRecord, previous: GlideRecord): void {
  const objection = gateObjection(current, storedState(current, previous));
  if (objection !== undefined) refuse(current, objection);
}
