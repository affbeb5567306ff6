function onLoad() {
  if (!g_form.hasField('rescind_end_date')) return;
  var ajax = new GlideAjax('x_rsc_rescind.RescindOrderForm');
  ajax.addParam('sysparm_name', 'limits');
  ajax.addParam('sysparm_item', g_form.getUniqueValue());
  ajax.getXMLAnswer(function (answer) {
    var limits = JSON.parse(answer || '{}');
    if (!limits.last_day) return;
    if (!g_form.getValue('rescind_end_date')) {
      g_form.setValue('rescind_end_date', limits.last_day);
    }
    g_form.showFieldMsg('rescind_end_date', 'At the latest ' + limits.last_day + '.', 'info');
    if (limits.revocation_owner_name) {
      g_form.showFieldMsg(
        'rescind_revocation_owner',
        'Without another name: ' + limits.revocation_owner_name + '.',
        'info',
      );
    }
  });
}
