import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-default-group'],
  name: 'x_rsc_rescind.default.revocation_group',
  type: 'string',
  value: '',
  description:
    'Name or sys_id of the active group that takes access back where neither the mark of a catalog item nor its application names one. Used when items are marked in bulk. A property of the tier comes first.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-default-group-critical'],
  name: 'x_rsc_rescind.default.revocation_group.critical',
  type: 'string',
  value: '',
  description: 'The default revocation group of tier critical. Empty: the one of all tiers.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-default-group-high'],
  name: 'x_rsc_rescind.default.revocation_group.high',
  type: 'string',
  value: '',
  description: 'The default revocation group of tier high. Empty: the one of all tiers.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-default-group-medium'],
  name: 'x_rsc_rescind.default.revocation_group.medium',
  type: 'string',
  value: '',
  description: 'The default revocation group of tier medium. Empty: the one of all tiers.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-default-group-low'],
  name: 'x_rsc_rescind.default.revocation_group.low',
  type: 'string',
  value: '',
  description: 'The default revocation group of tier low. Empty: the one of all tiers.',
  roles: { read: [adminRole], write: [adminRole] },
});
