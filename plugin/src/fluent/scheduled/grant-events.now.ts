import { ScheduledScript } from '@servicenow/sdk/core';
import { completeGrantEvents } from '../../server/glide/audit/grant-events';

ScheduledScript({
  $id: Now.ID['job-grant-events'],
  name: 'Rescind: complete the events of grants',
  frequency: 'periodically',
  executionInterval: { hours: 1 },
  executionStart: '2026-01-01 00:47:00',
  timeZone: 'UTC',
  script: completeGrantEvents,
});
