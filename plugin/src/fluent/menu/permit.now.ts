import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-permit-uses'],
  table: 'sys_app_module',
  data: {
    title: 'Used permits',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_permit_use',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 196,
  },
});
