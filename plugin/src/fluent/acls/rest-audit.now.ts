import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole } from '../roles/roles.now';

export const chainsAcl = Acl({
  $id: Now.ID['acl-rest-chains'],
  type: 'rest_endpoint',
  name: 'rescind_chains',
  operation: 'execute',
  roles: [adminRole, auditorRole],
  description: 'Verify the chain of evidence or of decisions',
});
