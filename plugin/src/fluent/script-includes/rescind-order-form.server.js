/** Answers the order form: last possible day and revocation owner of an item, as JSON. */
var RescindOrderForm = Class.create();
RescindOrderForm.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
  limits: function () {
    var api = require('x_rsc_rescind/rescind-plugin/0.1.0/src/server/api/policy-api.ts');
    return api.formLimitsJson(String(this.getParameter('sysparm_item') || ''));
  },

  type: 'RescindOrderForm',
});
