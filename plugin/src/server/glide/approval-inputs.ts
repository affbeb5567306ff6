import type { GlideRecord } from '@servicenow/glide';
import {
  approvalLapses,
  askedObjection,
  canonicalInputs,
  changedInputs,
  type Inputs,
  parseInputs,
} from '../policy/approval-age';
import type { Facts, Reason } from '../policy/decide';
import { hoursBetween } from '../policy/times';
import { proposedOwner } from './answers';
import { activeRevocationOwner, factsOf, rules, subjectOfGrant, type Subject } from './facts';
import { byId, now, sha256, tables, value } from './record';
import { readConflicts } from './separation';

/** What an approval is about, when it was asked for and now. */

/** Conflicts that come and go with the person asked are told to the approver, but change nothing that was approved. */
const ofTheOrder = ['toxic_combination', 'revocation_owner_is_party'];

function conflictKeys(subject: Subject, ownerId: string): string {
  return readConflicts(subject, ownerId, '')
    .filter(({ code }) => ofTheOrder.includes(code))
    .map(({ code, ref }) => `${code}:${ref}`)
    .join(' ');
}

function orderedItem(requestItemId: string): string {
  const line = byId('sc_req_item', requestItemId);
  return line ? value(line, 'cat_item') : '';
}

/** The inputs as they are now. The names are shown to people. */
function inputsOf(grant: GlideRecord): Inputs {
  const subject = subjectOfGrant(grant);
  const application = byId(tables.application, subject.applicationId);
  const identity = byId(tables.identity, subject.identityId);
  const { ownerId } = activeRevocationOwner(subject);
  return {
    account: subject.account,
    application: subject.applicationId,
    beneficiary: subject.beneficiaryId,
    catalog_item: orderedItem(subject.requestItemId),
    end: subject.ends,
    entitlement: subject.entitlementId,
    identity: subject.identityId,
    identity_owner: (identity && value(identity, 'owner')) || proposedOwner(value(grant, 'gate')),
    minimum_evidence: application ? value(application, 'min_evidence') : '',
    revocation_owner: ownerId,
    revocation_path: subject.revocationPath,
    separation_of_duties: conflictKeys(subject, ownerId),
    tier: subject.tier,
  };
}

/** What the gate keeps when its approver is asked. */
export function inputsForGate(grant: GlideRecord): Readonly<Record<string, string>> {
  const text = canonicalInputs(inputsOf(grant));
  return { approval_inputs: text, approval_digest: sha256(text) };
}

function compare(
  gate: GlideRecord | undefined,
  grant: GlideRecord,
): {
  readonly askedDigest: string;
  readonly currentDigest: string;
  readonly changed: readonly string[];
} {
  const inputs = inputsOf(grant);
  const asked = gate ? value(gate, 'approval_inputs') : '';
  return {
    askedDigest: gate ? value(gate, 'approval_digest') : '',
    currentDigest: sha256(canonicalInputs(inputs)),
    changed: asked === '' ? [] : changedInputs(parseInputs(asked), inputs),
  };
}

/** Why an answer to this gate does not count: what the approver read is not so any more. */
export function changedSinceAsked(gate: GlideRecord, grant: GlideRecord): Reason | undefined {
  return askedObjection(compare(gate, grant));
}

const approvedStates = ['approved', 'fulfilling', 'fulfil_failed'];

/** Everything a decision about an existing grant is made from; the approval is judged as it stands now. */
export function factsOfGrant(grant: GlideRecord): Facts {
  const facts = factsOf(subjectOfGrant(grant));
  if (!approvedStates.includes(facts.grant.state)) return { ...facts, approvalLapses: [] };
  const lapses = approvalLapses({
    ...compare(byId(tables.gate, value(grant, 'gate')), grant),
    tier: facts.tier,
    ageHours: hoursBetween(value(grant, 'approved_at'), now()),
    maxHours: rules().approvalMaxHours[facts.tier] ?? 24,
    isLineChanged: facts.line.changed || facts.line.missing,
    hasStarted: facts.grant.state !== 'approved',
    hasApprover: facts.approverId !== '',
  });
  return { ...facts, approvalLapses: lapses };
}
