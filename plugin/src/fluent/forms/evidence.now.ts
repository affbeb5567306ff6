import { Form, default_view } from '@servicenow/sdk/core';

Form({
  table: 'x_rsc_rescind_evidence',
  view: default_view,
  sections: [
    {
      caption: 'Evidence',
      content: [
        {
          layout: 'two-column',
          leftElements: [
            { field: 'number', type: 'table_field' },
            { field: 'level', type: 'table_field' },
            { field: 'kind', type: 'table_field' },
            { field: 'verdict', type: 'table_field' },
          ],
          rightElements: [
            { field: 'finding', type: 'table_field' },
            { field: 'remediation', type: 'table_field' },
            { field: 'grant', type: 'table_field' },
            { field: 'run', type: 'table_field' },
            { field: 'collected_at', type: 'table_field' },
            { field: 'collected_by', type: 'table_field' },
          ],
        },
        { layout: 'one-column', elements: [{ field: 'statement', type: 'table_field' }] },
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
            { field: 'digest', type: 'table_field' },
          ],
          rightElements: [
            { field: 'chained_at', type: 'table_field' },
            { field: 'prev_hash', type: 'table_field' },
            { field: 'previous_digest', type: 'table_field' },
          ],
        },
      ],
    },
  ],
});
