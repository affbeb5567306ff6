import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_application',
  view: default_view,
  sections: [
    {
      caption: 'Application',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'key', type: 'table_field' },
            { field: 'name', type: 'table_field' },
            { field: 'tier', type: 'table_field' },
            { field: 'environment', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'cmdb_ci', type: 'table_field' },
          ],
          rightElements: [
            { field: 'owner', type: 'table_field' },
            { field: 'revocation_owner', type: 'table_field' },
            { field: 'revocation_backup', type: 'table_field' },
            { field: 'revocation_group', type: 'table_field' },
            { field: 'revocation_path', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Exemption from having to take access back',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'exemption_ends', type: 'table_field' }],
          rightElements: [{ field: 'exempted_by', type: 'table_field' }],
        },
        { layout: 'one-column', elements: [{ field: 'exemption_reason', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Proof',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'min_evidence', type: 'table_field' },
            { field: 'propagation_minutes', type: 'table_field' },
            { field: 'freshness_hours', type: 'table_field' },
            { field: 'watched_since', type: 'table_field' },
          ],
          rightElements: [
            { field: 'last_accepted_run', type: 'table_field' },
            { field: 'last_accepted_at', type: 'table_field' },
            { field: 'last_accounts', type: 'table_field' },
            { field: 'last_entitlements', type: 'table_field' },
            { field: 'last_grants', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'evidence_procedure', type: 'table_field' }] },
      ],
    },
  ],
});
