import { BusinessRule } from '@servicenow/sdk/core';
import { cancelGate, openGate } from '../../server/glide/gates';

// The platform allows a scoped application only set-field rules and asynchronous scripts on this table.

BusinessRule({
  $id: Now.ID['br-request-item-hold-order'],
  name: 'Rescind request item: hold an ordered access line',
  table: 'sc_req_item',
  when: 'before',
  action: ['insert'],
  filterCondition: 'cat_item.x_rsc_rescind_grants_access=true',
  setFieldValue: 'approval=requested^x_rsc_rescind_gate_state=open^EQ',
  order: 1100,
});

BusinessRule({
  $id: Now.ID['br-request-item-hold-approval'],
  name: 'Rescind request item: no approval past the gate',
  table: 'sc_req_item',
  when: 'before',
  action: ['update'],
  filterCondition:
    'x_rsc_rescind_gate_stateINopen,approved,denied,rejected,cancelled^approvalCHANGESTOapproved',
  setFieldValue: 'approval=requested^EQ',
  order: 1100,
});

BusinessRule({
  $id: Now.ID['br-request-item-open-gate'],
  name: 'Rescind request item: open the gate',
  table: 'sc_req_item',
  when: 'async',
  action: ['insert'],
  filterCondition: 'cat_item.x_rsc_rescind_grants_access=true',
  order: 100,
  script: openGate,
});

BusinessRule({
  $id: Now.ID['br-request-item-cancel-gate'],
  name: 'Rescind request item: close the gate of a cancelled line',
  table: 'sc_req_item',
  when: 'async',
  action: ['update'],
  filterCondition:
    'x_rsc_rescind_gate_stateINopen,approved,permitted^stateCHANGESTO4^ORstateCHANGESTO7',
  order: 100,
  script: cancelGate,
});
