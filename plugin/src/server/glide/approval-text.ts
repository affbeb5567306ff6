import { GlideRecord } from '@servicenow/glide';
import {
  approvalSummary,
  type HeldGrant,
  summaryLimit,
  type SummaryFacts,
} from '../policy/approval-summary';
import { stageQuestion, type StageKind } from '../policy/stages';
import { hoursBetween } from '../policy/times';
import { activeRevocationOwner, subjectOfGrant, type Subject } from './facts';
import { nameOf } from './people';
import { daysOfAcceptance } from './acceptances';
import { byId, collect, now, tables, value, wholeNumber } from './record';
import { renewalSentence } from './renewals';
import { readConflicts } from './separation';

/** Composes what an approver has to know where they answer. */

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

/** What one person is asked: the stage's question first, then the order. `reason` says why once more; else empty. */
export function summaryFor(
  grant: GlideRecord,
  asked: { readonly kind: StageKind; readonly personId: string },
  reason: string,
): string {
  const facts = summaryFacts(grant, asked.kind === 'acceptance' ? '' : asked.personId, reason);
  const question = stageQuestion(asked.kind, {
    ends: facts.ends,
    days: daysOfAcceptance(facts.tier),
  });
  return `${question}\n${approvalSummary(facts)}`.slice(0, summaryLimit);
}
