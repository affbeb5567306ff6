import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_owner_transfer',
  view: default_view,
  sections: [
    {
      caption: 'Hand-over',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'from_user', type: 'table_field' },
            { field: 'to_user', type: 'table_field' },
            { field: 'role', type: 'table_field' },
            { field: 'what', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'due', type: 'table_field' },
            { field: 'cause', type: 'table_field' },
            { field: 'proposed_by', type: 'table_field' },
            { field: 'answered_at', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'covers', type: 'table_field' },
            { field: 'reason', type: 'table_field' },
            { field: 'answer', type: 'table_field' },
            { field: 'outcome', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'Only a part',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'application', type: 'table_field' },
            { field: 'grant', type: 'table_field' },
          ],
          rightElements: [
            { field: 'identity', type: 'table_field' },
            { field: 'catalog_item', type: 'table_field' },
          ],
        },
      ],
    },
    {
      caption: 'What it covers',
      content: [
        {
          layout: 'one-column',
          elements: [
            {
              type: 'list',
              listType: '12M',
              listRef: 'x_rsc_rescind_transfer_line.transfer',
            },
          ],
        },
      ],
    },
  ],
});
