import { int, text, type TableSpec } from '../columns.ts';

/** What is kept of changes: journal entries, changed fields, deleted records. */
export const auditTables: readonly TableSpec[] = [
  {
    name: 'sys_journal_field',
    label: 'Journal Entry',
    columns: {
      name: text(80),
      element: text(80),
      element_id: text(32),
      value: text(4000),
    },
    indexes: ['element_id'],
  },
  {
    name: 'sys_audit_delete',
    label: 'Deleted Record',
    columns: {
      tablename: text(80),
      documentkey: text(32),
      display_value: text(255, { display: true }),
      payload: text(8_000_000),
      delete_recovery: text(32),
      transaction: text(32),
    },
    indexes: ['documentkey'],
  },
  {
    name: 'sys_audit',
    label: 'Audit',
    columns: {
      tablename: text(80, { label: 'Table name' }),
      fieldname: text(80, { label: 'Field name' }),
      documentkey: text(32, { label: 'Document key' }),
      user: text(40),
      oldvalue: text(4000, { label: 'Old value' }),
      newvalue: text(4000, { label: 'New value' }),
      reason: text(4000),
      record_checkpoint: int({ label: 'Update count' }),
      internal_checkpoint: text(32),
    },
    indexes: ['documentkey'],
  },
];
