(function runMailScript(current, template) {
  // What people wrote is text, never markup, in a mail too.
  function escaped(text) {
    return text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;');
  }
  var base = gs.getProperty('glide.servlet.uri', '').replace(/\/?$/, '/');
  var link =
    base +
    'sysapproval_approver.do?sys_id=' +
    encodeURIComponent(current.getValue('approval') || '');
  template.print(
    '<p>' + escaped(current.getValue('summary') || '').replace(/\n/g, '<br>') + '</p>',
  );
  template.print('<p><a href="' + escaped(link) + '">Approve or reject</a></p>');
})(current, template);
