import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-grant-read'],
  type: 'record',
  table: 'x_rsc_rescind_grant',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read grant records.',
});

Acl({
  $id: Now.ID['acl-grant-create'],
  type: 'record',
  table: 'x_rsc_rescind_grant',
  operation: 'create',
  roles: [adminRole],
  description: 'Admin role may create grant records.',
});

Acl({
  $id: Now.ID['acl-grant-write'],
  type: 'record',
  table: 'x_rsc_rescind_grant',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change grant records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-grant-delete'],
  type: 'record',
  table: 'x_rsc_rescind_grant',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete grant records; the ledger keeps its rows.',
});
