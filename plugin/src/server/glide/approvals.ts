import type { GlideRecord } from '@servicenow/glide';
import { lapseCodes } from '../policy/approval-age';
import { approvalObjection } from '../policy/approvers';
import { changedSinceAsked } from './approval-inputs';
import { renewSummary } from './approval-requests';
import { decideAndLog, reasonText } from './decisions';
import { factsOf, partiesOf, subjectOfGrant } from './facts';
import { tryPermit } from './gates';
import { byId, first, note, now, save, tables, value } from './record';
import { isDelegate, person, userIdOf } from './people';
import { setRequestItem } from './request-item';

/** Answers of approvers, taken from the ordinary approval records. */

interface Answer {
  readonly approval: GlideRecord;
  readonly gate: GlideRecord;
  readonly grant: GlideRecord;
  readonly actorId: string;
}

/** The open gate an approval record belongs to; undefined for approvals that are none of our business. */
function readAnswer(current: GlideRecord): Answer | undefined {
  const approval = byId('sysapproval_approver', current.getUniqueValue());
  const gate = first(tables.gate, { request_item: value(current, 'sysapproval') });
  if (!approval || !gate || value(gate, 'state') !== 'open') return undefined;
  const grant = byId(tables.grant, value(gate, 'grant'));
  if (!grant) return undefined;
  return { approval, gate, grant, actorId: userIdOf(value(current, 'sys_updated_by')) };
}

function judge({ approval, gate, grant, actorId }: Answer): ReturnType<typeof decideAndLog> {
  const subject = subjectOfGrant(grant);
  const askedId = value(gate, 'approver');
  const objection = approvalObjection(
    {
      askedId,
      recordApproverId: value(approval, 'approver'),
      actorId,
      actorIsDelegate: isDelegate(askedId, actorId, now()),
      areActive: person(askedId).active && person(actorId).active,
    },
    partiesOf(subject),
  );
  return decideAndLog({
    point: 'approval',
    action: 'approve',
    facts: {
      ...factsOf(subject),
      approvalObjection: objection ?? changedSinceAsked(gate, grant),
    },
    grantId: grant.getUniqueValue(),
    gateId: gate.getUniqueValue(),
    subject: `user:${actorId}`,
    resource: `gate:${value(gate, 'number')}`,
  });
}

function accept({ gate, grant, actorId }: Answer, decisionId: string): void {
  const decided = now();
  if (!save(gate, { approval_decision: decisionId })) return;
  const isRecorded = save(grant, {
    state: 'approved',
    approved_by: actorId,
    approved_at: decided,
  });
  if (!isRecorded) return; // the grant's own guard refused; the gate stays open
  save(gate, { state: 'approved', decided_by: actorId, decided_at: decided });
  tryPermit(gate);
}

function takeBack(answer: Answer, decision: ReturnType<typeof decideAndLog>): void {
  const { approval, gate, grant } = answer;
  const reasons = reasonText(decision);
  const isStale = decision.reasons.some(({ code }) => lapseCodes.includes(code));
  const summary = isStale ? `\n\n${renewSummary(gate, grant, reasons)}` : '';
  note(
    approval,
    'comments',
    `This approval does not count (${decision.number}): ${reasons} The request stays held; the approver is asked again.${summary}`,
  );
  save(approval, { state: 'requested' });
  setRequestItem(value(gate, 'request_item'), { approval: 'requested' }, '');
}

/** Async rule: an approval of a request item was approved. */
export function onApproved(current: GlideRecord): void {
  const answer = readAnswer(current);
  if (!answer) return;
  const decision = judge(answer);
  if (decision.decision) accept(answer, decision.id);
  else takeBack(answer, decision);
}

/** Async rule: an approval of a request item was rejected. Anybody who may reject may also stop the access. */
export function onRejected(current: GlideRecord): void {
  const answer = readAnswer(current);
  if (!answer) return;
  save(answer.grant, { state: 'rejected' });
  save(answer.gate, { state: 'rejected', decided_by: answer.actorId, decided_at: now() });
  setRequestItem(
    value(answer.gate, 'request_item'),
    { x_rsc_rescind_gate_state: 'rejected', approval: 'rejected', state: '4' },
    '',
  );
}

/** Async rule on approval records: one rule for both answers. */
export function onApprovalAnswered(current: GlideRecord): void {
  const state = value(current, 'state');
  if (state === 'approved') onApproved(current);
  if (state === 'rejected') onRejected(current);
}
