import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_grant',
  view: default_view,
  sections: [
    {
      caption: 'Grant',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'application', type: 'table_field' },
            { field: 'entitlement', type: 'table_field' },
            { field: 'identity', type: 'table_field' },
            { field: 'account', type: 'table_field' },
            { field: 'account_id', type: 'table_field' },
            { field: 'scope', type: 'table_field' },
          ],
          rightElements: [
            { field: 'origin', type: 'table_field' },
            { field: 'request_item', type: 'table_field' },
            { field: 'gate', type: 'table_field' },
            { field: 'beneficiary', type: 'table_field' },
            { field: 'requester', type: 'table_field' },
            { field: 'starts', type: 'table_field' },
            { field: 'ends', type: 'table_field' },
            { field: 'notice_days', type: 'table_field' },
            { field: 'max_end', type: 'table_field' },
            { field: 'renewed_count', type: 'table_field' },
            { field: 'renewed_at', type: 'table_field' },
            { field: 'renewal', type: 'table_field' },
            { field: 'predecessor', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'justification', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Decision and removal',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'approved_by', type: 'table_field' },
            { field: 'approved_at', type: 'table_field' },
            { field: 'permit', type: 'table_field' },
            { field: 'permitted_at', type: 'table_field' },
          ],
          rightElements: [
            { field: 'revocation_owner', type: 'table_field' },
            { field: 'revocation_backup', type: 'table_field' },
            { field: 'revocation_group', type: 'table_field' },
            { field: 'revocation_path', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Proof',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'evidence_level', type: 'table_field' },
            { field: 'first_observed_at', type: 'table_field' },
          ],
          rightElements: [
            { field: 'revoked_at', type: 'table_field' },
            { field: 'last_absent_proof', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
