import { BusinessRule } from '@servicenow/sdk/core';
import { nameControls } from '../../server/glide/audit/rule-controls';

BusinessRule({
  $id: Now.ID['br-finding-controls'],
  name: 'Rescind finding: controls it speaks to',
  table: 'x_rsc_rescind_finding',
  when: 'before',
  action: ['insert', 'update'],
  order: 150,
  script: nameControls,
});
