import type { Row, Store } from '../../contract.ts';
import { seedRow } from './row.ts';

interface UiActionSeed {
  readonly name: string;
  readonly actionName: string;
  readonly table?: string;
  readonly values: Row;
}

const ASK_BEFORE_DELETE = `function confirmAndDelete() {
  if (confirm(getMessage('Delete this record?')))
    gsftSubmit(null, g_form.getFormElement(), 'sysverb_delete');
}`;

const DECIDABLE = "current.state == 'requested' && current.canWrite()";

const REJECT = `if (current.comments.nil()) {
  gs.addErrorMessage(gs.getMessage('Comments are required when rejecting an approval'));
  action.setRedirectURL(current);
} else {
  current.state = 'rejected';
  current.update();
}`;

/**
 * Buttons that every form has (doc:platform-administration/c_UIActions), under the action names by which scripts call them, and
 * those of an approval.
 */
const UI_ACTIONS: readonly UiActionSeed[] = [
  {
    name: 'Submit',
    actionName: 'sysverb_insert',
    values: { form_button: '1', show_update: '0', condition: 'current.canCreate()', order: '100' },
  },
  {
    name: 'Update',
    actionName: 'sysverb_update',
    values: { form_button: '1', show_insert: '0', condition: 'current.canWrite()', order: '100' },
  },
  {
    name: 'Save',
    actionName: 'sysverb_update_and_stay',
    values: {
      form_context_menu: '1',
      condition: 'current.isNewRecord() ? current.canCreate() : current.canWrite()',
      order: '100',
    },
  },
  {
    name: 'Delete',
    actionName: 'sysverb_delete',
    values: {
      form_button: '1',
      form_style: 'destructive',
      show_insert: '0',
      client: '1',
      onclick: 'confirmAndDelete();',
      script: ASK_BEFORE_DELETE,
      messages: 'Delete this record?',
      condition: 'current.canDelete()',
      order: '1000',
    },
  },
  {
    name: 'Approve',
    actionName: 'approve',
    table: 'sysapproval_approver',
    values: {
      form_button: '1',
      form_style: 'primary',
      show_insert: '0',
      condition: DECIDABLE,
      script: "current.state = 'approved';\ncurrent.update();",
      order: '50',
    },
  },
  {
    name: 'Reject',
    actionName: 'reject',
    table: 'sysapproval_approver',
    values: {
      form_button: '1',
      form_style: 'destructive',
      show_insert: '0',
      condition: DECIDABLE,
      script: REJECT,
      order: '60',
    },
  },
];

export function seedUiActions(store: Store): void {
  for (const { name, actionName, table = 'global', values } of UI_ACTIONS) {
    seedRow(store, 'sys_ui_action', `${table} ${actionName}`, {
      name,
      action_name: actionName,
      table,
      sys_name: name,
      sys_scope: 'global',
      ...values,
    });
  }
}
