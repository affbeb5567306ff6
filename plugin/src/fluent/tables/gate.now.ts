import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_rsc_rescind_gate = Table({
  name: 'x_rsc_rescind_gate',
  label: 'Rescind gate',
  display: 'number',
  audit: true,
  allowWebServiceAccess: true,
  actions: ['read'],
  autoNumber: { prefix: 'RGT', number: 1000, numberOfDigits: 7 },
  index: [{ name: 'request_item_idx', unique: true, element: 'request_item' }],
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      default: 'javascript:global.getNextObjNumberPadded();',
      readOnly: true,
    }),
    request_item: ReferenceColumn({
      label: 'Request item',
      referenceTable: 'sc_req_item',
      mandatory: true,
      unique: true,
    }),
    grant: ReferenceColumn({ label: 'Grant', referenceTable: 'x_rsc_rescind_grant' }),
    state: StringColumn({
      label: 'State',
      choices: {
        open: { label: 'Open', sequence: 10 },
        approved: { label: 'Approved', sequence: 20 },
        permitted: { label: 'Permitted', sequence: 30 },
        denied: { label: 'Denied', sequence: 40 },
        rejected: { label: 'Rejected', sequence: 50 },
        cancelled: { label: 'Cancelled', sequence: 60 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      default: 'open',
    }),
    requester: ReferenceColumn({ label: 'Requester', referenceTable: 'sys_user' }),
    beneficiary: ReferenceColumn({ label: 'Beneficiary', referenceTable: 'sys_user' }),
    approver: ReferenceColumn({ label: 'Approver', referenceTable: 'sys_user' }),
    approval: ReferenceColumn({
      label: 'Approval',
      referenceTable: 'sysapproval_approver',
    }),
    decided_by: ReferenceColumn({ label: 'Decided by', referenceTable: 'sys_user' }),
    decided_at: DateTimeColumn({ label: 'Decided at' }),
    submit_decision: ReferenceColumn({
      label: 'Submit decision',
      referenceTable: 'x_rsc_rescind_decision',
    }),
    approval_decision: ReferenceColumn({
      label: 'Approval decision',
      referenceTable: 'x_rsc_rescind_decision',
    }),
    fulfil_decision: ReferenceColumn({
      label: 'Fulfil decision',
      referenceTable: 'x_rsc_rescind_decision',
    }),
    reasons: StringColumn({ label: 'Reasons', maxLength: 4000 }),
    approval_inputs: StringColumn({ label: 'Approval inputs', maxLength: 4000 }),
    approval_digest: StringColumn({ label: 'Approval digest', maxLength: 64 }),
    summary: StringColumn({ label: 'Summary for the approver', maxLength: 4000 }),
  },
});
