import { List, default_view } from '@servicenow/sdk/core';

List({
  table: 'x_rsc_rescind_application',
  view: default_view,
  columns: [
    'key',
    'name',
    'state',
    'tier',
    'owner',
    'revocation_owner',
    'revocation_path',
    'min_evidence',
    'last_accepted_at',
    'last_grants',
  ],
});

List({
  table: 'x_rsc_rescind_entitlement',
  view: default_view,
  columns: ['name', 'application', 'type', 'native_id', 'tier', 'requestable', 'max_days', 'state'],
});

List({
  table: 'x_rsc_rescind_identity',
  view: default_view,
  columns: ['name', 'kind', 'status', 'user', 'owner', 'ends'],
});

List({
  table: 'x_rsc_rescind_grant',
  view: default_view,
  columns: [
    'number',
    'state',
    'application',
    'entitlement',
    'identity',
    'account',
    'ends',
    'revocation_owner',
    'evidence_level',
    'first_observed_at',
  ],
});

List({
  table: 'x_rsc_rescind_gate',
  view: default_view,
  columns: [
    'number',
    'request_item',
    'state',
    'requester',
    'beneficiary',
    'approver',
    'decided_by',
    'decided_at',
  ],
});

List({
  table: 'x_rsc_rescind_decision',
  view: default_view,
  columns: [
    'number',
    'sys_created_on',
    'point',
    'action',
    'result',
    'mode',
    'grant',
    'gate',
    'actor',
    'resource',
  ],
});

List({
  table: 'x_rsc_rescind_run',
  view: default_view,
  columns: [
    'number',
    'application',
    'mapping',
    'state',
    'quality',
    'started',
    'finished',
    'findings_opened',
    'findings_resolved',
    'connector',
  ],
});

List({
  table: 'x_rsc_rescind_finding',
  view: default_view,
  columns: [
    'number',
    'severity',
    'summary',
    'state',
    'application',
    'owner',
    'remediation',
    'drift_class',
    'last_seen',
  ],
});

List({
  table: 'x_rsc_rescind_remediation',
  view: default_view,
  columns: [
    'number',
    'short_description',
    'priority',
    'state',
    'claim',
    'assigned_to',
    'application',
    'open_findings',
    'bounced_count',
    'sys_updated_on',
  ],
});

List({
  table: 'x_rsc_rescind_evidence',
  view: default_view,
  columns: [
    'number',
    'level',
    'kind',
    'verdict',
    'statement',
    'finding',
    'grant',
    'collected_at',
    'collected_by',
  ],
});
