import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-stages'],
  table: 'sys_app_module',
  data: {
    title: 'Gate stages',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_stage',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 122,
  },
});

Record({
  $id: Now.ID['module-acceptances'],
  table: 'sys_app_module',
  data: {
    title: 'Accepted duties',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_acceptance',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 124,
  },
});
