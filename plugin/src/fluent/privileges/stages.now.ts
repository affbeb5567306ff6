import { CrossScopePrivilege } from '@servicenow/sdk/core';

// The words that somebody wrote with an answer.
CrossScopePrivilege({
  $id: Now.ID['privilege-sys-journal-field-read'],
  operation: 'read',
  status: 'allowed',
  targetName: 'sys_journal_field',
  targetScope: 'global',
  targetType: 'sys_db_object',
});
