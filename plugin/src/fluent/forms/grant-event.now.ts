import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_grant_event',
  view: default_view,
  sections: [
    {
      caption: 'Grant event',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'grant', type: 'table_field' },
            { field: 'what', type: 'table_field' },
            { field: 'changed', type: 'table_field' },
            { field: 'from_state', type: 'table_field' },
            { field: 'to_state', type: 'table_field' },
            { field: 'ends', type: 'table_field' },
            { field: 'revocation_owner', type: 'table_field' },
            { field: 'evidence_level', type: 'table_field' },
          ],
          rightElements: [
            { field: 'at', type: 'table_field' },
            { field: 'recorded_at', type: 'table_field' },
            { field: 'actor', type: 'table_field' },
            { field: 'decision', type: 'table_field' },
            { field: 'run', type: 'table_field' },
            { field: 'evidence', type: 'table_field' },
            { field: 'first_observed_at', type: 'table_field' },
            { field: 'revoked_at', type: 'table_field' },
            { field: 'last_absent_proof', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Chain',
      content: [
        {
          layout: 'one-column',
          elements: [
            { field: 'sequence', type: 'table_field' },
            { field: 'row_hash', type: 'table_field' },
            { field: 'prev_hash', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
