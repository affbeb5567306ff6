import type { GlideRecord } from '@servicenow/glide';
import { isStageKind, type StageKind } from '../policy/stages';
import { collect, first, selectWhere, tables, value } from './record';

/** Reads the stages of a gate. Rows that were asked again stay, as superseded. */

export interface StageRow {
  readonly id: string;
  readonly kind: StageKind;
  readonly state: string;
  readonly personId: string;
  readonly approvalId: string;
  readonly answeredById: string;
  readonly answeredAt: string;
  readonly decisionId: string;
  readonly acceptanceId: string;
  /** What the person read, see `inputsOf`; empty for an acceptance that was given earlier. */
  readonly inputs: string;
  readonly digest: string;
}

export function readStage(row: GlideRecord): StageRow {
  const kind = value(row, 'kind');
  return {
    id: row.getUniqueValue(),
    kind: isStageKind(kind) ? kind : 'one',
    state: value(row, 'state'),
    personId: value(row, 'approver'),
    approvalId: value(row, 'approval'),
    answeredById: value(row, 'answered_by'),
    answeredAt: value(row, 'answered_at'),
    decisionId: value(row, 'decision'),
    acceptanceId: value(row, 'acceptance'),
    inputs: value(row, 'approval_inputs'),
    digest: value(row, 'approval_digest'),
  };
}

/** The stages that count now: asked, approved, or covered by an earlier acceptance. At most one per kind. */
export function currentStages(gateId: string): readonly StageRow[] {
  if (gateId === '') return [];
  return collect(
    selectWhere(tables.stage, `gate=${gateId}^stateINasked,approved,standing^ORDERBYnumber`),
    readStage,
  );
}

/** The stage that this approval record asks for; undefined for records that the gate did not make. */
export function stageOfApproval(approvalId: string): GlideRecord | undefined {
  return approvalId === '' ? undefined : first(tables.stage, { approval: approvalId });
}

/** Every stage is answered, and at least one of them is more than the acceptance of a duty. */
export function areAnswered(stages: readonly StageRow[]): boolean {
  return (
    stages.some(({ kind }) => kind !== 'acceptance') &&
    stages.every(({ state }) => state !== 'asked')
  );
}

/** Who is asked for, or answered, these stages. */
export function peopleOf(stages: readonly StageRow[]): readonly string[] {
  const ids = stages.flatMap(({ personId, answeredById }) => [personId, answeredById]);
  return [...new Set(ids)].filter((id) => id !== '');
}

/** People who refused the duty to take back what this line orders. */
export function refusersOf(requestItemId: string): readonly string[] {
  if (requestItemId === '') return [];
  return collect(selectWhere(tables.stage, `request_item=${requestItemId}^state=refused`), (row) =>
    value(row, 'approver'),
  );
}

/** The person of an open gate whom this user would answer as; whoever is asked first when the user is not asked. */
export function askedPerson(gate: GlideRecord, userId: string): string {
  const asked = currentStages(gate.getUniqueValue()).filter(({ state }) => state === 'asked');
  return asked.some(({ personId }) => personId === userId) ? userId : value(gate, 'approver');
}

/** What this person read; of a gate from before there were stages, what the gate kept. */
export function askedOf(
  gate: GlideRecord,
  personId: string,
): { readonly inputs: string; readonly digest: string } {
  const current = currentStages(gate.getUniqueValue());
  return (
    current.find((stage) => stage.personId === personId) ?? {
      inputs: value(gate, 'approval_inputs'),
      digest: value(gate, 'approval_digest'),
    }
  );
}
