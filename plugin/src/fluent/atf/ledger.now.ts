import { Test } from '@servicenow/sdk/core';
import '@servicenow/sdk/global';
import { adminRole, auditorRole, connectorRole } from '../roles/roles.now';

export const auditTrailClosed = Test(
  {
    $id: Now.ID['atf-audit-trail-closed'],
    name: 'Rescind: nobody writes decisions or evidence by hand',
    description:
      'Creates a user with every Rescind role and inserts a decision and a piece of evidence with access control on; asserts that neither is inserted, because only the application writes its audit trail.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-audit-trail-closed-user'],
      firstName: 'Rescind',
      lastName: 'Test',
      fieldValues: { user_name: 'rescind.atf.trail' },
      groups: [],
      roles: [adminRole, auditorRole, connectorRole],
      impersonate: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-audit-trail-closed-decision'],
      table: 'x_rsc_rescind_decision',
      fieldValues: { result: 'permit' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-audit-trail-closed-evidence'],
      table: 'x_rsc_rescind_evidence',
      fieldValues: { level: 'E4' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
  },
);
