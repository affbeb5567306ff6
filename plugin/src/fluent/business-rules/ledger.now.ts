import { BusinessRule } from '@servicenow/sdk/core';
import { refuseChange, refuseDelete } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-application-keep'],
  name: 'Rescind application: keep every record',
  table: 'x_rsc_rescind_application',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-entitlement-keep'],
  name: 'Rescind entitlement: keep every record',
  table: 'x_rsc_rescind_entitlement',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-identity-keep'],
  name: 'Rescind identity: keep every record',
  table: 'x_rsc_rescind_identity',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-grant-keep'],
  name: 'Rescind grant: keep every record',
  table: 'x_rsc_rescind_grant',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-gate-keep'],
  name: 'Rescind gate: keep every record',
  table: 'x_rsc_rescind_gate',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-decision-keep'],
  name: 'Rescind decision: keep every record',
  table: 'x_rsc_rescind_decision',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-run-keep'],
  name: 'Rescind run: keep every record',
  table: 'x_rsc_rescind_run',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-finding-keep'],
  name: 'Rescind finding: keep every record',
  table: 'x_rsc_rescind_finding',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-remediation-keep'],
  name: 'Rescind remediation: keep every record',
  table: 'x_rsc_rescind_remediation',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-evidence-keep'],
  name: 'Rescind evidence: keep every record',
  table: 'x_rsc_rescind_evidence',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-decision-append-only'],
  name: 'Rescind decision: written once',
  table: 'x_rsc_rescind_decision',
  when: 'before',
  action: ['update'],
  order: 100,
  script: refuseChange,
});

BusinessRule({
  $id: Now.ID['br-evidence-append-only'],
  name: 'Rescind evidence: written once',
  table: 'x_rsc_rescind_evidence',
  when: 'before',
  action: ['update'],
  order: 100,
  script: refuseChange,
});
