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
  $id: Now.ID['br-request-item-hold-changed-item'],
  name: 'Rescind request item: hold a line whose item became an access item',
  table: 'sc_req_item',
  when: 'before',
  action: ['update'],
  filterCondition: 'cat_item.x_rsc_rescind_grants_access=true^cat_itemVALCHANGES',
  setFieldValue: 'approval=requested^x_rsc_rescind_gate_state=open^EQ',
  order: 1090,
});

BusinessRule({
  $id: Now.ID['br-request-item-hold-waived'],
  name: 'Rescind request item: no way around the approval',
  table: 'sc_req_item',
  when: 'before',
  action: ['update'],
  filterCondition:
    'x_rsc_rescind_gate_stateINopen,approved^approvalINapproved,rejected,not_required,not requested,duplicate',
  setFieldValue: 'approval=requested^EQ',
  order: 1100,
});

BusinessRule({
  $id: Now.ID['br-request-item-hold-work'],
  name: 'Rescind request item: no work and no completion before the gate',
  table: 'sc_req_item',
  when: 'before',
  action: ['update'],
  filterCondition: 'x_rsc_rescind_gate_stateINopen,approved^stateIN2,3',
  setFieldValue: 'state=1^EQ',
  order: 1110,
});

BusinessRule({
  $id: Now.ID['br-request-item-hold-approval'],
  name: 'Rescind request item: no approval past the gate',
  table: 'sc_req_item',
  when: 'before',
  action: ['update'],
  filterCondition: 'x_rsc_rescind_gate_stateINdenied,rejected,cancelled^approvalCHANGESTOapproved',
  setFieldValue: 'approval=requested^EQ',
  order: 1100,
});

BusinessRule({
  $id: Now.ID['br-request-item-open-gate'],
  name: 'Rescind request item: open the gate',
  table: 'sc_req_item',
  when: 'async',
  action: ['insert', 'update'],
  filterCondition:
    'cat_item.x_rsc_rescind_grants_access=true^x_rsc_rescind_gate_state=open^x_rsc_rescind_gateISEMPTY',
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

BusinessRule({
  $id: Now.ID['br-request-item-deleted'],
  name: 'Rescind request item: close the gate of a deleted line',
  table: 'sc_req_item',
  when: 'async',
  action: ['delete'],
  filterCondition: 'x_rsc_rescind_gate_stateINopen,approved,permitted',
  order: 100,
  script: cancelGate,
});
