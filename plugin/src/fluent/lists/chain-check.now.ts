import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_chain_check',
  view: default_view,
  columns: [
    'number',
    'chain',
    'verdict',
    'checked_at',
    'rows_checked',
    'to_sequence',
    'head_sequence',
    'problem',
  ],
});
