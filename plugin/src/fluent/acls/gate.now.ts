import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-gate-read'],
  type: 'record',
  table: 'x_rsc_rescind_gate',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read gate records.',
});

Acl({
  $id: Now.ID['acl-gate-create'],
  type: 'record',
  table: 'x_rsc_rescind_gate',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create gate records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-gate-write'],
  type: 'record',
  table: 'x_rsc_rescind_gate',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change gate records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-gate-delete'],
  type: 'record',
  table: 'x_rsc_rescind_gate',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete gate records; the ledger keeps its rows.',
});
