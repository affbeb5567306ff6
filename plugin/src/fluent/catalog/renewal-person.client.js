function onLoad() {
  if (!g_form.hasField('rescind_identity_kind')) return;
  var ajax = new GlideAjax('x_rsc_rescind.RescindOrderForm');
  ajax.addParam('sysparm_name', 'standing');
  ajax.addParam('sysparm_item', g_form.getUniqueValue());
  ajax.getXMLAnswer(function (answer) {
    var text = JSON.parse(answer || '{}').text;
    if (!text) return;
    g_form.showFieldMsg('rescind_identity_kind', 'If it is for yourself: ' + text, 'info');
  });
}
