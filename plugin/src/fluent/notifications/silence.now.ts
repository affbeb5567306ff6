import { EmailNotification } from '@servicenow/sdk/core';

EmailNotification({
  $id: Now.ID['notify-connector-silent'],
  table: 'x_rsc_rescind_finding',
  name: 'Rescind: an application is not read any more',
  description:
    'To the owner of the application, else revocation owner, backup or group, when no run was accepted within its freshness hours.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.connector_silent' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Connector silent: ${summary}',
    messageHtml: `<p>Rescind does not know who has access to \${application.name}. \${event.parm2}</p>
<p>Have its connector repaired: is its schedule running, can its user still sign in? The finding says what its last run reported.</p>
<p>Nothing else to do: the finding closes by itself with the next accepted run.</p>
<p>\${URI_REF}</p>`,
  },
});
