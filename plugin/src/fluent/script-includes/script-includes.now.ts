import { ScriptInclude } from '@servicenow/sdk/core';

ScriptInclude({
  $id: Now.ID['script-include-policy'],
  name: 'RescindPolicy',
  apiName: 'x_rsc_rescind.RescindPolicy',
  description: 'Policy decision at the point of action, for fulfilment flows of other scopes.',
  accessibleFrom: 'public',
  callerAccess: 'tracking',
  active: true,
  script: Now.include('./rescind-policy.server.js'),
});

ScriptInclude({
  $id: Now.ID['script-include-order-form'],
  name: 'RescindOrderForm',
  apiName: 'x_rsc_rescind.RescindOrderForm',
  description:
    'Tells the order form the last possible day and the revocation owner of an item, and what an order would renew.',
  clientCallable: true,
  active: true,
  script: Now.include('./rescind-order-form.server.js'),
});
