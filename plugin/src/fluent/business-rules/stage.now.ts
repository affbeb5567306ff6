import { BusinessRule } from '@servicenow/sdk/core';
import { refuseDelete } from '../../server/glide/rule-guards';
import { guardStageUpdate } from '../../server/glide/rule-stages';

BusinessRule({
  $id: Now.ID['br-stage-guard-update'],
  name: 'Rescind gate stage: legal moves only',
  table: 'x_rsc_rescind_stage',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardStageUpdate,
});

BusinessRule({
  $id: Now.ID['br-stage-keep'],
  name: 'Rescind gate stage: keep every record',
  table: 'x_rsc_rescind_stage',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});
