import { ScheduledScript } from '@servicenow/sdk/core';
import { checkChains } from '../../server/glide/chain-check';

ScheduledScript({
  $id: Now.ID['job-chain-check'],
  name: 'Rescind: verify the chains of evidence, decisions and events of grants',
  frequency: 'periodically',
  executionInterval: { hours: 24 },
  executionStart: '2026-01-01 02:41:00',
  timeZone: 'UTC',
  script: checkChains,
});
