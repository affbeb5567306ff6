import { Acl } from '@servicenow/sdk/core';

Acl({
  $id: Now.ID['acl-sc-task-permit-write'],
  type: 'record',
  table: 'sc_task',
  field: 'x_rsc_rescind_permit',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the gate itself; a hand-set value would pass the hold.',
});
