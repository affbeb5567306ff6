import { Role } from '@servicenow/sdk/core';

export const auditorRole = Role({
  name: 'x_rsc_rescind.auditor',
  description: 'Reads everything Rescind records; changes nothing.',
});

export const ownerRole = Role({
  name: 'x_rsc_rescind.owner',
  description: 'Works remediation tickets and starts revocations of the access they answer for.',
});

export const approverRole = Role({
  name: 'x_rsc_rescind.approver',
  description: 'Sees gates, grants and decisions behind the approvals they are asked for.',
});

export const connectorRole = Role({
  name: 'x_rsc_rescind.connector',
  description:
    'Machine account of a connector: reads the ledger, writes only through the Rescind API.',
});

export const adminRole = Role({
  name: 'x_rsc_rescind.admin',
  containsRoles: [ownerRole, approverRole, auditorRole],
  description: 'Registers applications, entitlements and identities and marks catalog items.',
});
