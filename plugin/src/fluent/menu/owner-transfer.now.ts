import { Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

Record({
  $id: Now.ID['module-my-transfers'],
  table: 'sys_app_module',
  data: {
    title: 'Hand-overs to answer',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_owner_transfer',
    filter: 'state=proposed^to_user=javascript:gs.getUserID()^ORDERBYdue',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 166,
  },
});

Record({
  $id: Now.ID['module-transfers'],
  table: 'sys_app_module',
  data: {
    title: 'Hand-overs',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_owner_transfer',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 167,
  },
});

Record({
  $id: Now.ID['module-owners-gone'],
  table: 'sys_app_module',
  data: {
    title: 'Grants whose owner is gone',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_grant',
    filter:
      'revocation_owner.active=false^stateNOT INdenied,rejected,revoked_verified,revoked_attested,cancelled,lapsed_unfulfilled',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 225,
  },
});
