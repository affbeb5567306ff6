import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_grant_event',
  view: default_view,
  columns: [
    'number',
    'grant',
    'at',
    'what',
    'from_state',
    'to_state',
    'ends',
    'actor',
    'evidence_level',
    'recorded_at',
  ],
});
