function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading) return;
  g_form.hideFieldMsg('rescind_identity', true);
  if (newValue === '') return;
  var ajax = new GlideAjax('x_rsc_rescind.RescindOrderForm');
  ajax.addParam('sysparm_name', 'standing');
  ajax.addParam('sysparm_item', g_form.getUniqueValue());
  ajax.addParam('sysparm_identity', newValue);
  ajax.getXMLAnswer(function (answer) {
    var text = JSON.parse(answer || '{}').text;
    if (!text || g_form.getValue('rescind_identity') !== newValue) return;
    g_form.showFieldMsg('rescind_identity', text, 'info');
  });
}
