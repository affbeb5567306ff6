/**
 * The policy decision for fulfilment flows of other scopes. Call it right before access is given or taken:
 *
 *   var answer = new x_rsc_rescind.RescindPolicy().mayFulfil(requestItemSysId);
 *   if (!answer.decision) { ... answer.context.reasons ... }
 */
var RescindPolicy = Class.create();
RescindPolicy.prototype = {
  initialize: function () {
    this.api = require('x_rsc_rescind/rescind-plugin/0.1.0/src/server/api/policy-api.ts');
  },

  /** Answer {decision, context: {reasons, obligations, permit?, decision_id, rules_version}}. */
  mayFulfil: function (requestItemId) {
    return this.api.mayFulfil(String(requestItemId));
  },

  mayRevoke: function (grantId) {
    return this.api.mayRevoke(String(grantId));
  },

  /** Present a permit right before executing. Answer {valid, code, text, reasons}; a permit is good for one use. */
  usePermit: function (permit, grantId, action) {
    return this.api.checkPermit(String(permit), String(grantId), String(action), true);
  },

  /** The same without using it up. */
  lookAtPermit: function (permit, grantId, action) {
    return this.api.checkPermit(String(permit), String(grantId), String(action), false);
  },

  type: 'RescindPolicy',
};
