import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_stage',
  view: default_view,
  columns: [
    'number',
    'request_item',
    'kind',
    'state',
    'approver',
    'asked_at',
    'answered_at',
    'answered_by',
    'words',
  ],
});

List({
  table: 'x_rsc_rescind_acceptance',
  view: default_view,
  columns: [
    'number',
    'owner',
    'application',
    'catalog_item',
    'state',
    'accepted_at',
    'ends',
    'ended_at',
    'ended_by',
  ],
});
