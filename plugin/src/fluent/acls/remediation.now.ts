import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-remediation-read'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Rescind roles may read remediation records.',
});

Acl({
  $id: Now.ID['acl-remediation-create'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create remediation records; rows are written by the application itself.',
});

Acl({
  $id: Now.ID['acl-remediation-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  operation: 'write',
  roles: [adminRole, ownerRole],
  description: 'Admin and owner roles may change remediation records.',
});

Acl({
  $id: Now.ID['acl-remediation-delete'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete remediation records; the ledger keeps its rows.',
});

Acl({
  $id: Now.ID['acl-remediation-claim-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'claim',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Claim follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-claimed-by-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'claimed_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Claimed by follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-claimed-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'claimed_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Claimed at follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-bounced-count-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'bounced_count',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Bounced count follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-open-findings-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'open_findings',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Open findings follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-evidence-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'evidence',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Evidence follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-application-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'application',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Application follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-drift-class-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'drift_class',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Drift class follows the evidence; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-correlation-id-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'correlation_id',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Set by the application when it opens the ticket; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-parent-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'parent',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Set by the application when it opens the ticket; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-number-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'number',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Set by the application when it opens the ticket; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-active-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'active',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Set by the application when it opens the ticket; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-opened-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'opened_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Set by the application when it opens the ticket; people set the state.',
});

Acl({
  $id: Now.ID['acl-remediation-opened-by-write'],
  type: 'record',
  table: 'x_rsc_rescind_remediation',
  field: 'opened_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Set by the application when it opens the ticket; people set the state.',
});
