import type { GlideRecord } from '@servicenow/glide';
import { answerProblems, machineKinds, type Reason } from '../policy/questions';
import { person } from './people';
import { byId, save, tables, value, type Fields } from './record';

/** Answers about an identity that is no person: read from the order, kept on the gate, filled in on its record. */

/** Question of the variable set, column of the gate, column of the identity; texts are cut to the columns. */
const kept = [
  ['rescind_owner', 'identity_owner', 'owner', 32],
  ['rescind_backup_owner', 'identity_backup', 'backup_owner', 32],
  ['rescind_purpose', 'purpose', 'purpose', 1000],
  ['rescind_environment', 'environment', 'environment', 40],
  ['rescind_consumers', 'consumers', 'consumers', 1000],
  ['rescind_rotation_days', 'rotation_days', 'rotation_days', 40],
  ['rescind_tools', 'tools', 'tools', 4000],
  ['rescind_autonomy', 'autonomy', 'autonomy', 40],
  ['rescind_stop', 'stop_procedure', 'stop_procedure', 4000],
] as const;

const agentColumns: readonly string[] = ['tools', 'autonomy', 'stop_procedure'];

function isAsked(kind: string, gateColumn: string): boolean {
  return machineKinds.includes(kind) && (kind === 'ai_agent' || !agentColumns.includes(gateColumn));
}

/** The answers by the gate's columns; what was left empty is taken from the identity's record. */
export function answersOf(
  kind: string,
  identityId: string,
  answer: (question: string) => string,
): Fields {
  const record = byId(tables.identity, identityId);
  const fields: Record<string, string> = {};
  for (const [question, gateColumn, column, limit] of kept) {
    if (!isAsked(kind, gateColumn)) continue;
    const given = answer(question).slice(0, limit);
    fields[gateColumn] = given || (record ? value(record, column) : '');
  }
  return fields;
}

/** What is missing or wrong in the answers of an order. */
export function problemsOf(answers: Fields, identityId: string, tier: string): readonly Reason[] {
  const record = byId(tables.identity, identityId);
  if (!record) return []; // an unnamed identity is refused for that
  const given = (column: string): string => answers[column] ?? '';
  const owner = person(given('identity_owner'));
  const backup = person(given('identity_backup'));
  return answerProblems(
    value(record, 'kind'),
    {
      ownerId: owner.id,
      ownerActive: owner.active,
      backupId: backup.id,
      backupActive: backup.active,
      purpose: given('purpose'),
      environment: given('environment'),
      consumers: given('consumers'),
      rotationDays: given('rotation_days'),
      tools: given('tools'),
      autonomy: given('autonomy'),
      stop: given('stop_procedure'),
    },
    { ownerId: value(record, 'owner'), environment: value(record, 'environment') },
    tier,
  );
}

/** Columns of the gate; a text that is no number would not fit the one for days. */
export function gateFields(answers: Fields): Fields {
  const days = answers['rotation_days'] ?? '';
  return /^[0-9]{1,4}$/.test(days) || days === '' ? answers : { ...answers, rotation_days: '' };
}

/** The owner an order proposes for its identity; empty when it proposes none. */
export function proposedOwner(gateId: string): string {
  const gate = byId(tables.gate, gateId);
  return gate ? value(gate, 'identity_owner') : '';
}

/** After rule: the gate was approved. Fills what the identity's record does not say yet; overwrites nothing. */
export function fillIdentity(current: GlideRecord): void {
  const grant = byId(tables.grant, value(current, 'grant'));
  const record = grant ? byId(tables.identity, value(grant, 'identity')) : undefined;
  if (!record) return;
  const fields: Record<string, string> = {};
  for (const [, gateColumn, column] of kept) {
    const answer = isAsked(value(record, 'kind'), gateColumn) ? value(current, gateColumn) : '';
    if (answer !== '' && value(record, column) === '') fields[column] = answer;
  }
  if (Object.keys(fields).length > 0) save(record, fields);
}

/** For the order form: what the record of an identity already says. Nothing to people who may not read it. */
export function knownAnswers(identityId: string): Fields {
  const record = byId(tables.identity, identityId);
  if (!record || !record.canRead()) return {};
  const fields: Record<string, string> = {};
  for (const [question, gateColumn, column] of kept) {
    if (isAsked(value(record, 'kind'), gateColumn)) fields[question] = value(record, column);
  }
  return fields;
}
