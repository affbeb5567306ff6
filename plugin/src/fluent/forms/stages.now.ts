import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_stage',
  view: default_view,
  sections: [
    {
      caption: 'Gate stage',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'state', type: 'table_field' },
            { field: 'request_item', type: 'table_field' },
            { field: 'gate', type: 'table_field' },
            { field: 'acceptance', type: 'table_field' },
          ],
          rightElements: [
            { field: 'approver', type: 'table_field' },
            { field: 'approval', type: 'table_field' },
            { field: 'asked_at', type: 'table_field' },
            { field: 'answered_at', type: 'table_field' },
            { field: 'answered_by', type: 'table_field' },
            { field: 'decision', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'summary', type: 'table_field' },
            { field: 'words', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});

Form({
  table: 'x_rsc_rescind_acceptance',
  view: default_view,
  sections: [
    {
      caption: 'Accepted duty',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'owner', type: 'table_field' },
            { field: 'application', type: 'table_field' },
            { field: 'catalog_item', type: 'table_field' },
            { field: 'state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'accepted_at', type: 'table_field' },
            { field: 'ends', type: 'table_field' },
            { field: 'ended_at', type: 'table_field' },
            { field: 'ended_by', type: 'table_field' },
            { field: 'gate', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
