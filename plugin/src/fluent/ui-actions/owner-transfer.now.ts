import { UiAction } from '@servicenow/sdk/core';
import { acceptTransfer, refuseTransfer, withdrawTransfer } from '../../server/glide/transfers';

UiAction({
  $id: Now.ID['action-transfer-accept'],
  name: 'Accept',
  actionName: 'x_rsc_rescind_transfer_accept',
  table: 'x_rsc_rescind_owner_transfer',
  active: true,
  showUpdate: true,
  form: { showButton: true, style: 'primary' },
  hint: 'You answer for these records from now on',
  condition: "current.state == 'proposed' && current.to_user == gs.getUserID()",
  order: 100,
  script: acceptTransfer,
});

UiAction({
  $id: Now.ID['action-transfer-refuse'],
  name: 'Refuse',
  actionName: 'x_rsc_rescind_transfer_refuse',
  table: 'x_rsc_rescind_owner_transfer',
  active: true,
  showUpdate: true,
  form: { showButton: true },
  hint: 'Nothing changes; write in Answer why, and who it should be',
  condition: "current.state == 'proposed' && current.to_user == gs.getUserID()",
  order: 110,
  script: refuseTransfer,
});

UiAction({
  $id: Now.ID['action-transfer-withdraw'],
  name: 'Withdraw',
  actionName: 'x_rsc_rescind_transfer_withdraw',
  table: 'x_rsc_rescind_owner_transfer',
  active: true,
  showUpdate: true,
  form: { showButton: true },
  hint: 'Nobody is asked any more; everything stays as it is',
  condition:
    "current.state == 'proposed' && (current.proposed_by == gs.getUserID() || current.from_user == gs.getUserID() || gs.hasRole('x_rsc_rescind.admin'))",
  order: 120,
  script: withdrawTransfer,
});
