import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-dismissal-read'],
  type: 'record',
  table: 'x_rsc_rescind_dismissal',
  operation: 'read',
  roles: [adminRole, auditorRole],
  description: 'Auditors and administrators may read dismissed suggestions.',
});

Acl({
  $id: Now.ID['acl-dismissal-create'],
  type: 'record',
  table: 'x_rsc_rescind_dismissal',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create dismissed suggestions; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-dismissal-write'],
  type: 'record',
  table: 'x_rsc_rescind_dismissal',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change dismissed suggestions; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-dismissal-delete'],
  type: 'record',
  table: 'x_rsc_rescind_dismissal',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete dismissed suggestions; the ledger keeps its rows.',
});
