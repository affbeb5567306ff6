import { CrossScopePrivilege } from '@servicenow/sdk/core';

CrossScopePrivilege({
  $id: Now.ID['privilege-cmdb-ci-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});

CrossScopePrivilege({
  $id: Now.ID['privilege-cmdb-rel-ci-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'cmdb_rel_ci',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
