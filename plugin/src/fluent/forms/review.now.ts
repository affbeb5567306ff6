import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_review',
  view: default_view,
  sections: [
    {
      caption: 'Review',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'name', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'due', type: 'table_field' },
            { field: 'opened_at', type: 'table_field' },
            { field: 'opened_by', type: 'table_field' },
            { field: 'closed_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'occasion', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'What it covers',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'application', type: 'table_field' },
            { field: 'entitlement', type: 'table_field' },
            { field: 'tier', type: 'table_field' },
          ],
          rightElements: [
            { field: 'owner', type: 'table_field' },
            { field: 'identity_kind', type: 'table_field' },
            { field: 'preview_count', type: 'table_field' },
            { field: 'previewed_at', type: 'table_field' },
            { field: 'confirmed_count', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'query', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Progress',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'items_total', type: 'table_field' },
            { field: 'items_open', type: 'table_field' },
          ],
          rightElements: [
            { field: 'items_skipped', type: 'table_field' },
            { field: 'generated', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
