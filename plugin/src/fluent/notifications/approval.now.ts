import { EmailNotification, Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['mail-script-approval'],
  table: 'sys_script_email',
  data: {
    name: 'x_rsc_rescind_approval',
    script: Now.include('./approval-mail.server.js'),
    new_lines_to_html: false,
  },
});

// On the gate, which is ours: it carries the summary and names approver and approval record.
EmailNotification({
  $id: Now.ID['notification-approval'],
  table: 'x_rsc_rescind_gate',
  name: 'Rescind: an approver is asked',
  description:
    'Tells the approver what is asked, who takes the access back and how that is proven, each time they are asked.',
  triggerConditions: {
    generationType: 'engine',
    onRecordUpdate: true,
    condition: 'state=open^approvalISNOTEMPTY^approvalVALCHANGES^ORsummaryVALCHANGES',
  },
  recipientDetails: { recipientFields: ['approver'], sendToCreator: true },
  emailContent: {
    contentType: 'text/html',
    subject: 'Access waits for your approval: ${request_item}',
    messageHtml: '${mail_script:x_rsc_rescind_approval}',
  },
});
