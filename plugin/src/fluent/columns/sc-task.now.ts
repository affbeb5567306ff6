import { ReferenceColumn, Table } from '@servicenow/sdk/core';

export const sc_task = Table({
  augments: 'sc_task',
  schema: {
    x_rsc_rescind_permit: ReferenceColumn({
      label: 'Permit',
      referenceTable: 'x_rsc_rescind_decision',
    }),
  },
});
