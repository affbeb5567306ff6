import { Record } from '@servicenow/sdk/core';

// Parameter 1 is the recipient (a user or a group), parameter 2 the line that the mail shows.

Record({
  $id: Now.ID['event-connector-silent'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.connector_silent',
    suffix: 'connector_silent',
    table: 'x_rsc_rescind_finding',
    description: 'An application was not read within its freshness hours. Told once per silence.',
    fired_by: 'Scheduled job: find applications that are not read in time',
  },
});
