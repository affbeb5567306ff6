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
import { dutyProblem } from './acceptances';
import { proposedOwner } from './answers';
import { activeRevocationOwner, factsOf, rules, subjectOfGrant, type Subject } from './facts';
import { byId, now, sha256, tables, value } from './record';
import { readConflicts } from './separation';
import { orderedItem } from './stage-plan';
import { currentStages, type StageRow } from './stage-rows';

/** What an approval is about, when it was asked for and now. */

/** Conflicts that come and go with the person asked are told to the approver, but change nothing that was approved. */
const ofTheOrder = ['toxic_combination', 'revocation_owner_is_party'];

function conflictKeys(subject: Subject, ownerId: string): string {
  return readConflicts(subject, ownerId, '')
    .filter(({ code }) => ofTheOrder.includes(code))
    .map(({ code, ref }) => `${code}:${ref}`)
    .join(' ');
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

/** What a stage keeps when its person is asked. */
export function inputsNow(grant: GlideRecord): Readonly<Record<string, string>> {
  const text = canonicalInputs(inputsOf(grant));
  return { approval_inputs: text, approval_digest: sha256(text) };
}

interface Asked {
  readonly inputs: string;
  readonly digest: string;
}

interface Compared {
  readonly askedDigest: string;
  readonly currentDigest: string;
  readonly changed: readonly string[];
}

function compare(asked: Asked, current: Inputs): Compared {
  return {
    askedDigest: asked.digest,
    currentDigest: sha256(canonicalInputs(current)),
    changed: asked.inputs === '' ? [] : changedInputs(parseInputs(asked.inputs), current),
  };
}

/** Why an answer to this stage does not count: what its person read is not so any more. */
export function changedSinceAsked(asked: Asked, grant: GlideRecord): Reason | undefined {
  return askedObjection(compare(asked, inputsOf(grant)));
}

const isSame = ({ askedDigest, currentDigest }: Compared): boolean =>
  askedDigest !== '' && askedDigest === currentDigest;

/** What was answered, as it was read; of a gate from before there were stages, what the gate kept. */
function answersOf(gate: GlideRecord | undefined, stages: readonly StageRow[]): readonly Asked[] {
  const answered = stages.filter(({ state }) => state === 'approved');
  if (answered.length > 0 || !gate) return answered;
  return [{ inputs: value(gate, 'approval_inputs'), digest: value(gate, 'approval_digest') }];
}

/** The answer that differs most from what is so now; the first one when none differs. */
function worst(
  gate: GlideRecord | undefined,
  stages: readonly StageRow[],
  current: Inputs,
): Compared {
  const compared = answersOf(gate, stages).map((asked) => compare(asked, current));
  return (
    compared.find((one) => !isSame(one)) ??
    compared[0] ??
    compare({ inputs: '', digest: '' }, current)
  );
}

function dutyProblemOf(stages: readonly StageRow[]): string {
  const duty = stages.find(({ kind }) => kind === 'acceptance');
  return duty ? dutyProblem(duty.personId, duty.acceptanceId) : '';
}

function limitOf(tier: string): number {
  return rules().approvalMaxHours[tier] ?? 24;
}

/** Answered stages that have to be answered again: their inputs changed, they are too old, the duty is nobody's. */
export function staleStages(gate: GlideRecord, grant: GlideRecord): readonly StageRow[] {
  const current = inputsOf(grant);
  const limit = limitOf(subjectOfGrant(grant).tier);
  return currentStages(gate.getUniqueValue()).filter((stage) => {
    if (stage.kind === 'acceptance' && dutyProblem(stage.personId, stage.acceptanceId) !== '') {
      return true;
    }
    if (stage.state === 'standing') return false;
    const isFresh = hoursBetween(stage.answeredAt, now()) <= limit || stage.kind === 'acceptance';
    return !isFresh || !isSame(compare(stage, current));
  });
}

const approvedStates = ['approved', 'fulfilling', 'fulfil_failed'];

/** Everything a decision about an existing grant is made from; the approval is judged as it stands now. */
export function factsOfGrant(grant: GlideRecord): Facts {
  const facts = factsOf(subjectOfGrant(grant));
  if (!approvedStates.includes(facts.grant.state)) return { ...facts, approvalLapses: [] };
  const stages = currentStages(value(grant, 'gate'));
  const lapses = approvalLapses({
    ...worst(byId(tables.gate, value(grant, 'gate')), stages, inputsOf(grant)),
    tier: facts.tier,
    ageHours: hoursBetween(value(grant, 'approved_at'), now()),
    maxHours: limitOf(facts.tier),
    isLineChanged: facts.line.changed || facts.line.missing,
    hasStarted: facts.grant.state !== 'approved',
    hasApprover: facts.approverId !== '',
    dutyProblem: dutyProblemOf(stages),
  });
  return { ...facts, approvalLapses: lapses };
}
