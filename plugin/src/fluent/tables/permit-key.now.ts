import {
  DateTimeColumn,
  IntegerColumn,
  Password2Column,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

/** Keys that sign permits. No web service, no other scope and no role may read them. */
export const x_rsc_rescind_permit_key = Table({
  name: 'x_rsc_rescind_permit_key',
  label: 'Rescind permit key',
  display: 'key_id',
  allowWebServiceAccess: false,
  accessibleFrom: 'package_private',
  callerAccess: 'restricted',
  actions: [],
  index: [
    { name: 'key_id_idx', unique: true, element: 'key_id' },
    { name: 'generation_idx', unique: true, element: 'generation' },
  ],
  schema: {
    key_id: StringColumn({ label: 'Key', maxLength: 32 }),
    generation: IntegerColumn({ label: 'Generation' }),
    secret: Password2Column({ label: 'Secret', maxLength: 1000 }),
    made_at: DateTimeColumn({ label: 'Made at' }),
    accepted_until: DateTimeColumn({ label: 'Accepted until' }),
  },
});
