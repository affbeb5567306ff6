import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_remediation',
  view: default_view,
  sections: [
    {
      caption: 'Remediation',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'application', type: 'table_field' },
            { field: 'drift_class', type: 'table_field' },
            { field: 'priority', type: 'table_field' },
            { field: 'state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'assigned_to', type: 'table_field' },
            { field: 'assignment_group', type: 'table_field' },
            { field: 'claim', type: 'table_field' },
            { field: 'claimed_by', type: 'table_field' },
            { field: 'claimed_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'short_description', type: 'table_field' },
            { field: 'description', type: 'table_field' },
            { field: 'work_notes', type: 'table_field' },
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
            { field: 'open_findings', type: 'table_field' },
            { field: 'bounced_count', type: 'table_field' },
          ],
          rightElements: [
            { field: 'evidence', type: 'table_field' },
            { field: 'parent', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'close_notes', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Work notes',
      content: [
        {
          layout: 'one-column',
          elements: [{ type: 'formatter', formatterRef: 'Activities_Filtered' }],
        },
      ],
    },
  ],
});
