import { Acl } from '@servicenow/sdk/core';
import { adminRole, connectorRole, ownerRole } from '../roles/roles.now';

export const permitsVerifyAcl = Acl({
  $id: Now.ID['acl-rest-permits-verify'],
  type: 'rest_endpoint',
  name: 'rescind_permits_verify',
  operation: 'execute',
  roles: [adminRole, connectorRole, ownerRole],
  description: 'Present a permit right before executing',
});

export const permitsRotateAcl = Acl({
  $id: Now.ID['acl-rest-permits-rotate'],
  type: 'rest_endpoint',
  name: 'rescind_permits_rotate',
  operation: 'execute',
  roles: [adminRole],
  description: 'Replace the key that signs permits',
});
