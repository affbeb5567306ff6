import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-chain-checks'],
  table: 'sys_app_module',
  data: {
    title: 'Chain checks',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_chain_check',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 195,
  },
});
