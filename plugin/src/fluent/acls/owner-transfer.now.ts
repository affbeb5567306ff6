import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-owner-transfer-read'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Rescind roles may read hand-overs.',
});

// The dynamic filter is the platform's "Me".
Acl({
  $id: Now.ID['acl-owner-transfer-read-own'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  operation: 'read',
  condition:
    'to_userDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORfrom_userDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORproposed_byDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Who hands over, takes over or proposed it may read the hand-over.',
});

Acl({
  $id: Now.ID['acl-owner-transfer-create'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  operation: 'create',
  roles: [adminRole, ownerRole],
  description: 'Owners and administrators may propose; a rule checks whose things they are.',
});

Acl({
  $id: Now.ID['acl-owner-transfer-write'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  operation: 'write',
  roles: [adminRole],
  description: 'Administrators may withdraw a hand-over; a rule refuses everything else to them.',
});

Acl({
  $id: Now.ID['acl-owner-transfer-write-own'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  operation: 'write',
  condition:
    'to_userDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORfrom_userDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORproposed_byDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'The people of a hand-over may answer or withdraw it; a rule says who may what.',
});

Acl({
  $id: Now.ID['acl-owner-transfer-delete'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete hand-overs; the ledger keeps its rows.',
});

Acl({
  $id: Now.ID['acl-owner-transfer-covers-write'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  field: 'covers',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application: what a person accepts is what it lists.',
});

Acl({
  $id: Now.ID['acl-owner-transfer-outcome-write'],
  type: 'record',
  table: 'x_rsc_rescind_owner_transfer',
  field: 'outcome',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application when it has carried the hand-over out.',
});

Acl({
  $id: Now.ID['acl-transfer-line-read'],
  type: 'record',
  table: 'x_rsc_rescind_transfer_line',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Rescind roles may read the lines of hand-overs.',
});

Acl({
  $id: Now.ID['acl-transfer-line-read-own'],
  type: 'record',
  table: 'x_rsc_rescind_transfer_line',
  operation: 'read',
  condition:
    'transfer.to_userDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORtransfer.from_userDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Who hands over or takes over may read what the hand-over covers.',
});

Acl({
  $id: Now.ID['acl-transfer-line-create'],
  type: 'record',
  table: 'x_rsc_rescind_transfer_line',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may add lines; the application lists what was proposed.',
});

Acl({
  $id: Now.ID['acl-transfer-line-write'],
  type: 'record',
  table: 'x_rsc_rescind_transfer_line',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may change lines; the application records what became of each.',
});

Acl({
  $id: Now.ID['acl-transfer-line-delete'],
  type: 'record',
  table: 'x_rsc_rescind_transfer_line',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Nobody, not even an administrator, may delete lines; the ledger keeps its rows.',
});
