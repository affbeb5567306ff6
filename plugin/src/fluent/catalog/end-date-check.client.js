function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading) return;
  if (newValue === '') {
    g_form.hideFieldMsg('rescind_end_date', true);
    return;
  }
  var ajax = new GlideAjax('x_rsc_rescind.RescindOrderForm');
  ajax.addParam('sysparm_name', 'limits');
  ajax.addParam('sysparm_item', g_form.getUniqueValue());
  ajax.getXMLAnswer(function (answer) {
    var limits = JSON.parse(answer || '{}');
    var isStale = g_form.getValue('rescind_end_date') !== newValue;
    if (isStale || !limits.last_day) return;
    g_form.hideFieldMsg('rescind_end_date', true);
    // Dates show in the user's own format; only the stored form can be compared.
    var isStoredForm = /^\d{4}-\d{2}-\d{2}$/.test(newValue);
    if (isStoredForm && newValue > limits.last_day) {
      g_form.showFieldMsg(
        'rescind_end_date',
        'Too late: the access can last until ' + limits.last_day + ' at most.',
        'error',
      );
      return;
    }
    g_form.showFieldMsg('rescind_end_date', 'At the latest ' + limits.last_day + '.', 'info');
  });
}
