import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_review',
  view: default_view,
  columns: ['number', 'name', 'kind', 'state', 'due', 'items_total', 'items_open', 'opened_at'],
});

List({
  table: 'x_rsc_rescind_review_item',
  view: default_view,
  columns: [
    'number',
    'subject',
    'beneficiary',
    'tier',
    'state',
    'due',
    'reviewer',
    'decision',
    'reason',
    'via',
    'review',
  ],
});
