import { Acl } from '@servicenow/sdk/core';
import { adminRole, auditorRole, ownerRole } from '../roles/roles.now';

export const blastRadiusAcl = Acl({
  $id: Now.ID['acl-rest-blast-radius'],
  type: 'rest_endpoint',
  name: 'rescind_blast_radius',
  operation: 'execute',
  // Owners may ask; the handler checks that the start is theirs.
  roles: [adminRole, auditorRole, ownerRole],
  description: 'Everything reachable from a start',
});

export const blastStartsAcl = Acl({
  $id: Now.ID['acl-rest-blast-starts'],
  type: 'rest_endpoint',
  name: 'rescind_blast_starts',
  operation: 'execute',
  roles: [adminRole, auditorRole, ownerRole],
  description: 'Find a start of the blast radius by name',
});

Acl({
  $id: Now.ID['acl-ui-page-blast-read'],
  type: 'ui_page',
  name: 'x_rsc_rescind_blast_radius',
  operation: 'read',
  roles: [adminRole, auditorRole, ownerRole],
  description: 'Admins, auditors and owners may open the blast radius page.',
});
