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

Property({
  $id: Now.ID['property-approval-max-hours-critical'],
  name: 'x_rsc_rescind.approval.max_hours.critical',
  type: 'integer',
  value: '24',
  description:
    'Hours an approval of tier critical is good until the access is given, 1 to 8760; anything else means 24. After that the approver is asked again at the point of action.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-approval-max-hours-high'],
  name: 'x_rsc_rescind.approval.max_hours.high',
  type: 'integer',
  value: '72',
  description:
    'Hours an approval of tier high is good until the access is given, 1 to 8760; anything else means 72. After that the approver is asked again at the point of action.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-approval-max-hours-medium'],
  name: 'x_rsc_rescind.approval.max_hours.medium',
  type: 'integer',
  value: '168',
  description:
    'Hours an approval of tier medium is good until the access is given, 1 to 8760; anything else means 168. After that the approver is asked again at the point of action.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-approval-max-hours-low'],
  name: 'x_rsc_rescind.approval.max_hours.low',
  type: 'integer',
  value: '336',
  description:
    'Hours an approval of tier low is good until the access is given, 1 to 8760; anything else means 336. After that the approver is asked again at the point of action.',
  roles: { read: [adminRole], write: [adminRole] },
});
