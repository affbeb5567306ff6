import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole } from '../roles/roles.now';

// The dynamic filter is the platform's "Me": reviewers are managers, who need no role of this application.

Acl({
  $id: Now.ID['acl-review-item-read'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  operation: 'read',
  roles: [adminRole, auditorRole],
  description: 'Administrators and auditors may read every review item.',
});

Acl({
  $id: Now.ID['acl-review-item-read-own'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  operation: 'read',
  condition:
    'reviewerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORdelegateDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORfallbackDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Whoever is asked may read the question.',
});

Acl({
  $id: Now.ID['acl-review-item-create'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  operation: 'create',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may create review items; the application writes them.',
});

Acl({
  $id: Now.ID['acl-review-item-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  operation: 'write',
  roles: [adminRole],
  description: 'Administrators name another person for a question that nobody may judge.',
});

Acl({
  $id: Now.ID['acl-review-item-write-own'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  operation: 'write',
  condition:
    'reviewerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORdelegateDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORfallbackDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ',
  description: 'Whoever is asked may give reason, new end and other person.',
});

Acl({
  $id: Now.ID['acl-review-item-delete'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  operation: 'delete',
  roles: ['nobody'],
  adminOverrides: false,
  description:
    'Nobody, not even an administrator, may delete review items; the ledger keeps its rows.',
});

Acl({
  $id: Now.ID['acl-review-item-number-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'number',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-review-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'review',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-grant-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'grant',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-application-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'application',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-entitlement-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'entitlement',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-identity-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'identity',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-beneficiary-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'beneficiary',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-subject-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'subject',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-tier-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'tier',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-reviewer-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'reviewer',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-fallback-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'fallback',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-delegate-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'delegate',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-predecessor-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'predecessor',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-hops-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'hops',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-state-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'state',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-due-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'due',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-decision-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'decision',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-context-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'context',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-context-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'context_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-context-digest-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'context_digest',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-facts-digest-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'facts_digest',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-opened-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'opened_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-decided-at-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'decided_at',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-decided-by-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'decided_by',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-seconds-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'seconds',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-via-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'via',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-outcome-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'outcome',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-decision-log-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'decision_log',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});

Acl({
  $id: Now.ID['acl-review-item-live-key-write'],
  type: 'record',
  table: 'x_rsc_rescind_review_item',
  field: 'live_key',
  operation: 'write',
  roles: ['nobody'],
  adminOverrides: false,
  description: 'Written by the application itself; people decide with the buttons.',
});
