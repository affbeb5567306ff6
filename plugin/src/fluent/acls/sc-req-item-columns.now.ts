import { Acl } from '@servicenow/sdk/core';

Acl({
  $id: Now.ID['acl-sc-req-item-gate-write'],
  type: 'record',
  table: 'sc_req_item',
  field: 'x_rsc_rescind_gate',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the gate itself; a hand-set value would pass the hold.',
});

Acl({
  $id: Now.ID['acl-sc-req-item-gate-state-write'],
  type: 'record',
  table: 'sc_req_item',
  field: 'x_rsc_rescind_gate_state',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the gate itself; a hand-set value would pass the hold.',
});
