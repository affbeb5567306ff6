import { Record } from '@servicenow/sdk/core';

// What happened to a grant, below its form. Tickets and approvals are one step further: at the finding and at the gate.

const ofGrant = Record({
  $id: Now.ID['related-grant'],
  table: 'sys_ui_related_list',
  data: { name: 'x_rsc_rescind_grant', view: 'Default view' },
});

Record({
  $id: Now.ID['related-grant-events'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: ofGrant, related_list: 'x_rsc_rescind_grant_event.grant', position: 0 },
});

Record({
  $id: Now.ID['related-grant-decisions'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: ofGrant, related_list: 'x_rsc_rescind_decision.grant', position: 1 },
});

Record({
  $id: Now.ID['related-grant-evidence'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: ofGrant, related_list: 'x_rsc_rescind_evidence.grant', position: 2 },
});

Record({
  $id: Now.ID['related-grant-findings'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: ofGrant, related_list: 'x_rsc_rescind_finding.grant', position: 3 },
});

Record({
  $id: Now.ID['related-grant-gates'],
  table: 'sys_ui_related_list_entry',
  data: { list_id: ofGrant, related_list: 'x_rsc_rescind_gate.grant', position: 4 },
});
