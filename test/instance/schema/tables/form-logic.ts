import {
  bool,
  choice,
  conditions,
  int,
  ref,
  script,
  text,
  typed,
  type TableSpec,
} from '../columns.ts';

const name = text(100, { display: true });
const table = typed('table_name', { maxLength: 80 });
const uiType = { ...choice({ '0': 'Desktop', '1': 'Mobile / Service Portal', '10': 'All' }, '0') };
const policySwitch = choice({ ignore: 'Leave alone', true: 'True', false: 'False' }, 'ignore');

function file(
  tableName: string,
  label: string,
  columns: TableSpec['columns'] & object,
  indexes: readonly string[] = [],
): TableSpec {
  return { name: tableName, label, extends: 'sys_metadata', columns, indexes };
}

/** Client scripts (SDK: clientscript-api). */
const clientScripts: readonly TableSpec[] = [
  file(
    'sys_script_client',
    'Client Script',
    {
      name,
      table,
      active: bool(true),
      type: choice(
        {
          onLoad: 'onLoad',
          onChange: 'onChange',
          onSubmit: 'onSubmit',
          onCellEdit: 'onCellEdit',
        },
        'onLoad',
      ),
      field: typed('field_name', { maxLength: 80, label: 'Field name' }),
      ui_type: uiType,
      global: bool(true),
      view: text(255),
      applies_extended: bool(false, { label: 'Inherited' }),
      isolate_script: bool(true),
      order: int(),
      script: script(),
      messages: text(4000),
      description: text(4000),
    },
    ['table'],
  ),
];

/** UI policies (SDK: uipolicy-api). */
const uiPolicies: readonly TableSpec[] = [
  file(
    'sys_ui_policy',
    'UI Policy',
    {
      short_description: text(100, { display: true }),
      table,
      active: bool(true),
      order: int({ defaultValue: '100' }),
      conditions: conditions(),
      global: bool(true),
      view: ref('sys_ui_view'),
      on_load: bool(true),
      reverse_if_false: bool(true),
      inherit: bool(),
      run_scripts: bool(),
      ui_type: uiType,
      isolate_script: bool(true),
      script_true: script(),
      script_false: script(),
      set_values: typed('template_value', { maxLength: 4000 }),
      model_id: text(32),
      model_table: table,
      description: text(4000),
    },
    ['table'],
  ),
  file(
    'sys_ui_policy_action',
    'UI Policy Action',
    {
      ui_policy: ref('sys_ui_policy'),
      table,
      field: typed('field_name', { maxLength: 80, label: 'Field name', display: true }),
      mandatory: policySwitch,
      visible: policySwitch,
      disabled: { ...policySwitch, label: 'Read only' },
      cleared: bool(false, { label: 'Clear the field value' }),
      value: text(4000),
      value_action: text(40, { defaultValue: 'ignore' }),
      field_message: typed('translated_text', { maxLength: 1000 }),
      field_message_type: text(40, { defaultValue: 'none' }),
    },
    ['ui_policy'],
  ),
  file(
    'sys_ui_policy_rl_action',
    'UI Policy Related List Action',
    { ui_policy: ref('sys_ui_policy'), list: text(255, { display: true }), visible: policySwitch },
    ['ui_policy'],
  ),
];

const style = choice({ primary: 'Primary', destructive: 'Destructive', unstyled: 'Unstyled' });

/** UI actions (doc:platform-administration/t_EditingAUIAction; column names as the SDK writes them). */
const uiActions: readonly TableSpec[] = [
  file(
    'sys_ui_action',
    'UI Action',
    {
      name,
      table,
      action_name: text(80),
      active: bool(true),
      order: int({ defaultValue: '100' }),
      show_insert: bool(true),
      show_update: bool(true),
      show_query: bool(),
      show_multiple_update: bool(),
      client: bool(),
      onclick: text(1000),
      condition: text(1000),
      script: script(),
      isolate_script: bool(),
      hint: text(1000),
      messages: text(4000),
      comments: text(4000),
      form_action: bool(true),
      form_button: bool(),
      form_link: bool(),
      form_context_menu: bool(),
      form_style: style,
      list_action: bool(),
      list_button: bool(false, { label: 'List bottom button' }),
      list_link: bool(),
      list_context_menu: bool(),
      list_choice: bool(),
      list_banner_button: bool(),
      list_save_with_form_button: bool(),
      list_style: style,
      sys_overrides: ref('sys_ui_action', { label: 'Overrides' }),
      ui11_compatible: bool(),
      ui16_compatible: bool(true),
      client_script_v2: script(),
      form_button_v2: bool(false, { label: 'Workspace Form Button' }),
      form_menu_button_v2: bool(false, { label: 'Workspace Form Menu' }),
      format_for_configurable_workspace: bool(),
    },
    ['table'],
  ),
  file(
    'sys_ui_action_role',
    'UI Action Role',
    {
      sys_ui_action: ref('sys_ui_action'),
      sys_user_role: ref('sys_user_role', { display: true }),
    },
    ['sys_ui_action'],
  ),
  file(
    'sys_ui_action_view',
    'UI Action Visibility',
    {
      sys_ui_action: ref('sys_ui_action'),
      sys_ui_view: ref('sys_ui_view', { display: true }),
      visibility: choice({ include: 'Include', exclude: 'Exclude' }, 'include'),
    },
    ['sys_ui_action'],
  ),
];

/** What stands on a form besides fields (SDK: form-api), and related lists that are no plain reference. */
const furniture: readonly TableSpec[] = [
  file('sys_ui_annotation_type', 'Annotation Type', {
    name,
    active: bool(true),
    style: text(4000),
  }),
  file('sys_ui_annotation', 'UI Annotation', {
    text: typed('html', { maxLength: 8000, display: true }),
    is_plain_text: bool(true),
    type: ref('sys_ui_annotation_type'),
  }),
  file('sys_ui_formatter', 'Formatter', {
    name,
    formatter: text(100),
    table,
    type: text(40, { defaultValue: 'formatter' }),
    active: bool(true),
  }),
  file('sys_relationship', 'Relationship', {
    name,
    advanced: bool(),
    basic_apply_to: { ...table, label: 'Applies to table' },
    basic_query_from: { ...table, label: 'Queries from table' },
    reference_field: typed('field_name', { maxLength: 80 }),
    simple_reference: bool(),
    apply_to: script(),
    query_from: script(),
    query_with: script(),
  }),
];

/** Application files that say how a form behaves. */
export const formLogicTables: readonly TableSpec[] = [
  ...clientScripts,
  ...uiPolicies,
  ...uiActions,
  ...furniture,
];
