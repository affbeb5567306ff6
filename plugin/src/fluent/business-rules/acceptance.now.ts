import { BusinessRule } from '@servicenow/sdk/core';
import { lapseOfLeaver } from '../../server/glide/acceptances';
import { refuseDelete } from '../../server/glide/rule-guards';
import { guardAcceptanceInsert, guardAcceptanceUpdate } from '../../server/glide/rule-stages';

BusinessRule({
  $id: Now.ID['br-acceptance-guard-insert'],
  name: 'Rescind accepted duty: everybody accepts for themselves',
  table: 'x_rsc_rescind_acceptance',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: guardAcceptanceInsert,
});

BusinessRule({
  $id: Now.ID['br-acceptance-guard-update'],
  name: 'Rescind accepted duty: withdrawn or lapsed, nothing else',
  table: 'x_rsc_rescind_acceptance',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardAcceptanceUpdate,
});

BusinessRule({
  $id: Now.ID['br-acceptance-keep'],
  name: 'Rescind accepted duty: keep every record',
  table: 'x_rsc_rescind_acceptance',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-acceptance-of-leaver'],
  name: 'Rescind user: the accepted duties of a leaver lapse',
  table: 'sys_user',
  when: 'async',
  action: ['update'],
  filterCondition: 'activeCHANGESTOfalse',
  order: 100,
  script: lapseOfLeaver,
});
