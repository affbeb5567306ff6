import {
  BooleanColumn,
  IntegerColumn,
  ReferenceColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

export const sc_cat_item = Table({
  augments: 'sc_cat_item',
  schema: {
    x_rsc_rescind_grants_access: BooleanColumn({ label: 'Grants access', default: false }),
    x_rsc_rescind_application: ReferenceColumn({
      label: 'Application',
      referenceTable: 'x_rsc_rescind_application',
    }),
    x_rsc_rescind_entitlement: ReferenceColumn({
      label: 'Entitlement',
      referenceTable: 'x_rsc_rescind_entitlement',
    }),
    x_rsc_rescind_revocation_owner: ReferenceColumn({
      label: 'Revocation owner',
      referenceTable: 'sys_user',
    }),
    x_rsc_rescind_revocation_backup: ReferenceColumn({
      label: 'Revocation backup',
      referenceTable: 'sys_user',
    }),
    x_rsc_rescind_revocation_group: ReferenceColumn({
      label: 'Revocation group',
      referenceTable: 'sys_user_group',
    }),
    x_rsc_rescind_revocation_path: StringColumn({
      label: 'Revocation path',
      choices: {
        api: { label: 'API', sequence: 10 },
        scim: { label: 'SCIM', sequence: 20 },
        directory_group: { label: 'Directory group', sequence: 30 },
        ticket: { label: 'Ticket', sequence: 40 },
        vendor_portal: { label: 'Vendor portal', sequence: 50 },
        none: { label: 'None', sequence: 60 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    x_rsc_rescind_max_days: IntegerColumn({ label: 'Maximum days' }),
    x_rsc_rescind_max_total_days: IntegerColumn({ label: 'Maximum days with renewals' }),
    x_rsc_rescind_identity_kinds: StringColumn({ label: 'Identity kinds allowed', maxLength: 255 }),
    x_rsc_rescind_risk_tier: StringColumn({
      label: 'Risk tier',
      choices: {
        critical: { label: 'Critical', sequence: 10 },
        high: { label: 'High', sequence: 20 },
        medium: { label: 'Medium', sequence: 30 },
        low: { label: 'Low', sequence: 40 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
  },
});
