import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_dismissal',
  view: default_view,
  columns: ['item', 'state', 'reason', 'dismissed_by', 'dismissed_at'],
});
