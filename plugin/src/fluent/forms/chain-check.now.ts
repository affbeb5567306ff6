import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_chain_check',
  view: default_view,
  sections: [
    {
      caption: 'Chain check',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'chain', type: 'table_field' },
            { field: 'verdict', type: 'table_field' },
            { field: 'checked_at', type: 'table_field' },
            { field: 'broken_sequence', type: 'table_field' },
            { field: 'broken_record', type: 'table_field' },
          ],
          rightElements: [
            { field: 'rows_checked', type: 'table_field' },
            { field: 'from_sequence', type: 'table_field' },
            { field: 'to_sequence', type: 'table_field' },
            { field: 'complete', type: 'table_field' },
            { field: 'head_sequence', type: 'table_field' },
            { field: 'unchained', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'head_hash', type: 'table_field' },
            { field: 'problem', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
