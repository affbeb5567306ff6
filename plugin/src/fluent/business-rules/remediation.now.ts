import { BusinessRule } from '@servicenow/sdk/core';
import {
  claimFindings,
  guardRemediation,
  guardRemediationInsert,
} from '../../server/glide/rule-remediation';

BusinessRule({
  $id: Now.ID['br-remediation-guard-insert'],
  name: 'Rescind remediation: starts open',
  table: 'x_rsc_rescind_remediation',
  when: 'before',
  action: ['insert'],
  order: 10,
  script: guardRemediationInsert,
});

// Before the platform's own rule (order 50) that clears `active` on a closed state.
BusinessRule({
  $id: Now.ID['br-remediation-guard-update'],
  name: 'Rescind remediation: closing is a claim until proven',
  table: 'x_rsc_rescind_remediation',
  when: 'before',
  action: ['update'],
  order: 10,
  script: guardRemediation,
});

BusinessRule({
  $id: Now.ID['br-remediation-claim-findings'],
  name: 'Rescind remediation: a claim covers its findings',
  table: 'x_rsc_rescind_remediation',
  when: 'after',
  action: ['update'],
  filterCondition: 'claimCHANGESTOclaimed_done',
  order: 100,
  script: claimFindings,
});
