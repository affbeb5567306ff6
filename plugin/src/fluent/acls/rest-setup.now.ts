import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole } from '../roles/roles.now';

export const suggestionsAcl = Acl({
  $id: Now.ID['acl-rest-suggestions'],
  type: 'rest_endpoint',
  name: 'rescind_suggestions',
  operation: 'execute',
  roles: [adminRole, auditorRole],
  description: 'Catalog items that probably grant access and are not marked',
});

export const dismissAcl = Acl({
  $id: Now.ID['acl-rest-suggestions-dismiss'],
  type: 'rest_endpoint',
  name: 'rescind_suggestions_dismiss',
  operation: 'execute',
  roles: [adminRole],
  description: 'Dismiss a suggestion, with a reason',
});

export const withdrawAcl = Acl({
  $id: Now.ID['acl-rest-suggestions-withdraw'],
  type: 'rest_endpoint',
  name: 'rescind_suggestions_withdraw',
  operation: 'execute',
  roles: [adminRole],
  description: 'Take a dismissal back',
});

export const marksAcl = Acl({
  $id: Now.ID['acl-rest-marks'],
  type: 'rest_endpoint',
  name: 'rescind_marks',
  operation: 'execute',
  roles: [adminRole],
  description: 'Mark catalog items as granting access, up to 100 a call',
});

export const importsAcl = Acl({
  $id: Now.ID['acl-rest-imports'],
  type: 'rest_endpoint',
  name: 'rescind_imports',
  operation: 'execute',
  roles: [adminRole],
  description: 'Import applications or entitlements from CSV, with a preview',
});
