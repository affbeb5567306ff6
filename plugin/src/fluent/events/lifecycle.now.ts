import { Record } from '@servicenow/sdk/core';

// Parameter 1 is the recipient (a user or a group), parameter 2 the line that the mail shows.

Record({
  $id: Now.ID['event-access-ending'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.access_ending',
    suffix: 'access_ending',
    table: 'x_rsc_rescind_grant',
    description: 'Access of a person ends soon. Told once per notice.',
    fired_by: 'Scheduled job: notices before access ends',
  },
});

Record({
  $id: Now.ID['event-revocation-coming'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.revocation_coming',
    suffix: 'revocation_coming',
    table: 'x_rsc_rescind_grant',
    description: 'Access that a person takes back ends soon.',
    fired_by: 'Scheduled job: notices before access ends',
  },
});

Record({
  $id: Now.ID['event-revocation-due'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.revocation_due',
    suffix: 'revocation_due',
    table: 'x_rsc_rescind_grant',
    description: 'Access has ended and has to be removed now.',
    fired_by: 'Scheduled job: end grants',
  },
});
