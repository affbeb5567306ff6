import { ApplicationMenu, Record } from '@servicenow/sdk/core';
import { adminRole, approverRole, auditorRole, ownerRole } from '../roles/roles.now';

export const rescindMenu = ApplicationMenu({
  $id: Now.ID['menu-rescind'],
  title: 'Rescind',
  hint: 'Access, and the proof that it is gone',
  description: 'Grants, findings, remediation and evidence',
  roles: [adminRole, approverRole, auditorRole, ownerRole],
  active: true,
});

Record({
  $id: Now.ID['module-overview'],
  table: 'sys_app_module',
  data: {
    title: 'Overview',
    application: rescindMenu,
    link_type: 'DIRECT',
    query: 'x_rsc_rescind_overview.do',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 50,
  },
});

Record({
  $id: Now.ID['module-access-items'],
  table: 'sys_app_module',
  data: {
    title: 'Access items',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'sc_cat_item',
    filter: 'x_rsc_rescind_grants_access=true',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 100,
  },
});

Record({
  $id: Now.ID['module-grants'],
  table: 'sys_app_module',
  data: {
    title: 'Grants',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_grant',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 110,
  },
});

Record({
  $id: Now.ID['module-gates'],
  table: 'sys_app_module',
  data: {
    title: 'Gates',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_gate',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 120,
  },
});

Record({
  $id: Now.ID['module-findings'],
  table: 'sys_app_module',
  data: {
    title: 'Open findings',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_finding',
    filter: 'stateNOT INresolved_verified,resolved_attested,superseded',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 130,
  },
});

Record({
  $id: Now.ID['module-remediations'],
  table: 'sys_app_module',
  data: {
    title: 'Remediation tickets',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_remediation',
    filter: 'active=true',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 140,
  },
});

Record({
  $id: Now.ID['module-my-revocations'],
  table: 'sys_app_module',
  data: {
    title: 'My revocations',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_remediation',
    filter: 'active=true^assigned_to=javascript:gs.getUserID()',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 150,
  },
});

Record({
  $id: Now.ID['module-my-due'],
  table: 'sys_app_module',
  data: {
    title: 'Due for revocation, mine',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_grant',
    filter:
      'stateINrevocation_due,revoking,revoke_failed,revoked_unverified^revocation_owner=javascript:gs.getUserID()',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 160,
  },
});

Record({
  $id: Now.ID['module-runs'],
  table: 'sys_app_module',
  data: {
    title: 'Runs',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_run',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 170,
  },
});

Record({
  $id: Now.ID['module-decisions'],
  table: 'sys_app_module',
  data: {
    title: 'Decisions',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_decision',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 180,
  },
});

Record({
  $id: Now.ID['module-evidence'],
  table: 'sys_app_module',
  data: {
    title: 'Evidence',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_evidence',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 190,
  },
});

Record({
  $id: Now.ID['module-applications'],
  table: 'sys_app_module',
  data: {
    title: 'Applications',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_application',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 200,
  },
});

Record({
  $id: Now.ID['module-entitlements'],
  table: 'sys_app_module',
  data: {
    title: 'Entitlements',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_entitlement',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 210,
  },
});

Record({
  $id: Now.ID['module-identities'],
  table: 'sys_app_module',
  data: {
    title: 'Identities',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_identity',
    roles: [
      'x_rsc_rescind.admin',
      'x_rsc_rescind.owner',
      'x_rsc_rescind.approver',
      'x_rsc_rescind.auditor',
    ],
    active: true,
    order: 220,
  },
});
