function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading || newValue === '') return;
  var ajax = new GlideAjax('x_rsc_rescind.RescindOrderForm');
  ajax.addParam('sysparm_name', 'identity');
  ajax.addParam('sysparm_identity', newValue);
  ajax.getXMLAnswer(function (answer) {
    var known = JSON.parse(answer || '{}');
    if (g_form.getValue('rescind_identity') !== newValue) return;
    // Answers that are there already stay: the server compares them with the record.
    Object.keys(known).forEach(function (question) {
      if (known[question] && !g_form.getValue(question)) {
        g_form.setValue(question, known[question]);
      }
    });
  });
}
