import { formatDateTime } from '../../store/time.ts';
import { storedDraft } from '../../glide/host.ts';
import type { Draft } from '../../glide/host.ts';
import type { Execution, Kernel } from '../kernel.ts';

const TABLE = 'sysapproval_approver';
const CLOSED_COMPLETE = '3';
/** States that take no part in the decision. */
const SILENT = new Set(['not_required', 'cancelled', 'duplicate', 'not requested', '']);

/** The platform's "Stamp Approvals": when the approval of a task was set. */
export function stampApproval(kernel: Kernel, draft: Draft): void {
  const { row, stored } = draft;
  if (!kernel.store.schema.lineage(draft.table).includes('task')) return;
  const isSet = ['approved', 'rejected'].includes(row['approval'] ?? '');
  if (isSet && row['approval'] !== stored?.['approval'])
    row['approval_set'] = formatDateTime(kernel.clock.now());
}

/**
 * Approvals of a task decide its `approval`: any rejection rejects at once, all approved approve. Cancelled or not
 * required ones do not count (documented). A record that does not let itself be changed stays as it is.
 */
export function rollUpApprovals(kernel: Kernel, execution: Execution, draft: Draft): void {
  if (draft.table !== TABLE || draft.operation === 'delete') return;
  if (draft.row['state'] === draft.stored?.['state']) return;
  const task = kernel.store.get('task', draft.row['sysapproval'] ?? '');
  if (!task) return;
  const states = kernel.store
    .select(TABLE, `sysapproval=${task['sys_id'] ?? ''}`)
    .map((row) => row['state'] ?? '')
    .filter((state) => !SILENT.has(state));
  const approval = decide(states, task['approval'] ?? '');
  if (approval === undefined || approval === task['approval']) return;
  const target = storedDraft('task', task);
  target.row['approval'] = approval;
  const { ok } = kernel.save(execution, target);
  if (ok && approval !== 'requested') disregard(kernel, execution, task['sys_id'] ?? '');
}

/**
 * "Moot Approvals Upon Cancellation": a task that is closed without being complete leaves nothing to approve. That its
 * approval is set by hand or by a script disregards nobody (doc:build-workflows/workflow-activities/r_ApprovalAction).
 */
export function mootApprovals(kernel: Kernel, execution: Execution, draft: Draft): void {
  const { row, stored, operation } = draft;
  if (operation !== 'update' || stored?.['active'] !== '1' || row['active'] === '1') return;
  if (row['state'] === CLOSED_COMPLETE) return;
  if (!kernel.store.schema.lineage(draft.table).includes('task')) return;
  disregard(kernel, execution, row['sys_id'] ?? '');
}

/** Approvals that nobody has given yet become "No Longer Required". */
function disregard(kernel: Kernel, execution: Execution, task: string): void {
  const open = `sysapproval=${task}^stateINrequested,not requested`;
  for (const row of kernel.store.select(TABLE, open)) {
    const approval = storedDraft(TABLE, row);
    approval.row['state'] = 'not_required';
    kernel.save(execution, approval);
  }
}

function decide(states: readonly string[], now: string): string | undefined {
  if (states.length === 0) return undefined;
  if (states.includes('rejected')) return 'rejected';
  if (states.every((state) => state === 'approved')) return 'approved';
  return now === 'not requested' || now === '' ? 'requested' : undefined;
}
