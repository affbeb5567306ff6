import { bool, int, ref, text, typed, type TableSpec } from '../columns.ts';

/** What queries refer to: dynamic filter options, record hierarchies (doc:data-hierarchies), tags. */
export const filterTables: readonly TableSpec[] = [
  {
    name: 'sys_filter_option_dynamic',
    label: 'Dynamic Filter Options',
    extends: 'sys_metadata',
    columns: {
      label: text(80, { display: true }),
      script: text(1000),
      table: typed('table_name', { maxLength: 80 }),
      field_type: text(40),
      active: bool(true),
      available_for_filter: bool(),
      available_for_default: bool(),
      available_for_ref_qual: bool(),
      order: int({ defaultValue: '100' }),
      roles: typed('user_roles', { maxLength: 4000 }),
    },
  },
  {
    name: 'sys_record_hierarchy',
    label: 'Record Hierarchy',
    extends: 'sys_metadata',
    columns: {
      label: text(80, { display: true }),
      name: text(80),
      table: typed('table_name', { maxLength: 80 }),
      reference_field: text(80),
    },
  },
  {
    name: 'label',
    label: 'Tag',
    columns: {
      name: text(100, { display: true }),
      owner: ref('sys_user'),
      active: bool(true),
      viewable_by: text(40, { defaultValue: 'me' }),
    },
  },
  {
    name: 'label_entry',
    label: 'Label Entry',
    columns: {
      title: text(255, { display: true }),
      label: ref('label'),
      table: typed('table_name', { maxLength: 80 }),
      table_key: typed('document_id', { maxLength: 32 }),
    },
  },
];
