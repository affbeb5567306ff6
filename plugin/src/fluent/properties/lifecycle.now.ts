import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-notice-days'],
  name: 'x_rsc_rescind.expiry.notice_days',
  type: 'string',
  value: 'critical=14,3,1; high=14,3,1; medium=14,3; low=7',
  description:
    'How many days before access ends its beneficiary and its revocation owner are told, by the tier of the entitlement or else of the application. Write none to silence a tier. A tier that is missing or cannot be read gets 14,3.',
  roles: { read: [adminRole], write: [adminRole] },
});
