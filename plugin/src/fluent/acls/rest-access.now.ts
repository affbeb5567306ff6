import { Acl } from '@servicenow/sdk/core';
import { adminRole, connectorRole, ownerRole } from '../roles/roles.now';

export const accessEvaluationAcl = Acl({
  $id: Now.ID['acl-rest-access-evaluation'],
  type: 'rest_endpoint',
  name: 'rescind_access_evaluation',
  operation: 'execute',
  roles: [adminRole, connectorRole, ownerRole],
  description: 'AuthZEN access evaluation',
});

export const accessEvaluationsAcl = Acl({
  $id: Now.ID['acl-rest-access-evaluations'],
  type: 'rest_endpoint',
  name: 'rescind_access_evaluations',
  operation: 'execute',
  roles: [adminRole, connectorRole, ownerRole],
  description: 'AuthZEN access evaluations, several in one call',
});

export const accessConfigurationAcl = Acl({
  $id: Now.ID['acl-rest-access-configuration'],
  type: 'rest_endpoint',
  name: 'rescind_access_configuration',
  operation: 'execute',
  roles: [adminRole, connectorRole, ownerRole],
  description: 'AuthZEN metadata',
});
