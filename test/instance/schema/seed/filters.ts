import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

/** Options (two are documented as "Me") and hierarchies with the ids that real instances share; other option ids have scripts that are not public. */
const OPTIONS = [
  ['90d1921e5f510100a9ad2572f2b477fe', 'Me', 'gs.getUserID()', 'sys_user'],
  ['54635e965f510100a9ad2572f2b4774c', 'Me (caller)', 'gs.getUserID()', 'sys_user'],
  [
    'd6435e965f510100a9ad2572f2b47744',
    'One of My Groups',
    'gs.getUser().getMyGroups()',
    'sys_user_group',
  ],
] as const;

const HIERARCHIES = [
  ['fdd0fa0f93f5d2505bd0bd886cba1015', 'Manager Hierarchy', 'sys_user', 'manager'],
  [undefined, 'Department Hierarchy', 'cmn_department', 'parent'],
  [undefined, 'Location Hierarchy', 'cmn_location', 'parent'],
] as const;

export function seedFilters(store: Store): void {
  for (const [id, label, script, table] of OPTIONS) {
    seedRow(store, 'sys_filter_option_dynamic', label, {
      sys_id: id,
      label,
      script,
      table,
      field_type: 'reference',
      available_for_filter: '1',
      sys_name: label,
      sys_scope: 'global',
    });
  }
  for (const [id, label, table, field] of HIERARCHIES) {
    seedRow(store, 'sys_record_hierarchy', label, {
      ...(id === undefined ? {} : { sys_id: id }),
      label,
      name: label.toLowerCase().replace(' ', '_'),
      table,
      reference_field: field,
      sys_name: label,
      sys_scope: 'global',
    });
  }
}
