function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading) return;
  if (newValue === '') {
    g_form.hideFieldMsg('rescind_rotation_days', true);
    return;
  }
  var ajax = new GlideAjax('x_rsc_rescind.RescindOrderForm');
  ajax.addParam('sysparm_name', 'limits');
  ajax.addParam('sysparm_item', g_form.getUniqueValue());
  ajax.getXMLAnswer(function (answer) {
    var limits = JSON.parse(answer || '{}');
    if (g_form.getValue('rescind_rotation_days') !== newValue || !limits.rotation_days) return;
    g_form.hideFieldMsg('rescind_rotation_days', true);
    var isNumber = /^[0-9]{1,4}$/.test(newValue);
    var days = isNumber ? parseInt(newValue, 10) : 0;
    if (days >= 1 && days <= parseInt(limits.rotation_days, 10)) return;
    g_form.showFieldMsg(
      'rescind_rotation_days',
      'Enter a whole number from 1 to ' + limits.rotation_days + '.',
      'error',
    );
  });
}
