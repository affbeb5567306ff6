import { BusinessRule } from '@servicenow/sdk/core';
import { onApprovalAnswered } from '../../server/glide/approvals';

BusinessRule({
  $id: Now.ID['br-approval-answered'],
  name: 'Rescind approval: judge the answer',
  table: 'sysapproval_approver',
  when: 'async',
  action: ['update'],
  filterCondition: 'source_table=sc_req_item^stateCHANGESTOapproved^ORstateCHANGESTOrejected',
  order: 100,
  script: onApprovalAnswered,
});
