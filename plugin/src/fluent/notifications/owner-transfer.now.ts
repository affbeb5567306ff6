import { EmailNotification } from '@servicenow/sdk/core';

EmailNotification({
  $id: Now.ID['notify-transfer-proposed'],
  table: 'x_rsc_rescind_owner_transfer',
  name: 'Rescind: somebody asks you to take over',
  description: 'To the person who is asked to answer for what another person answered for.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.transfer_proposed' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'To be accepted: ${number}, ${role} for ${from_user}',
    messageHtml: `<p>You are asked to take over: \${event.parm2}.</p>
<p>Reason: \${reason}</p>
<p>Open it, read the lines, then use Accept or Refuse, until \${due}. Until you accept, nothing changes and you answer for nothing. Afterwards the tickets and removals of these records come to you.</p>
<p>Not you? Write in Answer who it should be, and refuse.</p>
<p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['notify-transfer-answered'],
  table: 'x_rsc_rescind_owner_transfer',
  name: 'Rescind: your hand-over was answered',
  description: 'To who proposed a hand-over, and to who hands over.',
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.transfer_answered' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: '${number} is ${state}: ${to_user}',
    messageHtml: `<p>The hand-over is \${state}: \${event.parm2}. \${outcome} \${answer}</p>
<p>If it was not accepted, everything stays with the old owner: propose it to somebody else.</p>
<p>\${URI_REF}</p>`,
  },
});

EmailNotification({
  $id: Now.ID['notify-transfer-escalated'],
  table: 'x_rsc_rescind_owner_transfer',
  name: 'Rescind: nobody took over from an owner who is gone',
  description:
    "To the application's owner, else the group of the property x_rsc_rescind.transfer.escalation_group.",
  triggerConditions: { generationType: 'event', eventName: 'x_rsc_rescind.transfer_escalated' },
  recipientDetails: { eventParm1WithRecipient: true },
  emailContent: {
    subject: 'Nobody took over: ${number}, ${role} of ${from_user}',
    messageHtml: `<p>\${to_user} did not take over (\${state}): \${event.parm2}. \${answer}</p>
<p>\${from_user} is no longer active, so nobody answers for these records now. The next in line is asked within a day. You know who it should be? Create a hand-over to that person: Rescind &gt; Hand-overs.</p>
<p>\${URI_REF}</p>`,
  },
});
