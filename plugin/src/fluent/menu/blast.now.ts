import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-blast-radius'],
  table: 'sys_app_module',
  data: {
    title: 'Blast radius',
    application: rescindMenu,
    link_type: 'DIRECT',
    query: 'x_rsc_rescind_blast_radius.do',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor', 'x_rsc_rescind.owner'],
    active: true,
    order: 55,
  },
});
