import { Acl } from '@servicenow/sdk/core';

Acl({
  $id: Now.ID['acl-script-include-order-form'],
  type: 'client_callable_script_include',
  name: 'x_rsc_rescind.RescindOrderForm',
  operation: 'execute',
  script: `answer = gs.isLoggedIn();`,
  description: 'Whoever may see an order form may see its limits.',
});
