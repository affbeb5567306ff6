import { BusinessRule } from '@servicenow/sdk/core';
import { refuseChange, refuseDelete } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-permit-key-keep'],
  name: 'Rescind permit key: keep every record',
  table: 'x_rsc_rescind_permit_key',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-permit-use-keep'],
  name: 'Rescind permit use: keep every record',
  table: 'x_rsc_rescind_permit_use',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-permit-use-append-only'],
  name: 'Rescind permit use: written once',
  table: 'x_rsc_rescind_permit_use',
  when: 'before',
  action: ['update'],
  order: 100,
  script: refuseChange,
});
