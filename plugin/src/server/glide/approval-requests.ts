import { GlideRecord } from '@servicenow/glide';
import { approvalSummary, type HeldGrant, type SummaryFacts } from '../policy/approval-summary';
import { isOnlyLapsed, lapseCodes } from '../policy/approval-age';
import { isEnforced } from '../policy/decide';
import { hoursBetween } from '../policy/times';
import { inputsForGate } from './approval-inputs';
import { type LoggedDecision } from './decisions';
import { activeRevocationOwner, rules, subjectOfGrant, type Subject } from './facts';
import { nameOf } from './people';
import { assign, byId, collect, note, now, save, tables, value, wholeNumber } from './record';
import { renewalSentence } from './renewals';
import { setRequestItem, stateColumn } from './request-item';
import { readConflicts } from './separation';

/** Asks an approver, with everything they have to know where they answer. */

/** States in which somebody has the access or may have it. */
const heldStates =
  'approved,fulfilling,fulfil_failed,active,quarantined,revocation_due,revoking,revoke_failed,revoked_unverified';
const heldLimit = 9;

const userName = (id: string): string => (id === '' ? '' : nameOf(id));

function heldGrants(subject: Subject): readonly HeldGrant[] {
  if (subject.identityId === '') return [];
  const rows = new GlideRecord(tables.grant);
  rows.addEncodedQuery(
    `identity=${subject.identityId}^application=${subject.applicationId}^stateIN${heldStates}^ORDERBYnumber`,
  );
  rows.setLimit(heldLimit);
  rows.query();
  return collect(rows, (row) => ({
    id: row.getUniqueValue(),
    entitlementName: row.getDisplayValue('entitlement'),
    state: value(row, 'state'),
    ends: value(row, 'ends'),
  })).filter((grant) => grant.id !== subject.grantId);
}

function applicationFacts(applicationId: string): SummaryFacts['application'] {
  const record = byId(tables.application, applicationId);
  const read = (field: string): string => (record ? value(record, field) : '');
  return {
    name: read('name') || read('key'),
    environment: read('environment'),
    minEvidence: read('min_evidence'),
    lastAcceptedAt: read('last_accepted_at'),
    readAgeHours: hoursBetween(read('last_accepted_at'), now()),
    freshnessHours: record ? wholeNumber(record, 'freshness_hours') : 0,
  };
}

function identityFacts(identityId: string): SummaryFacts['identity'] {
  const record = byId(tables.identity, identityId);
  return {
    name: record ? value(record, 'name') : '',
    kind: record ? value(record, 'kind') : '',
    ownerName: record ? userName(value(record, 'owner')) : '',
  };
}

function entitlementFacts(entitlementId: string): SummaryFacts['entitlement'] {
  const record = byId(tables.entitlement, entitlementId);
  return {
    name: record ? value(record, 'name') || value(record, 'native_id') : '',
    type: record ? value(record, 'type') : '',
  };
}

function summaryFacts(grant: GlideRecord, approverId: string, askedAgain: string): SummaryFacts {
  const subject = subjectOfGrant(grant);
  const owner = activeRevocationOwner(subject);
  const held = heldGrants(subject);
  const renewal = renewalSentence(subject);
  return {
    askedAgain,
    ...(renewal === '' ? {} : { renewal }),
    entitlement: entitlementFacts(subject.entitlementId),
    application: applicationFacts(subject.applicationId),
    tier: subject.tier,
    identity: identityFacts(subject.identityId),
    beneficiaryName: userName(subject.beneficiaryId),
    requesterName: userName(subject.requesterId),
    account: subject.account,
    ends: subject.ends,
    hoursLeft: hoursBetween(now(), subject.ends),
    justification: subject.justification,
    takeBack: {
      ownerName: userName(owner.ownerId),
      ownerActive: owner.ownerActive,
      backupName: userName(subject.revocationBackupId),
      groupName: grant.getDisplayValue('revocation_group'),
      path: subject.revocationPath,
    },
    conflicts: readConflicts(subject, owner.ownerId, approverId).map(({ text }) => text),
    held,
    heldIsCut: held.length >= heldLimit,
  };
}

function createApproval(requestItemId: string, approverId: string, summary: string): string {
  const approval = new GlideRecord('sysapproval_approver');
  approval.initialize();
  assign(approval, {
    approver: approverId,
    sysapproval: requestItemId,
    document_id: requestItemId,
    source_table: 'sc_req_item',
    approval_column: 'approval',
    approval_journal_column: 'approval_history',
    state: 'requested',
  });
  note(approval, 'comments', summary);
  return approval.insert() ?? '';
}

/**
 * Asks the gate's approver: an ordinary approval record with the summary among its comments. The same text on the gate
 * sends the mail. `reason` says why somebody is asked once more; it is empty the first time.
 */
export function askApprover(gate: GlideRecord, grant: GlideRecord, reason: string): void {
  const approverId = value(gate, 'approver');
  const summary = approvalSummary(summaryFacts(grant, approverId, reason));
  const approval = createApproval(value(gate, 'request_item'), approverId, summary);
  save(gate, { approval, summary, ...inputsForGate(grant) });
}

/** Composes the summary anew for an approver who is asked already; the gate keeps it, and what it is about. */
export function renewSummary(gate: GlideRecord, grant: GlideRecord, reason: string): string {
  const summary = approvalSummary(summaryFacts(grant, value(gate, 'approver'), reason));
  save(gate, { summary, ...inputsForGate(grant) });
  return summary;
}

/** Every objection that denies is one that a new approval answers. */
function needsApprovalOnly(decision: LoggedDecision): boolean {
  const current = rules();
  return isOnlyLapsed(decision.reasons.filter(({ code }) => isEnforced(code, current)));
}

/** Why an approver is asked again, without what is only recorded. */
function lapseText(decision: LoggedDecision): string {
  return decision.reasons
    .filter(({ code }) => lapseCodes.includes(code))
    .map(({ text }) => text)
    .join('\n');
}

const gatesBack = ['approved', 'permitted'];

/**
 * An approval that is not good any more sends the gate back: the grant and the gate lose it, the line is held, and an
 * approver is asked anew. False when that would not help, and nothing changed.
 */
export function goBack(
  gate: GlideRecord,
  grant: GlideRecord,
  decision: LoggedDecision,
  approverId: string,
): boolean {
  const isReady = value(grant, 'state') === 'approved' && gatesBack.includes(value(gate, 'state'));
  if (!isReady || approverId === '' || !needsApprovalOnly(decision)) return false;
  const withdrawn = { approved_by: '', approved_at: '', permit: '', permitted_at: '' };
  if (!save(grant, { state: 'pending_approval', ...withdrawn })) return false;
  const reasons = lapseText(decision);
  const reopened = {
    state: 'open',
    approver: approverId,
    decided_by: '',
    decided_at: '',
    approval_decision: '',
    fulfil_decision: decision.id,
    reasons,
  };
  if (!save(gate, reopened)) return false;
  setRequestItem(
    value(gate, 'request_item'),
    {
      [stateColumn]: 'open',
      approval: 'requested',
      state: '1',
      stage: 'waiting_for_approval',
    },
    `Not given, asked for approval again (${decision.number}):\n${reasons}`,
  );
  askApprover(gate, grant, reasons);
  return true;
}
