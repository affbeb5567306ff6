import type { GlideRecord } from '@servicenow/glide';
import { lapseCodes } from '../policy/approval-age';
import { approvalObjection } from '../policy/approvers';
import type { Reason } from '../policy/decide';
import { stageNames, stageObjection } from '../policy/stages';
import { recordAcceptance } from './acceptances';
import { changedSinceAsked } from './approval-inputs';
import { decideAndLog, reasonText, type LoggedDecision } from './decisions';
import { factsOf, partiesOf, subjectOfGrant } from './facts';
import { tryPermit } from './gates';
import { byId, first, note, now, save, tables, value } from './record';
import { isDelegate, person, userIdOf } from './people';
import { isOwnAnswer, refuseDuty, wordsOf } from './refusals';
import { setRequestItem } from './request-item';
import { orderedItem } from './stage-plan';
import { areAnswered, currentStages, peopleOf, readStage, stageOfApproval } from './stage-rows';
import { adoptGate, renewSummary, supersede } from './stages';

/** Answers of approvers, taken from the ordinary approval records. */

export interface Answer {
  readonly approval: GlideRecord;
  readonly gate: GlideRecord;
  readonly grant: GlideRecord;
  /** What the approval record asks for; undefined for one that the gate did not make, or does not ask any more. */
  readonly stage: GlideRecord | undefined;
  readonly actorId: string;
}

/** The open gate an approval record belongs to; undefined for approvals that are none of our business. */
function readAnswer(current: GlideRecord): Answer | undefined {
  const approval = byId('sysapproval_approver', current.getUniqueValue());
  const gate = first(tables.gate, { request_item: value(current, 'sysapproval') });
  if (!approval || !gate || value(gate, 'state') !== 'open') return undefined;
  const grant = byId(tables.grant, value(gate, 'grant'));
  if (!grant) return undefined;
  adoptGate(gate, grant, approval);
  const stage = stageOfApproval(current.getUniqueValue());
  const isAsked = stage !== undefined && value(stage, 'state') === 'asked';
  const actorId = userIdOf(value(current, 'sys_updated_by'));
  return { approval, gate, grant, stage: isAsked ? stage : undefined, actorId };
}

function objectionOf(answer: Answer): Reason | undefined {
  const { approval, gate, grant, stage, actorId } = answer;
  const askedId = stage ? value(stage, 'approver') : '';
  const objection = approvalObjection(
    {
      askedId,
      recordApproverId: value(approval, 'approver'),
      actorId,
      actorIsDelegate: isDelegate(askedId, actorId, now()),
      areActive: person(askedId).active && person(actorId).active,
    },
    partiesOf(subjectOfGrant(grant)),
  );
  if (objection || !stage) return objection;
  const asked = readStage(stage);
  const others = currentStages(gate.getUniqueValue()).filter(({ id }) => id !== asked.id);
  return (
    stageObjection({ kind: asked.kind, askedId, actorId, otherIds: peopleOf(others) }) ??
    changedSinceAsked(asked, grant)
  );
}

function judge(answer: Answer): LoggedDecision {
  const { gate, grant, stage, actorId } = answer;
  const kind = stage ? ` stage:${value(stage, 'kind')}` : '';
  return decideAndLog({
    point: 'approval',
    action: 'approve',
    facts: { ...factsOf(subjectOfGrant(grant)), approvalObjection: objectionOf(answer) },
    grantId: grant.getUniqueValue(),
    gateId: gate.getUniqueValue(),
    subject: `user:${actorId}`,
    resource: `gate:${value(gate, 'number')}${kind}`,
  });
}

function acceptanceFor({ grant }: Answer, stage: GlideRecord): string {
  const { applicationId, tier, requestItemId } = subjectOfGrant(grant);
  return recordAcceptance(grant, stage, {
    applicationId,
    tier,
    itemId: orderedItem(requestItemId),
  });
}

/** One stage is answered; the gate is through when it was the last one. */
function accept(answer: Answer, stage: GlideRecord, decisionId: string): void {
  const answered = {
    state: 'approved',
    answered_by: answer.actorId,
    answered_at: now(),
    decision: decisionId,
  };
  if (!save(stage, answered)) return;
  if (value(stage, 'kind') === 'acceptance') {
    save(stage, { acceptance: acceptanceFor(answer, stage) });
  }
  complete(answer);
}

/** The grant names the first approver, and the oldest answer: from there its approval ages. */
function complete({ gate, grant, actorId }: Answer): void {
  const stages = currentStages(gate.getUniqueValue());
  const approvers = stages.filter(({ kind }) => kind !== 'acceptance');
  const [shown] = approvers;
  if (!shown || !areAnswered(stages)) return;
  const [oldest = now()] = approvers.map(({ answeredAt }) => answeredAt).sort();
  if (!save(gate, { approval_decision: shown.decisionId })) return;
  const isRecorded = save(grant, {
    state: 'approved',
    approved_by: shown.answeredById,
    approved_at: oldest,
  });
  if (!isRecorded) return; // the grant's own guard refused; the gate stays open
  save(gate, { state: 'approved', decided_by: actorId, decided_at: now() });
  tryPermit(gate);
}

function takeBack(answer: Answer, decision: LoggedDecision): void {
  const { approval, gate, grant, stage } = answer;
  const reason = reasonText(decision);
  const isStale = decision.reasons.some(({ code }) => lapseCodes.includes(code));
  const summary =
    stage && isStale ? `\n\n${renewSummary(readStage(stage), { gate, grant, reason })}` : '';
  note(
    approval,
    'comments',
    `This approval does not count (${decision.number}): ${reason} The request stays held; the approver is asked again.${summary}`,
  );
  save(approval, { state: 'requested' });
  setRequestItem(value(gate, 'request_item'), { approval: 'requested' }, '');
}

/** Async rule: an approval of a request item was approved. */
export function onApproved(current: GlideRecord): void {
  const answer = readAnswer(current);
  if (!answer) return;
  const decision = judge(answer);
  if (decision.decision && answer.stage) accept(answer, answer.stage, decision.id);
  else takeBack(answer, decision);
}

function reject({ approval, gate, grant, stage, actorId }: Answer): void {
  const name = stage ? stageNames[readStage(stage).kind] : 'approver';
  const words = wordsOf(approval, actorId);
  if (stage) save(stage, { state: 'rejected', answered_by: actorId, answered_at: now() });
  save(grant, { state: 'rejected' });
  const said = `Rejected (stage: ${name})${words === '' ? '; no reason was given.' : `: ${words}`}`;
  save(gate, { state: 'rejected', decided_by: actorId, decided_at: now(), reasons: said });
  supersede(currentStages(gate.getUniqueValue()), 'The order was rejected in another stage.');
  setRequestItem(
    value(gate, 'request_item'),
    { x_rsc_rescind_gate_state: 'rejected', approval: 'rejected', state: '4' },
    `${said}\nAsk the person who rejected, or your manager, what would have to change, and order again.`,
  );
}

/** Async rule: an approval of a request item was rejected. Anybody who may reject may also stop the access. */
export function onRejected(current: GlideRecord): void {
  const answer = readAnswer(current);
  if (!answer) return;
  const { stage } = answer;
  const isDuty = stage !== undefined && value(stage, 'kind') === 'acceptance';
  if (isDuty && isOwnAnswer(stage, answer.actorId)) refuseDuty({ ...answer, stage });
  else reject(answer);
}

/** Async rule on approval records: one rule for both answers. */
export function onApprovalAnswered(current: GlideRecord): void {
  const state = value(current, 'state');
  if (state === 'approved') onApproved(current);
  if (state === 'rejected') onRejected(current);
}
