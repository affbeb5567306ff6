import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_decision',
  view: default_view,
  sections: [
    {
      caption: 'Decision',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'point', type: 'table_field' },
            { field: 'action', type: 'table_field' },
            { field: 'result', type: 'table_field' },
            { field: 'mode', type: 'table_field' },
          ],
          rightElements: [
            { field: 'grant', type: 'table_field' },
            { field: 'gate', type: 'table_field' },
            { field: 'actor', type: 'table_field' },
            { field: 'subject', type: 'table_field' },
            { field: 'resource', type: 'table_field' },
            { field: 'expires', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'reasons', type: 'table_field' },
            { field: 'obligations', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Inputs',
      content: [
        {
          layout: 'two-column',
          leftElements: [{ field: 'rules_version', type: 'table_field' }],
          rightElements: [{ field: 'inputs_digest', type: 'table_field' }],
        },
        { layout: 'one-column', elements: [{ field: 'inputs', type: 'table_field' }] },
      ],
    },
    {
      caption: 'Chain',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'sequence', type: 'table_field' },
            { field: 'row_hash', type: 'table_field' },
          ],
          rightElements: [
            { field: 'chained_at', type: 'table_field' },
            { field: 'prev_hash', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
