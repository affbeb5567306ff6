import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-record-only'],
  name: 'x_rsc_rescind.policy.record_only',
  type: 'string',
  value: '',
  description:
    'Comma list of policy reason codes that are logged but do not deny, for trying a rule out before it is enforced. Empty: everything is enforced.',
  roles: { read: [adminRole], write: [adminRole] },
});
