import { Property } from '@servicenow/sdk/core';
import { adminRole } from '../roles/roles.now';

Property({
  $id: Now.ID['property-gate-stages'],
  name: 'x_rsc_rescind.gate.stages',
  type: 'string',
  value:
    'critical=line,owner,acceptance; high=line,owner,acceptance; medium=line,acceptance; low=one,acceptance',
  description:
    'Which stages an order of each tier needs, all asked at the same time, each answered by another person: line (a manager of the beneficiary), owner (of the entitlement, else of the application), one (whichever of them is eligible first), acceptance (of the duty to take the access back). At least one of line, owner and one. A tier that is missing or cannot be read keeps the default shown here.',
  roles: { read: [adminRole], write: [adminRole] },
});

Property({
  $id: Now.ID['property-acceptance-days'],
  name: 'x_rsc_rescind.acceptance.days',
  type: 'string',
  value: 'critical=30; high=90; medium=180; low=365',
  description:
    'How many days, 0 to 730, somebody who accepted the duty to take back the access of an item is not asked again for further orders of it, by tier. 0: they are asked for each order. A tier that is missing or cannot be read keeps the default shown here.',
  roles: { read: [adminRole], write: [adminRole] },
});
