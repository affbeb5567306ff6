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

export const accessAcl = Acl({
  $id: Now.ID['acl-rest-access'],
  type: 'rest_endpoint',
  name: 'rescind_access',
  operation: 'execute',
  roles: [adminRole, auditorRole],
  description: 'Who had what at a moment',
});

export const storyAcl = Acl({
  $id: Now.ID['acl-rest-story'],
  type: 'rest_endpoint',
  name: 'rescind_story',
  operation: 'execute',
  roles: [adminRole, auditorRole],
  description: 'The story of one grant',
});

export const conflictsAcl = Acl({
  $id: Now.ID['acl-rest-conflicts'],
  type: 'rest_endpoint',
  name: 'rescind_conflicts',
  operation: 'execute',
  roles: [adminRole, auditorRole],
  description: 'Toxic combinations held now',
});

export const findingsAcl = Acl({
  $id: Now.ID['acl-rest-findings-list'],
  type: 'rest_endpoint',
  name: 'rescind_findings_list',
  operation: 'execute',
  roles: [adminRole, auditorRole],
  description: 'Findings with the controls they speak to',
});
