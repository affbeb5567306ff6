import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_rsc_rescind_acceptance = Table({
  name: 'x_rsc_rescind_acceptance',
  label: 'Rescind accepted duty',
  display: 'number',
  audit: true,
  allowWebServiceAccess: true,
  actions: ['read'],
  autoNumber: { prefix: 'RAD', number: 1000, numberOfDigits: 7 },
  index: [{ name: 'owner_idx', unique: false, element: ['owner', 'application', 'state'] }],
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      default: 'javascript:global.getNextObjNumberPadded();',
      readOnly: true,
    }),
    owner: ReferenceColumn({
      label: 'Accepted by',
      referenceTable: 'sys_user',
      mandatory: true,
      default: 'javascript:gs.getUserID();',
    }),
    application: ReferenceColumn({
      label: 'Application',
      referenceTable: 'x_rsc_rescind_application',
      mandatory: true,
    }),
    catalog_item: ReferenceColumn({
      label: 'Catalog item (empty: all of the application)',
      referenceTable: 'sc_cat_item',
    }),
    state: StringColumn({
      label: 'State',
      choices: {
        accepted: { label: 'Accepted', sequence: 10 },
        withdrawn: { label: 'Withdrawn', sequence: 20 },
        lapsed: { label: 'Lapsed', sequence: 30 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      default: 'accepted',
    }),
    accepted_at: DateTimeColumn({ label: 'Accepted at', readOnly: true }),
    ends: DateTimeColumn({ label: 'Counts until' }),
    ended_at: DateTimeColumn({ label: 'Withdrawn or lapsed at', readOnly: true }),
    ended_by: ReferenceColumn({
      label: 'Withdrawn by',
      referenceTable: 'sys_user',
      readOnly: true,
    }),
    gate: ReferenceColumn({
      label: 'Accepted with gate',
      referenceTable: 'x_rsc_rescind_gate',
      readOnly: true,
    }),
    stage: ReferenceColumn({
      label: 'Accepted in stage',
      referenceTable: 'x_rsc_rescind_stage',
      readOnly: true,
    }),
  },
});
