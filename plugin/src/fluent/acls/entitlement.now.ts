import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-entitlement-read'],
  type: 'record',
  table: 'x_rsc_rescind_entitlement',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read entitlement records.',
});

Acl({
  $id: Now.ID['acl-entitlement-create'],
  type: 'record',
  table: 'x_rsc_rescind_entitlement',
  operation: 'create',
  roles: [adminRole],
  description: 'Admin role may create entitlement records.',
});

Acl({
  $id: Now.ID['acl-entitlement-write'],
  type: 'record',
  table: 'x_rsc_rescind_entitlement',
  operation: 'write',
  roles: [adminRole],
  description: 'Admin role may change entitlement records.',
});

Acl({
  $id: Now.ID['acl-entitlement-delete'],
  type: 'record',
  table: 'x_rsc_rescind_entitlement',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete entitlement records; the ledger keeps its rows.',
});
