import { ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_rsc_rescind_transfer_line = Table({
  name: 'x_rsc_rescind_transfer_line',
  label: 'Rescind transfer line',
  display: 'object_name',
  allowWebServiceAccess: true,
  actions: ['read'],
  index: [
    { name: 'transfer_state_idx', unique: false, element: ['transfer', 'state'] },
    { name: 'object_idx', unique: false, element: 'object' },
  ],
  schema: {
    transfer: ReferenceColumn({
      label: 'Transfer',
      referenceTable: 'x_rsc_rescind_owner_transfer',
      mandatory: true,
    }),
    kind: StringColumn({
      label: 'Kind',
      choices: {
        grant: { label: 'Grant', sequence: 10 },
        identity: { label: 'Identity', sequence: 20 },
        application: { label: 'Application', sequence: 30 },
        catalog_item: { label: 'Catalog item', sequence: 40 },
        ticket: { label: 'Open ticket', sequence: 50 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    object: StringColumn({ label: 'Record', maxLength: 32 }),
    object_name: StringColumn({ label: 'Name', maxLength: 255 }),
    state: StringColumn({
      label: 'State',
      choices: {
        proposed: { label: 'Proposed', sequence: 10 },
        moved: { label: 'Handed over', sequence: 20 },
        kept: { label: 'Stayed', sequence: 30 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      default: 'proposed',
    }),
    outcome: StringColumn({ label: 'Why it stayed', maxLength: 255 }),
  },
});
