import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_gate',
  view: default_view,
  sections: [
    {
      caption: 'Gate',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'request_item', type: 'table_field' },
            { field: 'grant', type: 'table_field' },
          ],
          rightElements: [
            { field: 'requester', type: 'table_field' },
            { field: 'beneficiary', type: 'table_field' },
            { field: 'approver', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'decided_by', type: 'table_field' },
            { field: 'decided_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'summary', type: 'table_field' },
            { field: 'reasons', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Non-human identity',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'identity_owner', type: 'table_field' },
            { field: 'identity_backup', type: 'table_field' },
            { field: 'environment', type: 'table_field' },
          ],
          rightElements: [
            { field: 'rotation_days', type: 'table_field' },
            { field: 'autonomy', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'purpose', type: 'table_field' },
            { field: 'consumers', type: 'table_field' },
            { field: 'tools', type: 'table_field' },
            { field: 'stop_procedure', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Decisions',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'submit_decision', type: 'table_field' },
            { field: 'approval_decision', type: 'table_field' },
          ],
          rightElements: [
            { field: 'fulfil_decision', type: 'table_field' },
            { field: 'approval_digest', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
