import { newSysId } from '../../store/ids.ts';
import { formatDateTime } from '../../store/time.ts';
import { displayOfRow } from '../../glide/display.ts';
import type { Draft } from '../../glide/host.ts';
import type { Execution, Kernel } from '../kernel.ts';

/** Every delete leaves a row in `sys_audit_delete` with what was deleted. */
export function auditDelete(kernel: Kernel, execution: Execution, draft: Draft): void {
  if (draft.operation !== 'delete' || draft.table.startsWith('sys_audit')) return;
  const { store } = kernel;
  store.insert('sys_audit_delete', {
    sys_id: newSysId(),
    tablename: draft.table,
    documentkey: draft.row['sys_id'] ?? '',
    display_value: displayOfRow(store, draft.table, draft.row),
    payload: JSON.stringify(draft.stored ?? {}),
    sys_created_on: formatDateTime(kernel.clock.now()),
    sys_created_by: execution.session.userName,
  });
}
