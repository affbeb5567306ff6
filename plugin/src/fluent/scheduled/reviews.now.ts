import { ScheduledScript } from '@servicenow/sdk/core';
import { reviewsHourly } from '../../server/glide/reviews/jobs';

ScheduledScript({
  $id: Now.ID['job-reviews'],
  name: 'Rescind: carry reviews on',
  frequency: 'periodically',
  executionInterval: { hours: 1 },
  executionStart: '2026-01-01 00:37:00',
  timeZone: 'UTC',
  script: reviewsHourly,
});
