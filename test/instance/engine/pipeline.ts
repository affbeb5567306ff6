import type { RecordFault, Row } from '../contract.ts';
import type { Draft, Operation } from '../glide/host.ts';
import { cutToLength, fillNewRecord, stampWrite } from './defaults.ts';
import { faults } from './faults.ts';
import type { Execution, Kernel, Outcome } from './kernel.ts';
import { notifyOfWrite } from './notify/notifications.ts';
import { afterEngines, beforeEngines } from './platform/engines.ts';
import { mirrorIncidentState } from './platform/incident-state.ts';
import { moveJournalEntries } from './platform/journal.ts';
import { manageActiveState, TASK_STATE_ORDER } from './platform/task-state.ts';
import { applies, recordKey, runPhase, SECOND_HALF } from './rules.ts';
import type { AbortNote, RulePhase } from './rules.ts';

/** Before rules around the platform's own rule "Task Active State Management" (doc:c_BusinessRules). */
const BEFORE_TASK_STATE: RulePhase = { when: 'before', below: TASK_STATE_ORDER };
const AFTER_TASK_STATE: RulePhase = {
  when: 'before',
  from: TASK_STATE_ORDER,
  below: SECOND_HALF,
};

/** Writes nested deeper than this are a loop; the platform stops them too. */
const MAX_DEPTH = 25;

/** Inserts or updates: an update of a record that does not exist inserts it (documented). */
export function saveRecord(kernel: Kernel, execution: Execution, draft: Draft): Outcome {
  const table = kernel.store.schema.table(draft.table);
  if (!table) return failed(faults.invalidTable(draft.table));
  const stored = kernel.store.get(draft.table, draft.row['sys_id'] ?? '');
  if (!stored) {
    fillNewRecord(kernel, execution, draft.table, draft.row);
    draft.stored = undefined;
    return write(kernel, execution, draft, 'insert');
  }
  if (!mergeChanges(draft, stored)) return { ok: true, sysId: draft.row['sys_id'] ?? '' };
  return write(kernel, execution, draft, 'update');
}

export function removeRecord(kernel: Kernel, execution: Execution, draft: Draft): Outcome {
  const stored = kernel.store.get(draft.table, draft.row['sys_id'] ?? '');
  if (!stored) return failed(faults.notFound());
  draft.stored = stored;
  return write(kernel, execution, draft, 'delete');
}

/**
 * Only fields that this draft changed since it was read are written, so that a stale copy does not undo others' work.
 * @returns false when nothing changed: then nothing runs and nothing is written
 */
function mergeChanges(draft: Draft, stored: Row): boolean {
  const read = draft.stored ?? {};
  const changes: Row = {};
  for (const [field, value] of Object.entries(draft.row)) {
    if (value !== (read[field] ?? '')) changes[field] = value;
  }
  replaceRow(draft, { ...stored, ...changes });
  draft.stored = stored;
  return changedFields(draft).length > 0;
}

/** In place, because GlideRecords hold on to the row. */
function replaceRow(draft: Draft, row: Row): void {
  for (const field of Object.keys(draft.row)) Reflect.deleteProperty(draft.row, field);
  Object.assign(draft.row, row);
}

function changedFields(draft: Draft): string[] {
  return Object.keys(draft.row).filter(
    (field) => draft.row[field] !== (draft.stored?.[field] ?? ''),
  );
}

function write(kernel: Kernel, execution: Execution, draft: Draft, operation: Operation): Outcome {
  if (execution.depth >= MAX_DEPTH) {
    kernel.log('error', 'global', `Writes to ${draft.table} nest too deeply; stopped`);
    return failed(faults.refused(`Writes to ${draft.table} nest too deeply`));
  }
  draft.operation = operation;
  draft.aborted = false;
  draft.lastError = '';
  const key = recordKey(draft);
  if (draft.stored && !execution.firstStates.has(key))
    execution.firstStates.set(key, { ...draft.stored });
  execution.depth += 1;
  try {
    return runPipeline(kernel, execution, draft);
  } finally {
    execution.depth -= 1;
  }
}

/** The documented order: before rules, engines, before rules from 1000, database, after rules, engines, mails, after rules. */
function runPipeline(kernel: Kernel, execution: Execution, draft: Draft): Outcome {
  const note: AbortNote = { rule: undefined, ran: [] };
  if (draft.workflow) {
    runPhase(kernel, execution, draft, BEFORE_TASK_STATE, note);
    mirrorIncidentState(kernel, draft);
    manageActiveState(kernel, execution, draft);
    runPhase(kernel, execution, draft, AFTER_TASK_STATE, note);
    const refusal = beforeEngines(kernel, execution, draft);
    if (refusal && !draft.aborted) return failed(refusal);
    runPhase(kernel, execution, draft, { when: 'before', from: SECOND_HALF }, note);
  }
  if (draft.aborted) {
    const rule = note.rule ?? { name: 'unknown', id: '' };
    return failed(faults.aborted(draft.table, rule, note.ran));
  }
  const fault = writeToDatabase(kernel, execution, draft);
  if (fault) return failed(fault);
  if (draft.workflow) {
    runPhase(kernel, execution, draft, { when: 'after', below: SECOND_HALF }, note);
    afterEngines(kernel, execution, draft);
    notifyOfWrite(kernel, execution, draft);
    runPhase(kernel, execution, draft, { when: 'after', from: SECOND_HALF }, note);
    queueAsyncRules(kernel, execution, draft);
  }
  settle(kernel, draft);
  return { ok: true, sysId: draft.row['sys_id'] ?? '' };
}

function writeToDatabase(
  kernel: Kernel,
  execution: Execution,
  draft: Draft,
): RecordFault | undefined {
  const { store, metadata } = kernel;
  const sysId = draft.row['sys_id'] ?? '';
  try {
    if (draft.operation === 'delete') {
      store.delete(draft.table, sysId);
    } else {
      stampWrite(kernel, execution, draft.row, draft.operation === 'insert');
      cutToLength(kernel, draft.table, draft.row);
      const row = moveJournalEntries(kernel, execution, draft);
      if (draft.operation === 'insert') store.insert(draft.table, row);
      else store.update(draft.table, sysId, changesOf(draft, row));
    }
  } catch (error) {
    if ((error as { code?: string }).code !== 'UNIQUE_VIOLATION') throw error;
    const text = error instanceof Error ? error.message : String(error);
    kernel.log('error', 'global', text);
    return faults.unique(text);
  }
  metadata.touched(draft.table);
  return undefined;
}

function changesOf(draft: Draft, row: Row): Row {
  const changes: Row = {};
  for (const [field, value] of Object.entries(row)) {
    if (value !== (draft.stored?.[field] ?? '')) changes[field] = value;
  }
  return changes;
}

/** Async rules are chosen while the change is known and run later, without it. */
function queueAsyncRules(kernel: Kernel, execution: Execution, draft: Draft): void {
  for (const rule of kernel.metadata.rules(draft.table)) {
    if (rule.when !== 'async' || draft.operation === '' || !rule.actions.has(draft.operation))
      continue;
    if (!applies(kernel, execution, rule, draft)) continue;
    kernel.enqueue({
      kind: 'rule',
      ruleId: rule.id,
      table: draft.table,
      sysId: draft.row['sys_id'] ?? '',
      operation: draft.operation,
      row: { ...draft.row },
      session: execution.session,
    });
  }
}

/** What the draft shows afterwards is what the database has, later rules' nested writes included. */
function settle(kernel: Kernel, draft: Draft): void {
  if (draft.operation === 'delete') {
    draft.stored = undefined;
    return;
  }
  const row = kernel.store.get(draft.table, draft.row['sys_id'] ?? '');
  if (!row) return;
  replaceRow(draft, row);
  draft.stored = { ...row };
}

function failed(fault: RecordFault): Outcome {
  return { ok: false, fault };
}
