import { ScheduledScript } from '@servicenow/sdk/core';
import { handOverDaily } from '../../server/glide/owner-gone';

ScheduledScript({
  $id: Now.ID['job-owner-gone'],
  name: 'Rescind: ask who takes over from owners who are gone',
  frequency: 'periodically',
  executionInterval: { days: 1 },
  executionStart: '2026-01-01 05:10:00',
  timeZone: 'UTC',
  script: handOverDaily,
});
