import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_rsc_rescind_stage = Table({
  name: 'x_rsc_rescind_stage',
  label: 'Rescind gate stage',
  display: 'number',
  audit: true,
  allowWebServiceAccess: true,
  actions: ['read'],
  autoNumber: { prefix: 'RST', number: 1000, numberOfDigits: 7 },
  index: [
    { name: 'gate_idx', unique: false, element: 'gate' },
    { name: 'request_item_idx', unique: false, element: 'request_item' },
    { name: 'approval_idx', unique: false, element: 'approval' },
  ],
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      default: 'javascript:global.getNextObjNumberPadded();',
      readOnly: true,
    }),
    gate: ReferenceColumn({
      label: 'Gate',
      referenceTable: 'x_rsc_rescind_gate',
      mandatory: true,
    }),
    request_item: ReferenceColumn({ label: 'Request item', referenceTable: 'sc_req_item' }),
    kind: StringColumn({
      label: 'Stage',
      choices: {
        line: { label: 'Line approver', sequence: 10 },
        owner: { label: 'Owner of the entitlement', sequence: 20 },
        one: { label: 'Approver', sequence: 30 },
        acceptance: { label: 'Acceptance of the removal duty', sequence: 40 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
    }),
    state: StringColumn({
      label: 'State',
      choices: {
        asked: { label: 'Asked', sequence: 10 },
        approved: { label: 'Approved', sequence: 20 },
        standing: { label: 'Accepted earlier', sequence: 30 },
        rejected: { label: 'Rejected', sequence: 40 },
        refused: { label: 'Duty refused', sequence: 50 },
        superseded: { label: 'Asked again or not needed', sequence: 60 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      default: 'asked',
    }),
    approver: ReferenceColumn({ label: 'Person', referenceTable: 'sys_user' }),
    approval: ReferenceColumn({ label: 'Approval', referenceTable: 'sysapproval_approver' }),
    acceptance: ReferenceColumn({
      label: 'Accepted duty',
      referenceTable: 'x_rsc_rescind_acceptance',
    }),
    asked_at: DateTimeColumn({ label: 'Asked at' }),
    answered_at: DateTimeColumn({ label: 'Answered at' }),
    answered_by: ReferenceColumn({ label: 'Answered by', referenceTable: 'sys_user' }),
    decision: ReferenceColumn({ label: 'Decision', referenceTable: 'x_rsc_rescind_decision' }),
    words: StringColumn({ label: 'Words', maxLength: 1000 }),
    approval_inputs: StringColumn({ label: 'Approval inputs', maxLength: 4000 }),
    approval_digest: StringColumn({ label: 'Approval digest', maxLength: 64 }),
    summary: StringColumn({ label: 'Summary for the approver', maxLength: 4000 }),
  },
});
