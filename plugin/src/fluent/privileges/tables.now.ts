import { CrossScopePrivilege } from '@servicenow/sdk/core';

// Everything this application touches outside its own tables; a test compares the list with the code.

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-cat-item-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_cat_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-req-item-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_req_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-req-item-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sc_req_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-task-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sc_task',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sc-task-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sc_task',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sysapproval-approver-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sysapproval-approver-write'],
  operation: 'write',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sysapproval-approver-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'sysapproval_approver',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-grmember-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_grmember',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-sys-user-delegate-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_user_delegate',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-item-option-new-set-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'item_option_new_set',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-io-set-item-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'io_set_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-io-set-item-create'],
  operation: 'create',
  status: 'allowed',
  targetName: 'io_set_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-io-set-item-delete'],
  operation: 'delete',
  status: 'allowed',
  targetName: 'io_set_item',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
