import { Record } from '@servicenow/sdk/core';
import { auditTrailClosed } from './ledger.now';
import { policyDenies, statesHold } from './policy.now';
import { auditorReads, registerApplication } from './registry.now';

const suite = Record({
  $id: Now.ID['atf-suite'],
  table: 'sys_atf_test_suite',
  data: {
    name: 'Rescind',
    active: true,
    description: 'Ledger, audit trail and policy of Rescind. The tests leave nothing behind.',
  },
});

Record({
  $id: Now.ID['atf-suite-audit-trail-closed'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: auditTrailClosed, order: 100 },
});

Record({
  $id: Now.ID['atf-suite-register-application'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: registerApplication, order: 100 },
});

Record({
  $id: Now.ID['atf-suite-auditor-reads'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: auditorReads, order: 100 },
});

Record({
  $id: Now.ID['atf-suite-policy-denies'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: policyDenies, order: 100 },
});

Record({
  $id: Now.ID['atf-suite-states-hold'],
  table: 'sys_atf_test_suite_test',
  data: { test_suite: suite, test: statesHold, order: 100 },
});
