import { ScheduledScript } from '@servicenow/sdk/core';
import { findSilence } from '../../server/glide/silence';

ScheduledScript({
  $id: Now.ID['job-silence'],
  name: 'Rescind: find applications that are not read in time',
  frequency: 'periodically',
  executionInterval: { hours: 1 },
  executionStart: '2026-01-01 00:37:00',
  timeZone: 'UTC',
  script: findSilence,
});
