import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-grant-events'],
  table: 'sys_app_module',
  data: {
    title: 'Grant events',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_grant_event',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 194,
  },
});
