import type { GlideRecord } from '@servicenow/glide';
import { gateFields } from './answers';
import { decideAndLog, reasonText, type LoggedDecision } from './decisions';
import { factsOf, subjectOfGrant } from './facts';
import { factsOfGrant } from './approval-inputs';
import { goBack } from './approval-requests';
import { readOrder, type Order } from './order';
import { byId, create, first, now, save, selectWhere, tables, value } from './record';
import { applyRenewal, isRenewal } from './renewals';
import { gateColumn, setRequestItem, stateColumn } from './request-item';
import { askStages } from './stages';

/** The gate of an ordered access line: opens with the order, waits for the approval, ends in a permit or a denial. */

function createGrant(
  requestItemId: string,
  order: Order,
  state: string,
  predecessorId: string,
): string {
  const subject = order.subject;
  return create(tables.grant, {
    application: subject.applicationId,
    entitlement: subject.entitlementId,
    identity: subject.identityId,
    account: order.account,
    origin: 'request',
    request_item: requestItemId,
    requester: subject.requesterId,
    beneficiary: subject.beneficiaryId,
    revocation_owner: subject.revocationOwnerId,
    revocation_backup: subject.revocationBackupId,
    revocation_group: order.revocationGroupId,
    revocation_path: subject.revocationPath,
    justification: subject.justification,
    starts: now(),
    ends: subject.ends,
    predecessor: predecessorId,
    state,
  });
}

/** Gate first, then the decision that names it, then what follows from the decision. */
function settleOrder(requestItemId: string, order: Order): void {
  const facts = factsOf(order.subject);
  const gateId = create(tables.gate, {
    request_item: requestItemId,
    state: 'open',
    requester: order.subject.requesterId,
    beneficiary: order.subject.beneficiaryId,
    approver: facts.approverId,
    ...gateFields(order.subject.answers ?? {}),
  });
  const gate = byId(tables.gate, gateId);
  if (!gate) return; // another job opened it first: the unique index on request_item decided
  const decision = decideAndLog({
    point: 'catalog_submit',
    action: 'request',
    facts,
    grantId: '',
    gateId,
    subject: `user:${order.subject.requesterId}`,
    resource: `request_item:${requestItemId}`,
  });
  const grantId = createGrant(
    requestItemId,
    order,
    decision.decision ? 'pending_approval' : 'denied',
    facts.renewal?.baseId ?? '',
  );
  const grant = byId(tables.grant, grantId);
  if (grant) save(grant, { gate: gateId });
  save(gate, { grant: grantId, submit_decision: decision.id, ...denial(decision) });
  announce(requestItemId, gate, grant, decision);
}

function denial(decision: LoggedDecision): Readonly<Record<string, string>> {
  return decision.decision ? {} : { state: 'denied', reasons: reasonText(decision) };
}

function announce(
  requestItemId: string,
  gate: GlideRecord,
  grant: GlideRecord | undefined,
  decision: LoggedDecision,
): void {
  const gateId = gate.getUniqueValue();
  if (decision.decision) {
    setRequestItem(requestItemId, { [gateColumn]: gateId }, '');
    if (grant) askStages(gate, grant, '');
    return;
  }
  setRequestItem(
    requestItemId,
    { [gateColumn]: gateId, [stateColumn]: 'denied', approval: 'rejected', state: '4' },
    `Access not granted (${decision.number}):\n${reasonText(decision)}`,
  );
}

/** Async rule: a line of an item that grants access was ordered. */
export function openGate(current: GlideRecord): void {
  const requestItemId = current.getUniqueValue();
  if (first(tables.gate, { request_item: requestItemId })) return;
  const order = readOrder(current);
  if (order) settleOrder(requestItemId, order);
}

/** Asks once more with fresh facts, right before fulfilment may start. Returns the decision. */
export function tryPermit(gate: GlideRecord): LoggedDecision | undefined {
  const grant = byId(tables.grant, value(gate, 'grant'));
  if (!grant || value(gate, 'state') !== 'approved') return undefined;
  const facts = factsOfGrant(grant);
  const decision = decideAndLog({
    point: 'pre_fulfil',
    action: 'fulfil',
    facts,
    grantId: grant.getUniqueValue(),
    gateId: gate.getUniqueValue(),
    subject: `gate:${value(gate, 'number')}`,
    resource: `grant:${value(grant, 'number')}`,
  });
  if (decision.decision) permit(gate, grant, decision);
  else if (!goBack(gate, grant, decision, facts.approverId)) hold(gate, decision);
  return decision;
}

function permit(gate: GlideRecord, grant: GlideRecord, decision: LoggedDecision): void {
  if (isRenewal(grant) && !applyRenewal(grant, subjectOfGrant(grant), decision.id)) return;
  // Only what the guards accepted releases the line; otherwise it stays held and the hourly job asks again.
  if (!save(gate, { state: 'permitted', fulfil_decision: decision.id, reasons: '' })) return;
  if (!isRenewal(grant) && !save(grant, { permit: decision.id, permitted_at: now() })) return;
  setRequestItem(
    value(gate, 'request_item'),
    { [stateColumn]: 'permitted', approval: 'approved', state: '2', stage: 'request_approved' },
    '',
  );
}

function hold(gate: GlideRecord, decision: LoggedDecision): void {
  const reasons = reasonText(decision);
  const isNews = value(gate, 'reasons') !== reasons;
  save(gate, { fulfil_decision: decision.id, reasons });
  const comment = `Approved, but held (${decision.number}):\n${reasons}`;
  setRequestItem(value(gate, 'request_item'), { [stateColumn]: 'approved' }, isNews ? comment : '');
}

/** Hourly: lines that were approved while a condition failed go on as soon as it holds. */
export function recheckHeldGates(): void {
  const held = selectWhere(tables.gate, 'state=approved');
  while (held.next()) {
    const gate = byId(tables.gate, held.getUniqueValue());
    if (gate) tryPermit(gate);
  }
}

/** Async rule: the line was closed or cancelled before the access was fulfilled. */
export function cancelGate(current: GlideRecord): void {
  const gate = first(tables.gate, { request_item: current.getUniqueValue() });
  if (!gate) return;
  const isWaiting = ['open', 'approved'].includes(value(gate, 'state'));
  const grant = byId(tables.grant, value(gate, 'grant'));
  const isUnfulfilled = grant && ['pending_approval', 'approved'].includes(value(grant, 'state'));
  if (grant && isUnfulfilled) save(grant, { state: 'cancelled' });
  // A permit was given out: the access may be there already, so it has to be taken back and proven gone.
  if (grant && value(grant, 'state') === 'fulfilling') {
    save(grant, { state: 'revocation_due', revoked_at: now() });
  }
  if (!isWaiting) return;
  save(gate, { state: 'cancelled', decided_at: now() });
  setRequestItem(current.getUniqueValue(), { [stateColumn]: 'cancelled' }, '');
}
