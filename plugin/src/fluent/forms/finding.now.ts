import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_finding',
  view: default_view,
  sections: [
    {
      caption: 'Finding',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'drift_class', type: 'table_field' },
            { field: 'severity', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'application', type: 'table_field' },
            { field: 'entitlement', type: 'table_field' },
            { field: 'entitlement_key', type: 'table_field' },
          ],
          rightElements: [
            { field: 'account', type: 'table_field' },
            { field: 'account_id', type: 'table_field' },
            { field: 'scope', type: 'table_field' },
            { field: 'identity', type: 'table_field' },
            { field: 'grant', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'owner_group', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'summary', type: 'table_field' },
            { field: 'explanation', type: 'table_field' },
            { field: 'paths', type: 'table_field' },
            { field: 'controls', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'History',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'first_seen', type: 'table_field' },
            { field: 'last_seen', type: 'table_field' },
            { field: 'seen_count', type: 'table_field' },
            { field: 'reopen_count', type: 'table_field' },
          ],
          rightElements: [
            { field: 'last_run', type: 'table_field' },
            { field: 'remediation', type: 'table_field' },
            { field: 'resolved_at', type: 'table_field' },
            { field: 'evidence', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'fingerprint', type: 'table_field' }] },
      ],
    },
  ],
});
