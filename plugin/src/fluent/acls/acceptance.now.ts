import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-acceptance-read'],
  type: 'record',
  table: 'x_rsc_rescind_acceptance',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Rescind roles may read who accepted to take which access back.',
});

Acl({
  $id: Now.ID['acl-acceptance-read-own'],
  type: 'record',
  table: 'x_rsc_rescind_acceptance',
  operation: 'read',
  condition: 'ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Whoever accepted a duty may read that.',
});

Acl({
  $id: Now.ID['acl-acceptance-create'],
  type: 'record',
  table: 'x_rsc_rescind_acceptance',
  operation: 'create',
  roles: [adminRole, ownerRole],
  description:
    'Revocation owners may accept a duty ahead of any order; a rule lets each do so for themselves only.',
});

Acl({
  $id: Now.ID['acl-acceptance-write'],
  type: 'record',
  table: 'x_rsc_rescind_acceptance',
  operation: 'write',
  roles: [adminRole, ownerRole],
  description:
    'A duty may be withdrawn; a rule lets its owner and Rescind administrators only do so.',
});

Acl({
  $id: Now.ID['acl-acceptance-write-own'],
  type: 'record',
  table: 'x_rsc_rescind_acceptance',
  operation: 'write',
  condition: 'ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Whoever accepted a duty may withdraw it.',
});

Acl({
  $id: Now.ID['acl-acceptance-delete'],
  type: 'record',
  table: 'x_rsc_rescind_acceptance',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete accepted duties; the ledger keeps its rows.',
});
