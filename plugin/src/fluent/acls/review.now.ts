import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-review-read'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  operation: 'read',
  roles: [adminRole, auditorRole, ownerRole],
  description: 'Administrators, auditors and revocation owners may read reviews.',
});

Acl({
  $id: Now.ID['acl-review-create'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  operation: 'create',
  roles: [adminRole],
  description: 'Administrators draft campaigns.',
});

Acl({
  $id: Now.ID['acl-review-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  operation: 'write',
  roles: [adminRole],
  description: 'Administrators change drafts; a rule fixes the scope when a review starts.',
});

Acl({
  $id: Now.ID['acl-review-delete'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Nobody, not even an administrator, may delete reviews; the ledger keeps its rows.',
});

Acl({
  $id: Now.ID['acl-review-kind-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'kind',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-occasion-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'occasion',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-query-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'query',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-state-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'state',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-opened-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'opened_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-opened-by-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'opened_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-closed-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'closed_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-preview-count-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'preview_count',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-previewed-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'previewed_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-confirmed-count-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'confirmed_count',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-generated-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'generated',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-cursor-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'cursor',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-items-total-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'items_total',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-items-open-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'items_open',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-items-skipped-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'items_skipped',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});

Acl({
  $id: Now.ID['acl-review-number-write'],
  type: 'record',
  table: 'x_rsc_rescind_review',
  field: 'number',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people start a review with its buttons.',
});
