import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_owner_transfer',
  view: default_view,
  columns: ['number', 'state', 'from_user', 'to_user', 'role', 'covers', 'due', 'answered_at'],
});

List({
  table: 'x_rsc_rescind_transfer_line',
  view: default_view,
  columns: ['kind', 'object_name', 'state', 'outcome'],
});
