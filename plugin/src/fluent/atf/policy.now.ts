import { Test } from '@servicenow/sdk/core';
import '@servicenow/sdk/global';
import { adminRole } from '../roles/roles.now';

export const policyDenies = Test(
  {
    $id: Now.ID['atf-policy-denies'],
    name: 'Rescind: no permit for what is not in the ledger',
    description:
      'Asks the script include RescindPolicy for a permit to fulfil an order and to revoke a grant that do not exist, and asserts that both are denied with a reason.',
    active: true,
    failOnServerError: true,
  },
  (atf) => {
    atf.server.runServerSideScript({
      $id: Now.ID['atf-policy-denies-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  var policy = new x_rsc_rescind.RescindPolicy();
  var nothing = '00000000000000000000000000000000';
  var fulfil = policy.mayFulfil(nothing);
  assertEqual({ name: 'fulfil is denied', shouldbe: false, value: fulfil.decision });
  assertEqual({ name: 'with a reason', shouldbe: true, value: fulfil.context.reasons.length > 0 });
  var revoke = policy.mayRevoke(nothing);
  assertEqual({ name: 'revoke is denied', shouldbe: false, value: revoke.decision });
  stepResult.setOutputMessage('Denied: ' + JSON.stringify(fulfil.context.reasons));
})(outputs, steps, params, stepResult, assertEqual);`,
    });
  },
);

export const statesHold = Test(
  {
    $id: Now.ID['atf-states-hold'],
    name: 'Rescind: no grant is proven gone by hand',
    description:
      'As a Rescind administrator, adopts existing access as a baseline grant and then tries to set it to proven gone and to active again with a later end; asserts that the ledger refuses both, because only evidence ends a grant and only a decision prolongs it.',
    active: true,
    failOnServerError: false,
  },
  (atf) => {
    atf.server.createUser({
      $id: Now.ID['atf-states-hold-user'],
      firstName: 'Rescind',
      lastName: 'Ledger',
      fieldValues: { user_name: 'rescind.atf.ledger' },
      groups: [],
      roles: [adminRole],
      impersonate: true,
    });
    atf.server.runServerSideScript({
      $id: Now.ID['atf-states-hold-script'],
      script: `(function (outputs, steps, params, stepResult, assertEqual) {
  function insert(table, values) {
    var record = new GlideRecord('x_rsc_rescind_' + table);
    record.initialize();
    for (var field in values) record.setValue(field, values[field]);
    return record.insert();
  }
  function stateOf(id) {
    var record = new GlideRecord('x_rsc_rescind_grant');
    return record.get(id) ? record.getValue('state') : '';
  }
  var owner = new GlideRecord('sys_user');
  owner.addQuery('active', true);
  owner.addQuery('sys_id', '!=', gs.getUserID());
  owner.setLimit(1);
  owner.query();
  owner.next();
  var application = insert('application', { key: 'rescind-atf-ledger', revocation_path: 'api' });
  var entitlement = insert('entitlement', { application: application, native_id: 'reader', name: 'Reader' });
  var identity = insert('identity', { name: 'Rescind test identity', kind: 'human' });
  var grant = insert('grant', {
    application: application, entitlement: entitlement, identity: identity, account: 'rescind.atf',
    origin: 'baseline', state: 'active', revocation_owner: owner.getUniqueValue(),
    revocation_path: 'api', ends: gs.daysAgo(-30)
  });
  assertEqual({ name: 'a baseline grant is adopted', shouldbe: true, value: !!grant });
  var proven = new GlideRecord('x_rsc_rescind_grant');
  proven.get(grant);
  proven.setValue('state', 'revoked_verified');
  proven.update();
  assertEqual({ name: 'it is not proven gone by hand', shouldbe: 'active', value: stateOf(grant) });
  var longer = new GlideRecord('x_rsc_rescind_grant');
  longer.get(grant);
  var before = longer.getValue('ends');
  longer.setValue('ends', gs.daysAgo(-3000));
  longer.update();
  var after = new GlideRecord('x_rsc_rescind_grant');
  after.get(grant);
  assertEqual({ name: 'its end is not moved by hand', shouldbe: before, value: after.getValue('ends') });
})(outputs, steps, params, stepResult, assertEqual);`,
    });
  },
);
