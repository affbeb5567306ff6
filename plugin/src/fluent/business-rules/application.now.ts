import { BusinessRule } from '@servicenow/sdk/core';
import { guardExemption } from '../../server/glide/rule-exemption';

BusinessRule({
  $id: Now.ID['br-application-exemption'],
  name: 'Rescind application: an exemption has an end, a reason and somebody who gave it',
  table: 'x_rsc_rescind_application',
  when: 'before',
  action: ['insert', 'update'],
  order: 100,
  script: guardExemption,
});
