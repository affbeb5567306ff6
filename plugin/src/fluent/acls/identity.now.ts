import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-identity-read'],
  type: 'record',
  table: 'x_rsc_rescind_identity',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read identity records.',
});

Acl({
  $id: Now.ID['acl-identity-create'],
  type: 'record',
  table: 'x_rsc_rescind_identity',
  operation: 'create',
  roles: [adminRole],
  description: 'Admin role may create identity records.',
});

Acl({
  $id: Now.ID['acl-identity-write'],
  type: 'record',
  table: 'x_rsc_rescind_identity',
  operation: 'write',
  roles: [adminRole],
  description: 'Admin role may change identity records.',
});

Acl({
  $id: Now.ID['acl-identity-delete'],
  type: 'record',
  table: 'x_rsc_rescind_identity',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete identity records; the ledger keeps its rows.',
});

// The order form offers identities to those who answer for them; the dynamic filter is the platform's "Me".
Acl({
  $id: Now.ID['acl-identity-read-own'],
  type: 'record',
  table: 'x_rsc_rescind_identity',
  operation: 'read',
  condition:
    'ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORbackup_ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Owner and backup owner may read the records of their identities.',
});
