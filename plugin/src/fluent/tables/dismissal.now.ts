import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_rsc_rescind_dismissal = Table({
  name: 'x_rsc_rescind_dismissal',
  label: 'Rescind dismissed suggestion',
  display: 'item',
  audit: true,
  allowWebServiceAccess: true,
  actions: ['read'],
  index: [{ name: 'item_idx', unique: true, element: 'item' }],
  schema: {
    item: ReferenceColumn({
      label: 'Catalog item',
      referenceTable: 'sc_cat_item',
      mandatory: true,
    }),
    state: StringColumn({
      label: 'State',
      choices: {
        dismissed: { label: 'Dismissed', sequence: 10 },
        withdrawn: { label: 'Withdrawn', sequence: 20 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      default: 'dismissed',
    }),
    reason: StringColumn({ label: 'Reason', maxLength: 1000 }),
    dismissed_by: ReferenceColumn({ label: 'Dismissed by', referenceTable: 'sys_user' }),
    dismissed_at: DateTimeColumn({ label: 'Dismissed at' }),
    digest: StringColumn({ label: 'Digest of the item', maxLength: 64 }),
  },
});
