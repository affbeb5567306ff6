import type { Row } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import { formatDateTime } from '../../store/time.ts';
import type { Draft } from '../../glide/host.ts';
import type { Execution, Kernel } from '../kernel.ts';

const JOURNALS = new Set(['journal', 'journal_input']);

/**
 * Journal fields are written to `sys_journal_field` and read back empty. Returns the row to store; the draft keeps the
 * text, so that rules after the write still see what was added.
 */
export function moveJournalEntries(kernel: Kernel, execution: Execution, draft: Draft): Row {
  const row = { ...draft.row };
  for (const column of kernel.store.schema.columns(draft.table).values()) {
    const text = row[column.name] ?? '';
    if (!JOURNALS.has(column.type) || text === '') continue;
    row[column.name] = '';
    const now = formatDateTime(kernel.clock.now());
    kernel.store.insert('sys_journal_field', {
      sys_id: newSysId(),
      name: draft.table,
      element: column.name,
      element_id: row['sys_id'] ?? '',
      value: text,
      sys_created_on: now,
      sys_created_by: execution.session.userName,
    });
  }
  return row;
}
