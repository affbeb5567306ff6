import { BusinessRule } from '@servicenow/sdk/core';
import { guardGateUpdate } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-gate-guard-update'],
  name: 'Rescind gate: legal moves only',
  table: 'x_rsc_rescind_gate',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardGateUpdate,
});
