import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-review-max-items'],
  name: 'x_rsc_rescind.review.max_items',
  type: 'integer',
  value: '2000',
  description:
    'Most questions that a review asks before an administrator has confirmed their number. Anything but a positive number means 2000.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-review-last-resort'],
  name: 'x_rsc_rescind.review.last_resort',
  type: 'string',
  value: '',
  description:
    'User name of the person who judges access that neither manager nor application owner may judge. Empty: such items wait in the list Review items nobody may judge.',
  roles: { read: [adminRole], write: [adminRole] },
});
