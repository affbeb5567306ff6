import { Acl } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, ownerRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-ui-page-overview-read'],
  type: 'ui_page',
  name: 'x_rsc_rescind_overview',
  operation: 'read',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  description: 'Rescind roles may open the overview page.',
});
