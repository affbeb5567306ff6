import { BusinessRule } from '@servicenow/sdk/core';
import { refuseDelete } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-dismissal-keep'],
  name: 'Rescind dismissed suggestion: keep every record',
  table: 'x_rsc_rescind_dismissal',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});
