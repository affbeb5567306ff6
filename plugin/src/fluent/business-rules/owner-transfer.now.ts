import { BusinessRule } from '@servicenow/sdk/core';
import { onOwnerActiveChanged, onTransferFailed } from '../../server/glide/owner-gone';
import { refuseDelete } from '../../server/glide/rule-guards';
import {
  guardTransferInsert,
  guardTransferUpdate,
  onTransferAnswered,
  onTransferProposed,
} from '../../server/glide/transfers';

BusinessRule({
  $id: Now.ID['br-transfer-guard-insert'],
  name: 'Rescind transfer: only what the proposer may hand over',
  table: 'x_rsc_rescind_owner_transfer',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: guardTransferInsert,
});

BusinessRule({
  $id: Now.ID['br-transfer-guard-update'],
  name: 'Rescind transfer: answered by the other person only',
  table: 'x_rsc_rescind_owner_transfer',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardTransferUpdate,
});

BusinessRule({
  $id: Now.ID['br-transfer-proposed'],
  name: 'Rescind transfer: list what it covers and ask the other person',
  table: 'x_rsc_rescind_owner_transfer',
  when: 'async',
  action: ['insert'],
  filterCondition: 'cause!=owner_gone',
  order: 100,
  script: onTransferProposed,
});

BusinessRule({
  $id: Now.ID['br-transfer-answered'],
  name: 'Rescind transfer: carry out what was accepted',
  table: 'x_rsc_rescind_owner_transfer',
  when: 'async',
  action: ['update'],
  filterCondition: 'stateVALCHANGES',
  order: 100,
  script: onTransferAnswered,
});

BusinessRule({
  $id: Now.ID['br-transfer-failed'],
  name: 'Rescind transfer: tell who looks after it when nobody takes over',
  table: 'x_rsc_rescind_owner_transfer',
  when: 'async',
  action: ['update'],
  filterCondition: 'stateVALCHANGES^stateINrefused,lapsed^cause=owner_gone',
  order: 200,
  script: onTransferFailed,
});

BusinessRule({
  $id: Now.ID['br-transfer-keep'],
  name: 'Rescind transfer: keep every record',
  table: 'x_rsc_rescind_owner_transfer',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-transfer-line-keep'],
  name: 'Rescind transfer line: keep every record',
  table: 'x_rsc_rescind_transfer_line',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-owner-active-changed'],
  name: 'Rescind user: propose who takes over from an owner who is gone',
  table: 'sys_user',
  when: 'async',
  action: ['update'],
  filterCondition: 'activeVALCHANGES',
  order: 110,
  script: onOwnerActiveChanged,
});
