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
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create finding records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-finding-write'],
  type: 'record',
  table: 'x_rsc_rescind_finding',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change finding records; rows are written by the application itself.',
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
