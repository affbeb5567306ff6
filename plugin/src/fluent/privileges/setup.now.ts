import { CrossScopePrivilege } from '@servicenow/sdk/core';

// What the set-up reads of the catalog to suggest items, and the one table it marks them on.

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-cat-item-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sc_cat_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-category-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_category',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-wf-workflow-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'wf_workflow',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-hub-flow-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_hub_flow',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-cat-item-delivery-plan-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_cat_item_delivery_plan',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-item-option-new-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'item_option_new',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-group-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_group',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
