import { Acl } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Acl({
  $id: Now.ID['acl-sc-cat-item-max-total-days-write'],
  type: 'record',
  table: 'sc_cat_item',
  field: 'x_rsc_rescind_max_total_days',
  operation: 'write',
  roles: [adminRole],
  description: 'Only the Rescind admin role says how long access may last with its renewals.',
});
