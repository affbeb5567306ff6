/** One access control as data. `roles` empty means any logged-in user; the condition and script still decide. */
export interface AclSeed {
  readonly name: string;
  readonly operations: string;
  readonly roles: readonly string[];
  readonly condition?: string;
  readonly script?: string;
  readonly adminOverrides?: boolean;
}

const ME = 'javascript:gs.getUserID()';

/** Approvers' delegates, as long as the delegation runs. */
const DELEGATE_SCRIPT = `(function () {
  var delegation = new GlideRecord('sys_user_delegate');
  delegation.addQuery('user', current.getValue('approver'));
  delegation.addQuery('delegate', gs.getUserID());
  delegation.addQuery('approvals', true);
  delegation.addQuery('starts', '<=', new GlideDateTime().getValue());
  delegation.addQuery('ends', '>=', new GlideDateTime().getValue());
  delegation.query();
  return delegation.hasNext();
})();`;

/** What may be done to an attachment follows from the record it hangs on (doc:c_AttachmentAPI, roles). */
function attachedTo(check: 'canRead' | 'canWrite'): string {
  return `(function () {
  var target = new GlideRecord(current.getValue('table_name'));
  if (!target.isValid() || !target.get(current.getValue('table_sys_id'))) return false;
  return target.canRead() && target.${check}();
})();`;
}

const ALL = 'read write create delete';
const CHANGE = 'write create delete';

/** Everything that no other rule names: administrators only (glide.sm.default_mode = deny). */
const defaults: readonly AclSeed[] = [{ name: '*', operations: ALL, roles: ['admin'] }];

const tasks: readonly AclSeed[] = [
  { name: 'task', operations: 'read write create', roles: ['itil'] },
  { name: 'task', operations: 'read', roles: [], condition: `opened_by=${ME}` },
  { name: 'task', operations: 'delete', roles: ['admin'] },
  { name: 'incident', operations: 'read write create', roles: ['itil'] },
  {
    name: 'incident',
    operations: 'read',
    roles: [],
    condition: `caller_id=${ME}^ORopened_by=${ME}`,
  },
  { name: 'incident', operations: 'create', roles: ['snc_internal'] },
  // doc:it-service-management/change-management/create-a-change-task, doc:api-reference/rest-apis/change-management-api
  ...['change_request', 'change_task'].flatMap((name) => [
    { name, operations: 'read', roles: ['itil', 'sn_change_read'] },
    { name, operations: 'write create', roles: ['itil', 'sn_change_write'] },
    { name, operations: 'delete', roles: ['change_manager'] },
  ]),
  ...['chg_model', 'std_change_producer_version'].map((name) => ({
    name,
    operations: 'read',
    roles: ['itil', 'sn_change_read'],
  })),
  { name: 'sc_request', operations: 'read write create', roles: ['itil', 'catalog_admin'] },
  { name: 'sc_request', operations: 'read', roles: ['approver_user'] },
  {
    name: 'sc_request',
    operations: 'read',
    roles: [],
    condition: `requested_for=${ME}^ORopened_by=${ME}`,
  },
  { name: 'sc_req_item', operations: 'read write create', roles: ['itil', 'catalog_admin'] },
  { name: 'sc_req_item', operations: 'read', roles: ['approver_user'] },
  {
    name: 'sc_req_item',
    operations: 'read',
    roles: [],
    condition: `requested_for=${ME}^ORopened_by=${ME}^ORrequest.requested_for=${ME}`,
  },
  { name: 'sc_task', operations: 'read write create', roles: ['itil', 'catalog_admin'] },
];

const approvals: readonly AclSeed[] = [
  { name: 'sysapproval_approver', operations: 'read', roles: ['itil', 'approver_user'] },
  {
    name: 'sysapproval_approver',
    operations: 'read write',
    roles: [],
    condition: `approver=${ME}`,
  },
  { name: 'sysapproval_approver', operations: 'read write', roles: [], script: DELEGATE_SCRIPT },
  { name: 'sysapproval_approver', operations: 'write create', roles: ['approval_admin'] },
  { name: 'sysapproval_approver', operations: 'create', roles: ['itil'] },
];

const catalog: readonly AclSeed[] = [
  'sc_catalog',
  'sc_category',
  'sc_cat_item',
  'sc_cat_item_category',
  'sc_cat_item_catalog',
  'sc_cat_item_guide_items',
  'question',
  'item_option_new_set',
  'io_set_item',
  'question_choice',
  'question_regex',
  'catalog_script_client',
  'catalog_ui_policy',
  'catalog_ui_policy_action',
].flatMap((name) => [
  { name, operations: 'read', roles: ['snc_internal', 'catalog_admin'] },
  { name, operations: CHANGE, roles: ['catalog_admin'] },
]);

const criteria: readonly AclSeed[] = [
  'user_criteria',
  'sc_cat_item_user_criteria_mtom',
  'sc_cat_item_user_criteria_no_mtom',
  'sc_category_user_criteria_mtom',
  'sc_category_user_criteria_no_mtom',
  'sc_catalog_user_criteria_mtom',
  'sc_catalog_user_criteria_no_mtom',
].map((name) => ({ name, operations: `read ${CHANGE}`, roles: ['catalog_admin'] }));

const answers: readonly AclSeed[] = [
  { name: 'sc_item_option', operations: 'read', roles: ['itil', 'catalog_admin', 'approver_user'] },
  {
    name: 'sc_item_option_mtom',
    operations: 'read',
    roles: ['itil', 'catalog_admin', 'approver_user'],
  },
  {
    name: 'sc_item_option_mtom',
    operations: 'read',
    roles: [],
    condition: `request_item.requested_for=${ME}^ORrequest_item.opened_by=${ME}`,
  },
  { name: 'question_answer', operations: 'read', roles: ['itil', 'catalog_admin'] },
  {
    name: 'sc_multi_row_question_answer',
    operations: 'read',
    roles: ['itil', 'catalog_admin', 'approver_user'],
  },
  { name: 'sc_cart', operations: 'read', roles: [], condition: `user=${ME}` },
  { name: 'sc_cart_item', operations: 'read', roles: [], condition: `cart.user=${ME}` },
];

const people: readonly AclSeed[] = [
  { name: 'sys_user', operations: 'read', roles: ['snc_internal', 'itil'] },
  { name: 'sys_user', operations: CHANGE, roles: ['user_admin'] },
  { name: 'sys_user.user_password', operations: 'read', roles: ['nobody'], adminOverrides: false },
  { name: 'sys_user_group', operations: 'read', roles: ['snc_internal', 'itil'] },
  { name: 'sys_user_group', operations: CHANGE, roles: ['user_admin'] },
  { name: 'sys_user_grmember', operations: 'read', roles: ['snc_internal', 'itil'] },
  { name: 'sys_user_grmember', operations: CHANGE, roles: ['user_admin'] },
  { name: 'sys_user_role', operations: 'read', roles: ['itil', 'user_admin'] },
  { name: 'sys_user_has_role', operations: 'read', roles: ['itil', 'user_admin'] },
  { name: 'sys_user_has_role', operations: 'read', roles: [], condition: `user=${ME}` },
  { name: 'sys_user_has_role', operations: CHANGE, roles: ['user_admin'] },
  { name: 'sys_group_has_role', operations: 'read', roles: ['itil', 'user_admin'] },
  { name: 'sys_user_delegate', operations: ALL, roles: [], condition: `user=${ME}` },
  { name: 'sys_user_delegate', operations: 'read', roles: ['itil', 'user_admin'] },
  ...['core_company', 'cmn_department', 'cmn_location', 'cmn_cost_center'].map((name) => ({
    name,
    operations: 'read',
    roles: ['snc_internal'],
  })),
];

const imports: readonly AclSeed[] = [
  {
    name: 'sys_import_set_row',
    operations: 'read create',
    roles: ['import_set_loader', 'import_admin'],
  },
  { name: 'sys_import_set', operations: 'read', roles: ['import_set_loader', 'import_admin'] },
  { name: 'sys_transform_map', operations: ALL, roles: ['import_transformer', 'import_admin'] },
  { name: 'sys_transform_entry', operations: ALL, roles: ['import_transformer', 'import_admin'] },
  { name: 'sys_transform_script', operations: ALL, roles: ['import_transformer', 'import_admin'] },
];

const rest: readonly AclSeed[] = [
  { name: 'cmdb', operations: 'read', roles: ['itil', 'cmdb_read'] },
  { name: 'cmdb', operations: 'write create', roles: ['itil'] },
  { name: 'cmdb_model', operations: 'read', roles: ['itil', 'cmdb_read'] },
  { name: 'cmdb_rel_ci', operations: 'read', roles: ['itil', 'cmdb_read'] },
  { name: 'cmdb_rel_ci', operations: 'write create delete', roles: ['itil'] },
  { name: 'cmdb_rel_type', operations: 'read', roles: ['itil', 'cmdb_read'] },
  { name: 'sys_choice', operations: 'read', roles: ['snc_internal'] },
  { name: 'sys_db_object', operations: 'read', roles: ['personalize_dictionary', 'itil'] },
  { name: 'sys_dictionary', operations: 'read', roles: ['personalize_dictionary', 'itil'] },
  { name: 'sys_journal_field', operations: 'read', roles: ['itil'] },
  {
    name: 'sys_attachment',
    operations: 'read',
    roles: ['snc_internal', 'snc_external'],
    script: attachedTo('canRead'),
  },
  {
    name: 'sys_attachment',
    operations: CHANGE,
    roles: ['snc_internal'],
    script: attachedTo('canWrite'),
  },
  { name: 'sys_user_preference', operations: ALL, roles: [], condition: `user=${ME}` },
  {
    name: 'sys_security_acl',
    operations: CHANGE,
    roles: ['security_admin'],
    adminOverrides: false,
  },
  {
    name: 'sys_security_acl_role',
    operations: CHANGE,
    roles: ['security_admin'],
    adminOverrides: false,
  },
  { name: 'sys_rate_limit_rules', operations: ALL, roles: ['rate_limit_admin'] },
  { name: 'oauth_entity', operations: ALL, roles: ['oauth_admin'] },
  { name: 'jwt_verifier_map', operations: ALL, roles: ['oauth_admin'] },
];

/** Record ACLs of the base tables. A table that no rule names falls to `*`: administrators only. */
export const ACL_SEEDS: readonly AclSeed[] = [
  ...defaults,
  ...tasks,
  ...approvals,
  ...catalog,
  ...criteria,
  ...answers,
  ...people,
  ...imports,
  ...rest,
];

/** The platform's own ACL behind every Scripted REST resource that names no other one. */
export const SCRIPTED_REST_DEFAULT = {
  sysId: 'cf9d01d3e73003009d6247e603f6a990',
  name: 'Scripted REST External Default',
  role: 'snc_internal',
} as const;
