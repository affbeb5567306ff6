import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const sc_req_item = Table({
  augments: 'sc_req_item',
  schema: {
    x_rsc_rescind_gate: ReferenceColumn({ label: 'Gate', referenceTable: 'x_rsc_rescind_gate' }),
    x_rsc_rescind_gate_state: StringColumn({
      label: 'Gate state',
      choices: {
        open: { label: 'Open', sequence: 10 },
        approved: { label: 'Approved', sequence: 20 },
        permitted: { label: 'Permitted', sequence: 30 },
        denied: { label: 'Denied', sequence: 40 },
        rejected: { label: 'Rejected', sequence: 50 },
        cancelled: { label: 'Cancelled', sequence: 60 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
  },
});
