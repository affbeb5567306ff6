import { BusinessRule } from '@servicenow/sdk/core';
import { guardGrantInsert, guardGrantUpdate } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-grant-guard-insert'],
  name: 'Rescind grant: starts where its origin allows',
  table: 'x_rsc_rescind_grant',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: guardGrantInsert,
});

BusinessRule({
  $id: Now.ID['br-grant-guard-update'],
  name: 'Rescind grant: legal moves and decided fields only',
  table: 'x_rsc_rescind_grant',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardGrantUpdate,
});
