/** Columns of every table, and of every application file, that the platform fills and nobody edits on a form. */
const SYSTEM_FIELDS: ReadonlySet<string> = new Set([
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_class_name',
  'sys_class_path',
  'sys_domain',
  'sys_domain_path',
  'sys_tags',
  'sys_name',
  'sys_scope',
  'sys_package',
  'sys_policy',
  'sys_update_name',
  'sys_customer_update',
  'sys_replace_on_upgrade',
]);

/** Other columns may begin with `sys_` as well: `sys_ui_element.sys_ui_section` is chosen by people. */
export function isSystemField(name: string): boolean {
  return SYSTEM_FIELDS.has(name);
}
