/** Answers the order form as JSON: limits of an item, and what the record of an identity already says. */
var RescindOrderForm = Class.create();
RescindOrderForm.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
  limits: function () {
    var api = require('x_rsc_rescind/rescind-plugin/0.1.0/src/server/api/policy-api.ts');
    return api.formLimitsJson(String(this.getParameter('sysparm_item') || ''));
  },

  identity: function () {
    var api = require('x_rsc_rescind/rescind-plugin/0.1.0/src/server/api/policy-api.ts');
    return api.knownAnswersJson(String(this.getParameter('sysparm_identity') || ''));
  },

  standing: function () {
    var api = require('x_rsc_rescind/rescind-plugin/0.1.0/src/server/api/policy-api.ts');
    return api.standingJson(
      String(this.getParameter('sysparm_item') || ''),
      String(this.getParameter('sysparm_identity') || ''),
    );
  },

  type: 'RescindOrderForm',
});
