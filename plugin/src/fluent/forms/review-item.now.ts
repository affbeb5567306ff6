import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_review_item',
  view: default_view,
  sections: [
    {
      caption: 'Question',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'subject', type: 'table_field' },
            { field: 'beneficiary', type: 'table_field' },
            { field: 'tier', type: 'table_field' },
          ],
          rightElements: [
            { field: 'state', type: 'table_field' },
            { field: 'due', type: 'table_field' },
            { field: 'reviewer', type: 'table_field' },
            { field: 'delegate', type: 'table_field' },
            { field: 'fallback', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'context', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Your answer',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'decision', type: 'table_field' },
            { field: 'new_end', type: 'table_field' },
          ],
          rightElements: [{ field: 'other_person', type: 'table_field' }],
        },
        {
          layout: 'one-column',
          elements: [{ field: 'reason', type: 'table_field' }],
        },
      ],
    },
    {
      caption: 'Record',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'review', type: 'table_field' },
            { field: 'grant', type: 'table_field' },
            { field: 'predecessor', type: 'table_field' },
            { field: 'hops', type: 'table_field' },
            { field: 'context_at', type: 'table_field' },
            { field: 'opened_at', type: 'table_field' },
          ],
          rightElements: [
            { field: 'decided_at', type: 'table_field' },
            { field: 'decided_by', type: 'table_field' },
            { field: 'seconds', type: 'table_field' },
            { field: 'via', type: 'table_field' },
            { field: 'decision_log', type: 'table_field' },
          ],
        },
        {
          layout: 'one-column',
          elements: [
            { field: 'outcome', type: 'table_field' },
            { field: 'context_digest', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
