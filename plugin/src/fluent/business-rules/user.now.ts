import { BusinessRule } from '@servicenow/sdk/core';
import { onUserActiveChanged } from '../../server/glide/leavers';

BusinessRule({
  $id: Now.ID['br-user-left'],
  name: 'Rescind user: revoke what a leaver holds, know who came back',
  table: 'sys_user',
  when: 'async',
  action: ['update'],
  filterCondition: 'activeVALCHANGES',
  order: 100,
  script: onUserActiveChanged,
});
