import { Record } from '@servicenow/sdk/core';

// For mails parameter 1 is the recipient, parameter 2 the line that the mail shows.

Record({
  $id: Now.ID['event-review-page'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.review_page',
    suffix: 'review_page',
    table: 'x_rsc_rescind_review',
    description: 'The next questions of a review are to be written.',
    fired_by: 'Start of a review, and each page',
  },
});

Record({
  $id: Now.ID['event-review-asked'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.review_asked',
    suffix: 'review_asked',
    table: 'x_rsc_rescind_review_item',
    description: 'A person is asked whether access is still needed.',
    fired_by: 'All questions of a review written, delegation, transfer',
  },
});

Record({
  $id: Now.ID['event-review-revoked'],
  table: 'sysevent_register',
  data: {
    event_name: 'x_rsc_rescind.review_revoked',
    suffix: 'review_revoked',
    table: 'x_rsc_rescind_grant',
    description: 'A review ended access; it has to be removed.',
    fired_by: 'Decision or lapse of a review item',
  },
});
