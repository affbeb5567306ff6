import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-dismissals'],
  table: 'sys_app_module',
  data: {
    title: 'Dismissed suggestions',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_dismissal',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 230,
  },
});
