import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-permit-key-days'],
  name: 'x_rsc_rescind.permit.key_days',
  type: 'integer',
  value: '30',
  description:
    'Days after which the key that signs permits is replaced by itself, 1 to 3650; anything else means 30. The old key is accepted until its permits have run out.',
  roles: { read: [adminRole], write: [adminRole] },
});
