import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-renewal-window'],
  name: 'x_rsc_rescind.renewal.window_days',
  type: 'integer',
  value: '21',
  description:
    'Days before its end in which access can be renewed by ordering it again, 1 to 365; anything else means 21. Keep it longer than the first notice before the end.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-renewal-total'],
  name: 'x_rsc_rescind.renewal.max_total_days',
  type: 'string',
  value: 'critical=90; high=365; medium=730; low=1095',
  description:
    'How many days access may last with all its renewals, counted from its first grant, by tier. "Maximum days with renewals" on the catalog item may make it shorter. A tier that is missing or cannot be read keeps the value shown here as the default.',
  roles: { read: [adminRole], write: [adminRole] },
});
