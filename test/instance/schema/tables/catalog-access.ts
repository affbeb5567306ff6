import { bool, list, ref, script, text, typed, type TableSpec } from '../columns.ts';

const userCriteria: TableSpec = {
  name: 'user_criteria',
  label: 'User Criteria',
  extends: 'sys_metadata',
  extendable: true,
  access: 'rcu',
  columns: {
    name: text(100, { display: true }),
    active: bool(true),
    user: list('sys_user'),
    group: list('sys_user_group'),
    role: list('sys_user_role'),
    company: list('core_company'),
    location: list('cmn_location'),
    department: list('cmn_department'),
    match_all: bool(),
    advanced: bool(),
    script: script(),
    short_description: typed('translated_text', { maxLength: 200 }),
  },
};

/** "Available For" and "Not Available For" of items, categories and catalogs. */
const links = (
  [
    ['sc_cat_item', 'Catalog Items'],
    ['sc_category', 'Categories'],
    ['sc_catalog', 'Catalogs'],
  ] as const
).flatMap(([target, label]) => [
  link(`${target}_user_criteria_mtom`, `${label} Available For`, target),
  link(`${target}_user_criteria_no_mtom`, `${label} Not Available For`, target),
]);

function link(name: string, label: string, target: string): TableSpec {
  return {
    name,
    label,
    extends: 'sys_metadata',
    access: 'rcu',
    columns: { [target]: ref(target), user_criteria: ref('user_criteria') },
    indexes: [target],
  };
}

/** Who may see what (doc:servicenow-platform/service-catalog/c_ServiceCatalogAccessControls). */
export const catalogAccessTables: readonly TableSpec[] = [userCriteria, ...links];
