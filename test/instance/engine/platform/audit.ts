import { newSysId } from '../../store/ids.ts';
import { formatDateTime } from '../../store/time.ts';
import type { ColumnDef } from '../../contract.ts';
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

/** System fields that are audited all the same (doc:platform-security/exploring-auditing). */
const AUDITED_SYSTEM_FIELDS = new Set(['sys_class_name', 'sys_domain_id']);

/**
 * An update of an audited table leaves one row in `sys_audit` for each field that changed; neither parents nor children
 * of an audited table are audited with it (doc:platform-security/exploring-auditing).
 */
export function auditUpdate(kernel: Kernel, execution: Execution, draft: Draft): void {
  const { stored, row } = draft;
  if (draft.operation !== 'update' || !stored || draft.imported === true) return;
  const flag = kernel.metadata.audit(draft.table);
  if (!flag) return;
  const { store } = kernel;
  const now = formatDateTime(kernel.clock.now());
  for (const column of store.schema.columns(draft.table).values()) {
    const [before, after] = [stored[column.name] ?? '', row[column.name] ?? ''];
    if (before === after || !isAudited(column, flag.onlyListed)) continue;
    store.insert('sys_audit', {
      sys_id: newSysId(),
      tablename: draft.table,
      documentkey: row['sys_id'] ?? '',
      fieldname: column.name,
      oldvalue: before,
      newvalue: after,
      user: execution.session.userName,
      reason: draft.reason ?? '',
      record_checkpoint: row['sys_mod_count'] ?? '',
      sys_created_on: now,
      sys_created_by: execution.session.userName,
    });
  }
}

function isAudited(column: ColumnDef, onlyListed: boolean): boolean {
  if (column.name.startsWith('sys_') && !AUDITED_SYSTEM_FIELDS.has(column.name)) return false;
  const attributes = column.attributes.split(',').map((attribute) => attribute.trim());
  if (attributes.some((attribute) => /^no_audit(?:=true)?$/u.test(attribute))) return false;
  return !onlyListed || attributes.includes('audit=true');
}
