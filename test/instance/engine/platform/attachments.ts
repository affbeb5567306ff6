import type { Draft } from '../../glide/host.ts';
import { storedDraft } from '../../glide/host.ts';
import { dropContent } from '../../store/attachment-content.ts';
import type { Execution, Kernel } from '../kernel.ts';

/** A deleted record takes its attachments along, a deleted attachment its bytes and attributes. */
export function removeAttachments(kernel: Kernel, execution: Execution, draft: Draft): void {
  const id = draft.row['sys_id'] ?? '';
  if (draft.operation !== 'delete' || id === '') return;
  const { store } = kernel;
  if (draft.table === 'sys_attachment') {
    dropContent(store, id);
    for (const row of store.select('sys_attachment_attribute', `sys_attachment=${id}`))
      kernel.remove(execution, storedDraft('sys_attachment_attribute', row));
  }
  const lineage = store.schema.lineage(draft.table);
  for (const row of store.select('sys_attachment', `table_sys_id=${id}`)) {
    if (!lineage.includes(row['table_name'] ?? '')) continue;
    kernel.remove(execution, storedDraft('sys_attachment', row));
  }
}
