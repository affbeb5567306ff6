import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-stage-read'],
  type: 'record',
  table: 'x_rsc_rescind_stage',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Rescind roles may read stages of a gate.',
});

Acl({
  $id: Now.ID['acl-stage-create'],
  type: 'record',
  table: 'x_rsc_rescind_stage',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create stages of a gate; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-stage-write'],
  type: 'record',
  table: 'x_rsc_rescind_stage',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change stages of a gate; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-stage-delete'],
  type: 'record',
  table: 'x_rsc_rescind_stage',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete stages of a gate; the ledger keeps its rows.',
});
