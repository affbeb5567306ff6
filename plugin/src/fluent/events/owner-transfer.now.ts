import { Record } from '@servicenow/sdk/core';

// Parameter 1 is the recipient (a user or a group), parameter 2 the line that the mail shows.

Record({
  $id: Now.ID['event-transfer-proposed'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.transfer_proposed',
    suffix: 'transfer_proposed',
    table: 'x_rsc_rescind_owner_transfer',
    description: 'Somebody is asked to take over what another person answers for.',
    fired_by: 'Rules on hand-overs, and the daily job',
  },
});

Record({
  $id: Now.ID['event-transfer-answered'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.transfer_answered',
    suffix: 'transfer_answered',
    table: 'x_rsc_rescind_owner_transfer',
    description: 'A hand-over was answered, withdrawn, or lapsed.',
    fired_by: 'Rule on hand-overs',
  },
});

Record({
  $id: Now.ID['event-transfer-escalated'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.transfer_escalated',
    suffix: 'transfer_escalated',
    table: 'x_rsc_rescind_owner_transfer',
    description: 'Nobody took over from an owner who is gone.',
    fired_by: 'Rule on hand-overs',
  },
});
