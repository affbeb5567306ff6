import { ScriptOnlyCheck, TableCheck } from '@servicenow/sdk/core';

TableCheck({
  $id: Now.ID['scan-rule-off'],
  name: 'Rescind: a business rule of the application is switched off',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'Gates and ledger hold only while all rules of Rescind are active.',
  table: 'sys_script',
  conditions: 'sys_scope.scope=x_rsc_rescind^active=false',
  resolutionDetails:
    'Switch the business rule on again, or repair the application. Then reconcile: access may have been given past the gate meanwhile.',
});

TableCheck({
  $id: Now.ID['scan-job-off'],
  name: 'Rescind: a scheduled job of the application is switched off',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'Without its jobs nothing expires and no notice is sent.',
  table: 'sysauto_script',
  conditions: 'sys_scope.scope=x_rsc_rescind^active=false',
  resolutionDetails: 'Switch the scheduled job on again and run it once.',
});

TableCheck({
  $id: Now.ID['scan-acl-off'],
  name: 'Rescind: an access rule of the application is switched off',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'The ledger is append-only through its access rules.',
  table: 'sys_security_acl',
  conditions: 'sys_scope.scope=x_rsc_rescind^active=false',
  resolutionDetails: 'Switch the access rule on again, or repair the application.',
});

TableCheck({
  $id: Now.ID['scan-connector-user-rights'],
  name: 'Rescind: a connector user has further roles',
  active: true,
  category: 'security',
  priority: '2',
  shortDescription: 'The integration user should hold the connector role and nothing else.',
  description:
    'A connector reads the ledger and reports. With admin, security or further Rescind roles it could write the evidence it is judged by.',
  table: 'sys_user_has_role',
  conditions:
    'role.nameINadmin,security_admin,x_rsc_rescind.admin,x_rsc_rescind.owner,x_rsc_rescind.approver',
  advanced: true,
  script: `(function (engine, current) {
  var run = new GlideRecord('x_rsc_rescind_run');
  run.addQuery('sys_created_by', current.user.user_name.toString());
  run.setLimit(1);
  run.query();
  if (!run.hasNext()) return;
  engine.finding.setCurrentSource(current);
  engine.finding.setValue(
    'finding_details',
    current.user.getDisplayValue() + ' runs a connector and also has the role ' + current.role.getDisplayValue() + '.'
  );
  engine.finding.increment();
})(engine, current);`,
  resolutionDetails:
    'Give each connector a user of its own that holds only x_rsc_rescind.connector.',
});

ScriptOnlyCheck({
  $id: Now.ID['scan-chain'],
  name: 'Rescind: evidence or decisions were changed, or are not checked',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'The last check of a chain found a break, or there was none for two days.',
  script: `(function (engine) {
  var names = ['evidence', 'decision'];
  for (var i = 0; i < names.length; i++) {
    var rows = new GlideRecord('x_rsc_rescind_' + names[i]);
    rows.setLimit(1);
    rows.query();
    if (!rows.hasNext()) continue;
    var check = new GlideRecord('x_rsc_rescind_chain_check');
    check.addQuery('chain', names[i]);
    check.orderByDesc('checked_at');
    check.setLimit(1);
    check.query();
    var problem = '';
    if (!check.next()) problem = 'The chain of ' + names[i] + ' was never checked.';
    else if (check.getValue('verdict') !== 'intact')
      problem = 'The chain of ' + names[i] + ' is broken: ' + check.getValue('problem');
    else if (check.getValue('checked_at') < gs.daysAgo(2))
      problem = 'The chain of ' + names[i] + ' was last checked on ' + check.getValue('checked_at') + '.';
    if (problem === '') continue;
    engine.finding.setValue('finding_details', problem);
    engine.finding.increment();
  }
})(engine);`,
  resolutionDetails:
    'Open Rescind > Chain checks. When a chain is broken, secure the database backup from before and find out who changed rows past the application. When checks are missing, see whether the daily job is active.',
});
