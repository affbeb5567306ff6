import {
  bool,
  choice,
  int,
  ref,
  script,
  text,
  type ColumnSpec,
  type TableSpec,
} from '../columns.ts';

const files: readonly TableSpec[] = [
  {
    name: 'sys_transform_map',
    label: 'Table Transform Map',
    extends: 'sys_metadata',
    columns: {
      name: text(100, { display: true }),
      active: bool(true),
      source_table: text(80),
      target_table: text(80),
      order: int({ defaultValue: '100' }),
      run_business_rules: bool(true),
      copy_empty_fields: bool(),
      create_new_record_on_empty_coalesce_fields: bool(),
      enforce_mandatory_fields: choice(
        { No: 'No', 'Only Mapped Fields': 'Only Mapped Fields', 'All Fields': 'All Fields' },
        'No',
      ),
      run_script: bool(),
      script: script(),
    },
  },
  {
    name: 'sys_transform_entry',
    label: 'Field Map',
    extends: 'sys_metadata',
    columns: {
      map: ref('sys_transform_map'),
      source_table: text(80),
      source_field: text(80),
      target_table: text(80),
      target_field: text(80, { display: true }),
      coalesce: bool(),
      coalesce_case_sensitive: bool(),
      coalesce_empty_fields: bool(),
      choice_action: choice({ create: 'create', ignore: 'ignore', reject: 'reject' }, 'create'),
      reference_value_field: text(80, { label: 'Referenced value field name' }),
      date_format: text(),
      use_source_script: bool(),
      source_script: script(),
    },
    indexes: ['map'],
  },
  {
    name: 'sys_transform_script',
    label: 'Transform Script',
    extends: 'sys_metadata',
    columns: {
      map: ref('sys_transform_map'),
      active: bool(true),
      when: choice(
        {
          onStart: 'onStart',
          onBefore: 'onBefore',
          onAfter: 'onAfter',
          onComplete: 'onComplete',
          onForeignInsert: 'onForeignInsert',
          onChoiceCreate: 'onChoiceCreate',
          onReject: 'onReject',
        },
        'onAfter',
      ),
      order: int({ defaultValue: '100' }),
      script: script(),
    },
    indexes: ['map'],
  },
];

const sets: readonly TableSpec[] = [
  {
    name: 'sys_multi_import_set',
    label: 'Multi Import Set',
    columns: { state: text(), short_description: text(160) },
  },
  {
    name: 'sys_import_set',
    label: 'Import Set',
    number: 'ISET',
    columns: {
      number: text(40, {
        display: true,
        readOnly: true,
        defaultValue: 'javascript:getNextObjNumberPadded();',
      }),
      table_name: text(80),
      mode: choice({ synchronous: 'Synchronous', asynchronous: 'Asynchronous' }, 'asynchronous'),
      state: choice(
        { loading: 'Loading', loaded: 'Loaded', processed: 'Processed', cancelled: 'Cancelled' },
        'loading',
      ),
      multi_import_set: ref('sys_multi_import_set'),
      short_description: text(160),
    },
  },
  {
    name: 'sys_import_set_row',
    label: 'Import Set Row',
    extendable: true,
    columns: {
      sys_import_set: ref('sys_import_set', { label: 'Set' }),
      sys_import_row: int({ label: 'Row' }),
      sys_import_state: choice(
        {
          pending: 'Pending',
          inserted: 'Inserted',
          updated: 'Updated',
          ignored: 'Ignored',
          skipped: 'Skipped',
          error: 'Error',
        },
        'pending',
      ),
      sys_import_state_comment: text(1000, { label: 'Comment' }),
      sys_transform_map: ref('sys_transform_map', { label: 'Transform map' }),
      sys_target_table: text(80, { label: 'Target table' }),
      sys_target_sys_id: text(32, { label: 'Target record' }),
    },
    indexes: ['sys_import_set'],
  },
];

/** Fields that the `User` map copies under the same name; everything a staging table holds is text. */
export const IMP_USER_FIELDS = [
  'first_name',
  'last_name',
  'email',
  'title',
  'phone',
  'mobile_phone',
  'department',
  'company',
  'location',
  'manager',
  'active',
] as const;

const importUser: TableSpec = {
  name: 'imp_user',
  label: 'User',
  extends: 'sys_import_set_row',
  columns: {
    user_id: text(40, { label: 'User ID' }),
    ...Object.fromEntries(IMP_USER_FIELDS.map((name): [string, ColumnSpec] => [name, text(100)])),
  },
};

/** Import sets and transform maps (doc:t_CreateATransformMap, t_CreatingAFieldMap, c_WebServiceImportSets). */
export const importTables: readonly TableSpec[] = [...files, ...sets, importUser];
