import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_permit_use',
  view: default_view,
  columns: ['permit', 'action', 'grant', 'used_at', 'used_by'],
});
