import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-decision-read'],
  type: 'record',
  table: 'x_rsc_rescind_decision',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read decision records.',
});

Acl({
  $id: Now.ID['acl-decision-create'],
  type: 'record',
  table: 'x_rsc_rescind_decision',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create decision records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-decision-write'],
  type: 'record',
  table: 'x_rsc_rescind_decision',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change decision records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-decision-delete'],
  type: 'record',
  table: 'x_rsc_rescind_decision',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete decision records; the ledger keeps its rows.',
});
