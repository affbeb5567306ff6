import {
  BooleanColumn,
  IntegerColumn,
  ListColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

export const x_rsc_rescind_entitlement = Table({
  name: 'x_rsc_rescind_entitlement',
  label: 'Rescind entitlement',
  display: 'name',
  audit: true,
  allowWebServiceAccess: true,
  actions: ['read'],
  index: [{ name: 'native_idx', unique: true, element: ['application', 'type', 'native_id'] }],
  schema: {
    application: ReferenceColumn({
      label: 'Application',
      referenceTable: 'x_rsc_rescind_application',
      mandatory: true,
    }),
    type: StringColumn({ label: 'Type', maxLength: 40, mandatory: true }),
    native_id: StringColumn({ label: 'Native ID', maxLength: 255, mandatory: true }),
    name: StringColumn({ label: 'Name', maxLength: 255 }),
    level_group: StringColumn({ label: 'Level group', maxLength: 80 }),
    level: IntegerColumn({ label: 'Level' }),
    tier: StringColumn({
      label: 'Tier',
      choices: {
        critical: { label: 'Critical', sequence: 10 },
        high: { label: 'High', sequence: 20 },
        medium: { label: 'Medium', sequence: 30 },
        low: { label: 'Low', sequence: 40 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    owner: ReferenceColumn({ label: 'Owner', referenceTable: 'sys_user' }),
    conflicts_with: ListColumn({
      label: 'Must not be held together with',
      referenceTable: 'x_rsc_rescind_entitlement',
    }),
    requestable: BooleanColumn({ label: 'Requestable', default: true }),
    max_days: IntegerColumn({ label: 'Maximum days' }),
    state: StringColumn({
      label: 'State',
      choices: {
        proposed: { label: 'Proposed', sequence: 10 },
        active: { label: 'Active', sequence: 20 },
        deprecated: { label: 'Deprecated', sequence: 30 },
        gone: { label: 'Gone', sequence: 40 },
      },
      maxLength: 40,
      dropdown: 'dropdown_without_none',
      default: 'active',
    }),
  },
});
