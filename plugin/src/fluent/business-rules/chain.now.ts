import { BusinessRule } from '@servicenow/sdk/core';
import { requireDecisionChain, requireEvidenceChain } from '../../server/glide/chain';
import { refuseChange, refuseDelete } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-evidence-chained'],
  name: 'Rescind evidence: appended to its chain only',
  table: 'x_rsc_rescind_evidence',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: requireEvidenceChain,
});

BusinessRule({
  $id: Now.ID['br-decision-chained'],
  name: 'Rescind decision: appended to its chain only',
  table: 'x_rsc_rescind_decision',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: requireDecisionChain,
});

BusinessRule({
  $id: Now.ID['br-chain-check-keep'],
  name: 'Rescind chain check: keep every record',
  table: 'x_rsc_rescind_chain_check',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-chain-check-append-only'],
  name: 'Rescind chain check: written once',
  table: 'x_rsc_rescind_chain_check',
  when: 'before',
  action: ['update'],
  order: 100,
  script: refuseChange,
});
