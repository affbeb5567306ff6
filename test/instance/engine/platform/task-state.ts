import { formatDateTime } from '../../store/time.ts';
import type { Draft } from '../../glide/host.ts';
import type { Execution, Kernel } from '../kernel.ts';

/** Its place among the before rules (doc:c_BusinessRules, "Task Active State Management business rule"). */
export const TASK_STATE_ORDER = 50;

const DEFAULT_CLOSE_STATES = '3;4;7';

/** States in which a task of this class is closed: the attribute `close_states` of its state field. */
function closeStates(kernel: Kernel, table: string): readonly string[] {
  const attributes = kernel.store.schema.columns(table).get('state')?.attributes ?? '';
  const pair = attributes.split(',').find((candidate) => candidate.startsWith('close_states='));
  return (pair?.slice('close_states='.length) ?? DEFAULT_CLOSE_STATES).split(';');
}

/** The platform's "Task Active State Management": `active` follows `state`, closing stamps who and when. */
export function manageActiveState(kernel: Kernel, execution: Execution, draft: Draft): void {
  const { row, stored, operation } = draft;
  const isWrite = operation === 'insert' || operation === 'update';
  if (!isWrite || !kernel.store.schema.lineage(draft.table).includes('task')) return;
  if (operation === 'update' && (row['state'] ?? '') === (stored?.['state'] ?? '')) return;
  const isClosed = closeStates(kernel, draft.table).includes(row['state'] ?? '');
  row['active'] = isClosed ? '0' : '1';
  if (isClosed) {
    row['closed_at'] ||= formatDateTime(kernel.clock.now());
    row['closed_by'] ||= execution.session.userId;
  } else if (operation === 'update') {
    row['closed_at'] = '';
    row['closed_by'] = '';
  }
}
