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

// On the stage, which is ours: it carries the summary and names the person and the approval record.
EmailNotification({
  $id: Now.ID['notification-approval'],
  table: 'x_rsc_rescind_stage',
  name: 'Rescind: an approver is asked',
  description:
    'Tells the approver what is asked, who takes the access back and how that is proven, each time they are asked.',
  triggerConditions: {
    generationType: 'engine',
    onRecordInsert: true,
    onRecordUpdate: true,
    condition: 'state=asked^approvalISNOTEMPTY^summaryVALCHANGES',
  },
  recipientDetails: { recipientFields: ['approver'], sendToCreator: true },
  emailContent: {
    contentType: 'text/html',
    subject: 'Access waits for your answer: ${request_item} (${kind})',
    messageHtml: '${mail_script:x_rsc_rescind_approval}',
  },
});
