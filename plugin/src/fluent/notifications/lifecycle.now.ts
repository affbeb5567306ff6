import { EmailNotification } from '@servicenow/sdk/core';

EmailNotification({
  $id: Now.ID['notify-access-ending'],
  table: 'x_rsc_rescind_grant',
  name: 'Rescind: your access ends soon',
  description:
    'To the beneficiary, the days before the end that the property x_rsc_rescind.expiry.notice_days names.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.access_ending' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Your access ends soon: ${entitlement.name}',
    messageHtml: `<p>Access that you hold ends: \${event.parm2}.</p>
<p>You need it no longer: do nothing, it is taken away at its end.</p>
\${mail_script:x_rsc_rescind_renewal}
<p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['notify-revocation-coming'],
  table: 'x_rsc_rescind_grant',
  name: 'Rescind: access to be removed soon',
  description:
    'To the revocation owner, else backup or group, the days before the end that the property x_rsc_rescind.expiry.notice_days names.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.revocation_coming' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Access to be removed soon: ${entitlement.name}',
    messageHtml: `<p>You answer for the removal of access that ends: \${event.parm2}.</p>
<p>Plan its removal for that moment. Path: \${revocation_path}. The whole list: Rescind &gt; Grants, ordered by their end.</p>
<p>You cannot do it then? Agree with your backup now.</p>
<p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['notify-revocation-due'],
  table: 'x_rsc_rescind_grant',
  name: 'Rescind: remove this access now',
  description: 'To the revocation owner, else backup or group, at the moment a grant has ended.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.revocation_due' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Remove now: ${entitlement.name}',
    messageHtml: `<p>Access that you answer for has ended: \${event.parm2}.</p>
<p>Remove it in \${application.name}. Path: \${revocation_path}. Account: \${account}.</p>
<p>It counts as gone when Rescind has read the application and found nothing.</p>
<p>\${URI_REF}</p>`,
  },
});
