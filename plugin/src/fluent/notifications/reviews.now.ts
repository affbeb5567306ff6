import { EmailNotification } from '@servicenow/sdk/core';

EmailNotification({
  $id: Now.ID['notify-review-asked'],
  table: 'x_rsc_rescind_review_item',
  name: 'Rescind: is this access still needed',
  description:
    'To the reviewer when the questions of a review are written, and to whom one is handed on.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.review_asked' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Is this access still needed? ${subject}',
    messageHtml: `<p>You are asked whether people still need access: \${event.parm2}.</p>
<p>Open the question, read what is known, and press Keep or Revoke. You cannot judge it: delegate it, transfer it, or abstain.</p>
<p>All of yours: Access reviews &gt; My reviews.</p>
<p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['notify-review-revoked'],
  table: 'x_rsc_rescind_grant',
  name: 'Rescind: remove this access, a review ended it',
  description: 'To the revocation owner, else backup or group, when a review ends access.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.review_revoked' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Remove now: ${entitlement.name}',
    messageHtml: `<p>A review ended access that you answer for: \${event.parm2}</p>
<p>Remove it in \${application.name}. Path: \${revocation_path}. Account: \${account}.</p>
<p>It counts as gone when Rescind has read the application and found nothing.</p>
<p>\${URI_REF}</p>`,
  },
});
