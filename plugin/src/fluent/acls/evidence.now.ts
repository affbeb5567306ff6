import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-evidence-read'],
  type: 'record',
  table: 'x_rsc_rescind_evidence',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read evidence records.',
});

Acl({
  $id: Now.ID['acl-evidence-create'],
  type: 'record',
  table: 'x_rsc_rescind_evidence',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create evidence records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-evidence-write'],
  type: 'record',
  table: 'x_rsc_rescind_evidence',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change evidence records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-evidence-delete'],
  type: 'record',
  table: 'x_rsc_rescind_evidence',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete evidence records; the ledger keeps its rows.',
});
