import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-application-read'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read application records.',
});

Acl({
  $id: Now.ID['acl-application-create'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  operation: 'create',
  roles: [adminRole],
  description: 'Admin role may create application records.',
});

Acl({
  $id: Now.ID['acl-application-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  operation: 'write',
  roles: [adminRole],
  description: 'Admin role may change application records.',
});

Acl({
  $id: Now.ID['acl-application-delete'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete application records; the ledger keeps its rows.',
});

Acl({
  $id: Now.ID['acl-application-last-accepted-run-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  field: 'last_accepted_run',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Written by the application when it accepts a run; a hand-set value would hide a shrunken one.',
});

Acl({
  $id: Now.ID['acl-application-last-accepted-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  field: 'last_accepted_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Written by the application when it accepts a run; a hand-set value would hide a shrunken one.',
});

Acl({
  $id: Now.ID['acl-application-last-accounts-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  field: 'last_accounts',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Written by the application when it accepts a run; a hand-set value would hide a shrunken one.',
});

Acl({
  $id: Now.ID['acl-application-last-entitlements-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  field: 'last_entitlements',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Written by the application when it accepts a run; a hand-set value would hide a shrunken one.',
});

Acl({
  $id: Now.ID['acl-application-last-grants-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  field: 'last_grants',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Written by the application when it accepts a run; a hand-set value would hide a shrunken one.',
});

Acl({
  $id: Now.ID['acl-application-exempted-by-write'],
  type: 'record',
  table: 'x_rsc_rescind_application',
  field: 'exempted_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application: whoever enters an exemption answers for it by name.',
});
