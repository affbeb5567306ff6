import { ScriptAction } from '@servicenow/sdk/core';
import { onPageEvent } from '../../server/glide/reviews/generate';

ScriptAction({
  $id: Now.ID['script-action-review-page'],
  name: 'Rescind: write the next questions of a review',
  description: 'Each event writes one page of questions and queues the next.',
  eventName: 'x_rsc_rescind.review_page',
  active: true,
  order: 100,
  script: onPageEvent,
});
