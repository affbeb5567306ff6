import { BusinessRule } from '@servicenow/sdk/core';
import { fillIdentity } from '../../server/glide/answers';
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

BusinessRule({
  $id: Now.ID['br-gate-fill-identity'],
  name: 'Rescind gate: approved answers go to the identity',
  table: 'x_rsc_rescind_gate',
  when: 'after',
  action: ['update'],
  filterCondition: 'stateCHANGESTOapproved',
  order: 100,
  script: fillIdentity,
});
