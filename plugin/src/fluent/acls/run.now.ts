import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-run-read'],
  type: 'record',
  table: 'x_rsc_rescind_run',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read run records.',
});

Acl({
  $id: Now.ID['acl-run-create'],
  type: 'record',
  table: 'x_rsc_rescind_run',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create run records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-run-write'],
  type: 'record',
  table: 'x_rsc_rescind_run',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change run records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-run-delete'],
  type: 'record',
  table: 'x_rsc_rescind_run',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete run records; the ledger keeps its rows.',
});
