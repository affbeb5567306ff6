import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-chain-check-read'],
  type: 'record',
  table: 'x_rsc_rescind_chain_check',
  operation: 'read',
  roles: [adminRole, auditorRole],
  description: 'Auditors and administrators may read chain checks.',
});

Acl({
  $id: Now.ID['acl-chain-check-create'],
  type: 'record',
  table: 'x_rsc_rescind_chain_check',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create chain checks; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-chain-check-write'],
  type: 'record',
  table: 'x_rsc_rescind_chain_check',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change chain checks; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-chain-check-delete'],
  type: 'record',
  table: 'x_rsc_rescind_chain_check',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete chain checks; the ledger keeps its rows.',
});
