import { GlideRecord } from '@servicenow/glide';
import type { AssignedStage } from '../policy/stages';
import { inputsNow } from './approval-inputs';
import { summaryFor } from './approval-text';
import { partiesOf, subjectOfGrant } from './facts';
import { assign, byId, create, note, now, save, tables, value } from './record';
import { planStages, stageKinds } from './stage-plan';
import { currentStages, peopleOf, type StageRow } from './stage-rows';

/** Asks the people of a gate's stages: each gets an ordinary approval record, and a mail from the stage's record. */

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

interface Asking {
  readonly gate: GlideRecord;
  readonly grant: GlideRecord;
  /** Why somebody is asked once more; empty the first time. */
  readonly reason: string;
}

function ofGate(gate: GlideRecord): Readonly<Record<string, string>> {
  return { gate: gate.getUniqueValue(), request_item: value(gate, 'request_item') };
}

/** One stage; its summary. A duty that was accepted earlier asks nobody. */
function askStage(stage: AssignedStage, { gate, grant, reason }: Asking): void {
  const common = { ...ofGate(gate), kind: stage.kind, approver: stage.personId, asked_at: now() };
  if (stage.standingId !== '') {
    create(tables.stage, { ...common, state: 'standing', acceptance: stage.standingId });
    return;
  }
  const summary = summaryFor(grant, stage, reason);
  const approval = createApproval(value(gate, 'request_item'), stage.personId, summary);
  create(tables.stage, { ...common, state: 'asked', approval, summary, ...inputsNow(grant) });
}

/** Whoever is to take the access back is its revocation owner; nobody else is. */
function nameOwner(grant: GlideRecord, stages: readonly AssignedStage[]): void {
  const taker = stages.find(({ kind }) => kind === 'acceptance')?.personId ?? '';
  if (taker !== '' && taker !== value(grant, 'revocation_owner')) {
    save(grant, { revocation_owner: taker });
  }
}

/** The gate shows the first approver, what they read and what it is about. */
function showFirst(gate: GlideRecord): void {
  const current = currentStages(gate.getUniqueValue());
  const shown = current.find(({ kind }) => kind !== 'acceptance');
  const stage = shown ? byId(tables.stage, shown.id) : undefined;
  if (!stage) return;
  const copied = ['approver', 'approval', 'summary', 'approval_inputs', 'approval_digest'];
  save(gate, Object.fromEntries(copied.map((field) => [field, value(stage, field)])));
}

/**
 * Asks every stage that is not among the current ones, all at the same time. Answers with the sentence that says what
 * is missing when nobody is left for one of them; nobody is asked then.
 */
export function askStages(gate: GlideRecord, grant: GlideRecord, reason: string): string {
  const subject = subjectOfGrant(grant);
  const kept = currentStages(gate.getUniqueValue());
  const open = stageKinds(subject.tier).filter((kind) => kept.every((one) => one.kind !== kind));
  const plan = planStages(subject, partiesOf(subject), open, peopleOf(kept));
  if (plan.problem !== '') return plan.problem;
  nameOwner(grant, plan.stages);
  for (const stage of plan.stages) askStage(stage, { gate, grant, reason });
  showFirst(gate);
  return '';
}

/** Composes the summary anew for somebody who is asked already; the stage keeps it, and what it is about. */
export function renewSummary(stage: StageRow, { gate, grant, reason }: Asking): string {
  const summary = summaryFor(grant, stage, reason);
  const record = byId(tables.stage, stage.id);
  if (record) save(record, { summary, ...inputsNow(grant) });
  showFirst(gate);
  return summary;
}

/** The approval records of stages that nobody has to answer any more. */
function dismissApproval(approvalId: string, words: string): void {
  const approval = byId('sysapproval_approver', approvalId);
  if (!approval || value(approval, 'state') !== 'requested') return;
  note(approval, 'comments', words);
  save(approval, { state: 'not_required' });
}

/** These stages do not count any more; what was not answered need not be. */
export function supersede(stages: readonly StageRow[], words: string): void {
  for (const stage of stages) {
    const record = byId(tables.stage, stage.id);
    if (!record) continue;
    save(record, { state: 'superseded' });
    dismissApproval(stage.approvalId, words);
  }
}

/**
 * A gate from before there were stages: its one approval is its first stage, the others are asked now. The oldest gates
 * do not name their approval record; it is the one that asks their approver.
 */
export function adoptGate(gate: GlideRecord, grant: GlideRecord, answered: GlideRecord): void {
  const id = gate.getUniqueValue();
  if (currentStages(id).length > 0) return;
  const isAsked = value(answered, 'approver') === value(gate, 'approver');
  const approvalId = value(gate, 'approval') || (isAsked ? answered.getUniqueValue() : '');
  if (approvalId === '') return;
  const subject = subjectOfGrant(grant);
  const [kind = 'one'] = stageKinds(subject.tier).filter((one) => one !== 'acceptance');
  create(tables.stage, {
    ...ofGate(gate),
    kind,
    state: 'asked',
    approver: value(gate, 'approver'),
    approval: approvalId,
    asked_at: now(),
    approval_inputs: value(gate, 'approval_inputs'),
    approval_digest: value(gate, 'approval_digest'),
  });
  askStages(gate, grant, '');
}
