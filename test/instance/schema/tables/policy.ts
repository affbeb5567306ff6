import {
  bool,
  choice,
  choicePairs,
  conditions,
  int,
  ref,
  text,
  typed,
  type TableSpec,
} from '../columns.ts';
import { LEVELS, PRIORITIES } from './task.ts';

const fieldPair = {
  dl_definition: ref('dl_definition', { label: 'Data Lookup' }),
  source_table_field: typed('field_name', { maxLength: 80 }),
  matcher_table_field: typed('field_name', { maxLength: 80 }),
};

/** Data lookup (doc:r_DataLookupDefinitionsFields, r_MatcherFieldDefinitionsFields, r_SetterFieldDefinitionsFields). */
const lookupTables: readonly TableSpec[] = [
  {
    name: 'dl_definition',
    label: 'Data Lookup Definition',
    indexes: ['source_table'],
    columns: {
      name: text(40, { display: true }),
      source_table: typed('table_name', { maxLength: 80 }),
      matcher_table: typed('table_name', { maxLength: 80 }),
      active: bool(true),
      run_on_insert: bool(true),
      run_on_update: bool(),
      run_on_form_change: bool(true),
    },
  },
  {
    name: 'dl_definition_rel_match',
    label: 'Matcher Field Definition',
    indexes: ['dl_definition'],
    columns: { ...fieldPair, exact_match: bool() },
  },
  {
    name: 'dl_definition_rel_set',
    label: 'Setter Field Definition',
    indexes: ['dl_definition'],
    columns: { ...fieldPair, always_replace: bool() },
  },
  {
    name: 'dl_matcher',
    label: 'Data Lookup Matcher Rules',
    extendable: true,
    columns: { active: bool(true), order: int({ defaultValue: '100' }) },
  },
  {
    name: 'dl_u_priority',
    label: 'Priority Data Lookup',
    extends: 'dl_matcher',
    columns: {
      impact: choicePairs(LEVELS),
      urgency: choicePairs(LEVELS),
      priority: choicePairs(PRIORITIES),
    },
  },
];

const STATE = { 'leave alone': 'Leave alone', true: 'True', false: 'False' };

/** Data policies (doc:r_DataPolicyFields); column names as the SDK writes them. */
const policyTables: readonly TableSpec[] = [
  {
    name: 'sys_data_policy2',
    label: 'Data Policy',
    extends: 'sys_metadata',
    indexes: ['model_table'],
    columns: {
      short_description: text(100, { display: true }),
      description: text(1000),
      model_table: typed('table_name', { label: 'Table', maxLength: 80 }),
      model_id: text(32),
      active: bool(true),
      inherit: bool(),
      reverse_if_false: bool(true),
      apply_import_set: bool(true, { label: 'Apply to import sets' }),
      apply_soap: bool(true, { label: 'Apply to SOAP' }),
      enforce_ui: bool(true, { label: 'Use as UI Policy on client' }),
      conditions: conditions(),
    },
  },
  {
    name: 'sys_data_policy_rule',
    label: 'Data Policy Rule',
    extends: 'sys_metadata',
    indexes: ['sys_data_policy'],
    columns: {
      sys_data_policy: ref('sys_data_policy2', { label: 'Data policy' }),
      table: typed('table_name', { maxLength: 80 }),
      field: typed('field_name', { maxLength: 80, display: true }),
      mandatory: choice(STATE, 'leave alone'),
      disabled: { ...choice(STATE, 'leave alone'), label: 'Read only' },
    },
  },
];

/** Configuration that the platform's engines work on: data lookup and data policies. */
export const configurationTables: readonly TableSpec[] = [...lookupTables, ...policyTables];
