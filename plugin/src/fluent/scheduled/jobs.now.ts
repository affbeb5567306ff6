import { ScheduledScript } from '@servicenow/sdk/core';
import { daily, endSilentRuns, hourly } from '../../server/glide/jobs';

ScheduledScript({
  $id: Now.ID['job-hourly'],
  name: 'Rescind: end grants and recheck held gates',
  frequency: 'periodically',
  executionInterval: { hours: 1 },
  executionStart: '2026-01-01 00:17:00',
  timeZone: 'UTC',
  script: hourly,
});

ScheduledScript({
  $id: Now.ID['job-run-leases'],
  name: 'Rescind: end runs whose connector fell silent',
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2026-01-01 00:02:00',
  timeZone: 'UTC',
  script: endSilentRuns,
});

ScheduledScript({
  $id: Now.ID['job-daily'],
  name: 'Rescind: notices before access ends',
  frequency: 'periodically',
  executionInterval: { days: 1 },
  executionStart: '2026-01-01 05:30:00',
  timeZone: 'UTC',
  script: daily,
});
