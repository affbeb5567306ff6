import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-permit-key-read'],
  type: 'record',
  table: 'x_rsc_rescind_permit_key',
  operation: 'read',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may read the keys of permits; only the application itself uses them.',
});

Acl({
  $id: Now.ID['acl-permit-key-create'],
  type: 'record',
  table: 'x_rsc_rescind_permit_key',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create the keys of permits; only the application itself uses them.',
});

Acl({
  $id: Now.ID['acl-permit-key-write'],
  type: 'record',
  table: 'x_rsc_rescind_permit_key',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change the keys of permits; only the application itself uses them.',
});

Acl({
  $id: Now.ID['acl-permit-key-delete'],
  type: 'record',
  table: 'x_rsc_rescind_permit_key',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete the keys of permits; only the application itself uses them.',
});

Acl({
  $id: Now.ID['acl-permit-use-read'],
  type: 'record',
  table: 'x_rsc_rescind_permit_use',
  operation: 'read',
  roles: [adminRole, auditorRole],
  description: 'Auditors and administrators may read which permits were used.',
});

Acl({
  $id: Now.ID['acl-permit-use-create'],
  type: 'record',
  table: 'x_rsc_rescind_permit_use',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create the use of a permit; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-permit-use-write'],
  type: 'record',
  table: 'x_rsc_rescind_permit_use',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change the use of a permit; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-permit-use-delete'],
  type: 'record',
  table: 'x_rsc_rescind_permit_use',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete the use of a permit; rows are written by the application itself.',
});
