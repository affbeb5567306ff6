import { BusinessRule } from '@servicenow/sdk/core';
import { recordGrantEvent } from '../../server/glide/audit/grant-events';
import { requireGrantEventChain } from '../../server/glide/chain';
import { refuseChange, refuseDelete } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-grant-event-record'],
  name: 'Rescind grant: keep what happened',
  table: 'x_rsc_rescind_grant',
  when: 'after',
  action: ['insert', 'update'],
  order: 200,
  script: recordGrantEvent,
});

BusinessRule({
  $id: Now.ID['br-grant-event-chained'],
  name: 'Rescind grant event: appended to its chain only',
  table: 'x_rsc_rescind_grant_event',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: requireGrantEventChain,
});

BusinessRule({
  $id: Now.ID['br-grant-event-keep'],
  name: 'Rescind grant event: keep every record',
  table: 'x_rsc_rescind_grant_event',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-grant-event-append-only'],
  name: 'Rescind grant event: written once',
  table: 'x_rsc_rescind_grant_event',
  when: 'before',
  action: ['update'],
  order: 100,
  script: refuseChange,
});
