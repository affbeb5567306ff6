import { bool, choicePairs, int, ref, text, typed, type TableSpec } from '../columns.ts';
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

/** Configuration that the platform's engines work on. */
export const configurationTables: readonly TableSpec[] = lookupTables;
