import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-transfer-days'],
  name: 'x_rsc_rescind.transfer.answer_days',
  type: 'string',
  value: 'critical=2; high=3; medium=7; low=14',
  description:
    'Days in which a hand-over is to be answered, by the tier of its application (medium for identities); 1 to 90. Then it lapses, and the next in line is asked. A tier that is missing or cannot be read gets 2, 3, 7 or 14.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-transfer-escalation'],
  name: 'x_rsc_rescind.transfer.escalation_group',
  type: 'string',
  value: '',
  description:
    'sys_id of the group that hears when nobody took over from an owner who is gone and the application has no active owner. Name the Rescind administrators here.',
  roles: { read: [adminRole], write: [adminRole] },
});
