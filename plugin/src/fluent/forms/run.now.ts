import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_run',
  view: default_view,
  sections: [
    {
      caption: 'Run',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'application', type: 'table_field' },
            { field: 'mapping', type: 'table_field' },
            { field: 'connector', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'quality', type: 'table_field' },
          ],
          rightElements: [
            { field: 'started', type: 'table_field' },
            { field: 'finished', type: 'table_field' },
            { field: 'lease_expires', type: 'table_field' },
            { field: 'mapping_digest', type: 'table_field' },
            { field: 'snapshot_digest', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'reasons', type: 'table_field' },
            { field: 'proofs', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Counts',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'accounts', type: 'table_field' },
            { field: 'entitlements', type: 'table_field' },
            { field: 'grants', type: 'table_field' },
            { field: 'ledger_grants', type: 'table_field' },
          ],
          rightElements: [
            { field: 'findings_seen', type: 'table_field' },
            { field: 'findings_opened', type: 'table_field' },
            { field: 'findings_resolved', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'tickets', type: 'table_field' }] },
      ],
    },
  ],
});
