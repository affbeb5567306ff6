import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-finding-read'],
  type: 'record',
  table: 'x_rsc_rescind_finding',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read finding records.',
});

Acl({
  $id: Now.ID['acl-finding-create'],
  type: 'record',
  table: 'x_rsc_rescind_finding',
  operation: 'create',
  roles: [adminRole],
  description: 'Admin role may create finding records.',
});

Acl({
  $id: Now.ID['acl-finding-write'],
  type: 'record',
  table: 'x_rsc_rescind_finding',
  operation: 'write',
  roles: [adminRole],
  description: 'Admin role may change finding records.',
});

Acl({
  $id: Now.ID['acl-finding-delete'],
  type: 'record',
  table: 'x_rsc_rescind_finding',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete finding records; the ledger keeps its rows.',
});
