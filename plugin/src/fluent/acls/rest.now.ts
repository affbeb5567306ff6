import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, connectorRole, ownerRole } from '../roles/roles.now';

export const healthAcl = Acl({
  $id: Now.ID['acl-rest-health'],
  type: 'rest_endpoint',
  name: 'rescind_health',
  operation: 'execute',
  roles: [adminRole, approverRole, auditorRole, connectorRole, ownerRole],
  description: 'Version, rules, time and roles of the caller',
});

export const runsStartAcl = Acl({
  $id: Now.ID['acl-rest-runs-start'],
  type: 'rest_endpoint',
  name: 'rescind_runs_start',
  operation: 'execute',
  roles: [connectorRole],
  description: 'Start a reconciliation run and take the lease',
});

export const runsLeaseAcl = Acl({
  $id: Now.ID['acl-rest-runs-lease'],
  type: 'rest_endpoint',
  name: 'rescind_runs_lease',
  operation: 'execute',
  roles: [connectorRole],
  description: 'Renew the lease of a running run',
});

export const runsFindingsAcl = Acl({
  $id: Now.ID['acl-rest-runs-findings'],
  type: 'rest_endpoint',
  name: 'rescind_runs_findings',
  operation: 'execute',
  roles: [connectorRole],
  description: 'Report findings seen or gone, up to 500 a call',
});

export const runsGrantsAcl = Acl({
  $id: Now.ID['acl-rest-runs-grants'],
  type: 'rest_endpoint',
  name: 'rescind_runs_grants',
  operation: 'execute',
  roles: [connectorRole],
  description: 'Report grants observed or absent, up to 500 a call',
});

export const runsFinishAcl = Acl({
  $id: Now.ID['acl-rest-runs-finish'],
  type: 'rest_endpoint',
  name: 'rescind_runs_finish',
  operation: 'execute',
  roles: [connectorRole],
  description: 'Finish the run and bring the tickets in line',
});

export const evaluationAcl = Acl({
  $id: Now.ID['acl-rest-evaluation'],
  type: 'rest_endpoint',
  name: 'rescind_evaluation',
  operation: 'execute',
  roles: [adminRole, connectorRole, ownerRole],
  description: 'Ask for a policy decision at the point of action',
});

export const evidenceAcl = Acl({
  $id: Now.ID['acl-rest-evidence'],
  type: 'rest_endpoint',
  name: 'rescind_evidence',
  operation: 'execute',
  roles: [adminRole, connectorRole, ownerRole],
  description: 'File evidence about a finding, a remediation or a grant',
});

export const grantsRevokeAcl = Acl({
  $id: Now.ID['acl-rest-grants-revoke'],
  type: 'rest_endpoint',
  name: 'rescind_grants_revoke',
  operation: 'execute',
  // Every signed-in user may ask; the handler checks owner, backup, group, holder or role per grant.
  script: `answer = gs.isLoggedIn();`,
  description: 'Revoke a grant, or report that it was taken away',
});

export const overviewAcl = Acl({
  $id: Now.ID['acl-rest-overview'],
  type: 'rest_endpoint',
  name: 'rescind_overview',
  operation: 'execute',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Numbers of the overview page, each with its list',
});
