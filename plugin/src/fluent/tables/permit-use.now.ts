import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

/** A permit that was presented for execution; the unique index makes it good for one. */
export const x_rsc_rescind_permit_use = Table({
  name: 'x_rsc_rescind_permit_use',
  label: 'Rescind permit use',
  display: 'permit',
  allowWebServiceAccess: true,
  actions: ['read'],
  index: [
    { name: 'permit_idx', unique: true, element: 'permit' },
    { name: 'grant_idx', unique: false, element: 'grant' },
  ],
  schema: {
    permit: ReferenceColumn({ label: 'Permit', referenceTable: 'x_rsc_rescind_decision' }),
    grant: ReferenceColumn({ label: 'Grant', referenceTable: 'x_rsc_rescind_grant' }),
    action: StringColumn({ label: 'Action', maxLength: 40 }),
    used_at: DateTimeColumn({ label: 'Used at' }),
    used_by: ReferenceColumn({ label: 'Used by', referenceTable: 'sys_user' }),
  },
});
