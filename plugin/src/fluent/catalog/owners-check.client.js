function onChange(control, oldValue, newValue, isLoading) {
  if (isLoading) return;
  g_form.hideFieldMsg('rescind_backup_owner', true);
  var owner = g_form.getValue('rescind_owner');
  if (owner === '' || owner !== g_form.getValue('rescind_backup_owner')) return;
  g_form.showFieldMsg('rescind_backup_owner', 'Name somebody else than the human owner.', 'error');
}
