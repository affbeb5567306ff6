import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-grant-event-read'],
  type: 'record',
  table: 'x_rsc_rescind_grant_event',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Rescind roles may read events of grants.',
});

Acl({
  $id: Now.ID['acl-grant-event-create'],
  type: 'record',
  table: 'x_rsc_rescind_grant_event',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create events of grants; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-grant-event-write'],
  type: 'record',
  table: 'x_rsc_rescind_grant_event',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change events of grants; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-grant-event-delete'],
  type: 'record',
  table: 'x_rsc_rescind_grant_event',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete events of grants; the ledger keeps its rows.',
});
