import { BusinessRule } from '@servicenow/sdk/core';
import { onUserLeft } from '../../server/glide/leavers';

BusinessRule({
  $id: Now.ID['br-user-left'],
  name: 'Rescind user: revoke what a leaver holds',
  table: 'sys_user',
  when: 'async',
  action: ['update'],
  filterCondition: 'activeCHANGESTOfalse',
  order: 100,
  script: onUserLeft,
});
