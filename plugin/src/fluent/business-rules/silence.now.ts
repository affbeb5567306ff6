import { BusinessRule } from '@servicenow/sdk/core';
import { keepWatchedSince } from '../../server/glide/silence';

BusinessRule({
  $id: Now.ID['br-application-watched'],
  name: 'Rescind application: since when it must be read',
  table: 'x_rsc_rescind_application',
  when: 'before',
  action: ['insert', 'update'],
  order: 200,
  script: keepWatchedSince,
});
