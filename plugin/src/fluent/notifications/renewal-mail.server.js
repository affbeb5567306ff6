(function runMailScript(current, template) {
  var ends = current.getValue('ends') || '';
  var longest = current.getValue('max_end') || '';
  if (longest !== '' && longest <= ends) {
    template.print(
      '<p>It has reached its longest total life and cannot be renewed. Still needed? Order it anew when its removal is proven.</p>',
    );
    return;
  }
  var days = parseInt(gs.getProperty('x_rsc_rescind.renewal.window_days', '21'), 10) || 21;
  var until = longest === '' ? '' : ', until ' + longest.slice(0, 10) + ' at most';
  template.print(
    '<p>You still need it: renew it. Order the same catalog item again, in the last ' +
      days +
      ' days before that moment and early enough to be approved by then. Choose a later day as the end' +
      until +
      '. It is decided and approved anew; until then, and when it is refused, the end above stands. It does not go on by itself.</p>',
  );
})(current, template);
