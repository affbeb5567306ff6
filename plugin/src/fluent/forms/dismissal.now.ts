import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_dismissal',
  view: default_view,
  sections: [
    {
      caption: 'Dismissed suggestion',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'item', type: 'table_field' },
            { field: 'state', type: 'table_field' },
          ],
          rightElements: [
            { field: 'dismissed_by', type: 'table_field' },
            { field: 'dismissed_at', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'reason', type: 'table_field' }] },
      ],
    },
  ],
});
