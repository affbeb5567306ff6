import { Record } from '@servicenow/sdk/core';

Record({
  $id: Now.ID['mail-script-renewal'],
  table: 'sys_script_email',
  data: {
    name: 'x_rsc_rescind_renewal',
    script: Now.include('./renewal-mail.server.js'),
    new_lines_to_html: false,
  },
});
