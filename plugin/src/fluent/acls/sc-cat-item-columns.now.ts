import { Acl } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-sc-cat-item-grants-access-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_grants_access',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-application-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_application',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-entitlement-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_entitlement',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-revocation-owner-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_revocation_owner',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-revocation-backup-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_revocation_backup',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-revocation-group-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_revocation_group',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-revocation-path-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_revocation_path',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-max-days-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_max_days',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-identity-kinds-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_identity_kinds',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});

Acl({
  $id: Now.ID['acl-sc-cat-item-risk-tier-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_risk_tier',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role marks items and names who takes access back.',
});
