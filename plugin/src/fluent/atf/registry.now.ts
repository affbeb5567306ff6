import { Test } from '@servicenow/sdk/core';
import '@servicenow/sdk/global';
import { adminRole, auditorRole } from '../roles/roles.now';

export const registerApplication = Test(
  {
    $id: Now.ID['atf-register-application'],
    name: 'Rescind: an administrator registers an application and nobody deletes it',
    description:
      'As a user with the role x_rsc_rescind.admin, inserts an application and finds it registered with evidence level E3; then tries to delete it and asserts that it is still there, because the ledger keeps its rows.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-register-application-user'],
      firstName: 'Rescind',
      lastName: 'Administrator',
      fieldValues: { user_name: 'rescind.atf.admin' },
      groups: [],
      roles: [adminRole],
      impersonate: true,
    });
    const application = atf.server.recordInsert({
      $id: Now.ID['atf-register-application-insert'],
      table: 'x_rsc_rescind_application',
      fieldValues: { key: 'rescind-atf-application', name: 'Rescind test application' },
      assert: 'record_successfully_inserted',
      enforceSecurity: true,
    });
    atf.server.recordValidation({
      $id: Now.ID['atf-register-application-validate'],
      table: 'x_rsc_rescind_application',
      recordId: application.record_id,
      fieldValues: 'state=registered^min_evidence=E3',
      assert: 'record_validated',
      enforceSecurity: true,
    });
    atf.server.recordDelete({
      $id: Now.ID['atf-register-application-delete'],
      table: 'x_rsc_rescind_application',
      recordId: application.record_id,
      assert: 'record_not_deleted',
      enforceSecurity: true,
    });
  },
);

export const auditorReads = Test(
  {
    $id: Now.ID['atf-auditor-reads'],
    name: 'Rescind: an auditor registers nothing',
    description:
      'As a user with only the role x_rsc_rescind.auditor, tries to insert an application and an entitlement and asserts that neither is inserted.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-auditor-reads-user'],
      firstName: 'Rescind',
      lastName: 'Auditor',
      fieldValues: { user_name: 'rescind.atf.auditor' },
      groups: [],
      roles: [auditorRole],
      impersonate: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-auditor-reads-application'],
      table: 'x_rsc_rescind_application',
      fieldValues: { key: 'rescind-atf-refused' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
    atf.server.recordInsert({
      $id: Now.ID['atf-auditor-reads-entitlement'],
      table: 'x_rsc_rescind_entitlement',
      fieldValues: { native_id: 'rescind-atf-refused', name: 'Refused' },
      assert: 'record_not_inserted',
      enforceSecurity: true,
    });
  },
);
