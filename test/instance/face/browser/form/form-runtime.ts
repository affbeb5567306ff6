import type { FormScript, PolicyAction, UiPolicy } from '../../form-script.ts';
import { fieldsOf, holds, type FieldValues } from './conditions.ts';
import { keepDependents } from './dependents.ts';
import type { FieldControl } from './field-control.ts';
import { GlideForm, isMissing, type Submit } from './glide-form.ts';
import { ScriptRunner } from './script-runner.ts';
import { keepToken } from './token.ts';

/** Scripts that change fields in a circle stop here. */
const MAX_DEPTH = 20;

/**
 * A form with its client scripts and UI policies. Order on load: onLoad scripts, onChange scripts with `isLoading`, UI
 * policies (doc:api-reference/scripts/client-scripts, measured order of UI policies after scripts).
 */
export class FormRuntime {
  readonly form: GlideForm;
  readonly runner: ScriptRunner;
  readonly #script: FormScript;
  readonly #values: FieldValues;
  #depth = 0;

  constructor(
    script: FormScript,
    element: HTMLFormElement,
    submit: Submit,
    globals: Readonly<Record<string, unknown>> = {},
  ) {
    keepToken(script.token);
    this.#script = script;
    this.form = new GlideForm(script, element, submit);
    this.runner = new ScriptRunner(script, this.form, globals);
    this.#values = {
      value: (field) => this.form.control(field)?.value ?? script.otherValues[field],
      initial: (field) => this.form.control(field)?.initial ?? script.otherValues[field],
    };
  }

  start(): void {
    for (const script of this.#scripts('onLoad')) this.runner.call(script, []);
    for (const script of this.#scripts('onChange')) {
      const control = this.form.control(script.field);
      if (!control) continue;
      const { value } = control;
      this.runner.call(script, [control.focusTarget(), value, value, true, false]);
    }
    for (const policy of this.#script.policies) {
      if (policy.onLoad || policy.conditions.flat(2).length === 0) this.#apply(policy, true);
    }
    this.form.onAnyChange((control) => {
      this.#changed(control);
    });
    if (this.#script.kind === 'catalog_item') keepDependents(this.form, this.#script);
  }

  /** Runs the onSubmit scripts, then looks for empty mandatory fields; true when it may be sent. */
  maySubmit(actionName: string): boolean {
    this.form.actionName = actionName;
    for (const control of this.form.controls()) control.withdrawComplaint();
    for (const script of this.#scripts('onSubmit')) {
      if (this.runner.call(script, []) === false) return false;
    }
    const missing = this.form
      .controls()
      .filter((control) => isMissing(control) && this.form.isVisible(control.name));
    if (missing.length === 0) return true;
    this.#complain(missing);
    return false;
  }

  #scripts(type: 'onLoad' | 'onChange' | 'onSubmit'): FormScript['scripts'] {
    return this.#script.scripts.filter((script) => script.type === type);
  }

  /** What onChange scripts get as old value is the one that the record was loaded with (doc:api-reference/scripts/client-scripts). */
  #changed(control: FieldControl): void {
    if (this.#depth >= MAX_DEPTH) return;
    this.#depth += 1;
    control.withdrawComplaint();
    const names = new Set([control.name, control.id]);
    for (const script of this.#scripts('onChange')) {
      if (!names.has(script.field)) continue;
      const args = [control.focusTarget(), control.initial, control.value, false, false];
      this.runner.call(script, args);
    }
    for (const policy of this.#script.policies) {
      const fields = fieldsOf(policy.conditions);
      if ([...names].some((name) => fields.has(name))) this.#apply(policy, false);
    }
    this.#depth -= 1;
  }

  #apply(policy: UiPolicy, loading: boolean): void {
    const holding = holds(policy.conditions, this.#values);
    if (!holding && !policy.reverseIfFalse) return;
    for (const action of policy.actions) this.#act(action, holding, loading);
    const source = holding ? policy.scriptTrue : policy.scriptFalse;
    if (source !== '') this.runner.callPolicy(policy.name, source, policy.isolated);
  }

  /** Mandatory first: it decides whether the rest is possible. */
  #act(action: PolicyAction, holding: boolean, loading: boolean): void {
    const { form } = this;
    const { field } = action;
    if (action.mandatory !== 'ignore') {
      const mandatory = (action.mandatory === 'true') === holding;
      form.setMandatory(field, mandatory);
      if (mandatory) this.#reveal(field);
    }
    if (action.visible !== 'ignore')
      form.setVisible(field, (action.visible === 'true') === holding);
    if (action.readOnly !== 'ignore') {
      form.setReadOnly(field, (action.readOnly === 'true') === holding);
    }
    if (action.message !== '') {
      form.control(field)?.hideMessages(action.messageType);
      if (holding) form.showFieldMsg(field, action.message, action.messageType, false);
    }
    if (!holding || loading) return;
    if (action.clear) form.clearValue(field);
    else if (action.value !== undefined) form.setValue(field, action.value);
  }

  /** A variable that becomes mandatory while empty turns visible and editable (doc: c_ServiceCatalogUIPolicy). */
  #reveal(field: string): void {
    const control = this.form.control(field);
    if (!control || this.#script.kind !== 'catalog_item' || !isMissing(control)) return;
    control.setVisible(true);
    control.setReadOnly(false);
  }

  #complain(missing: readonly FieldControl[]): void {
    for (const control of missing) control.complain('This must be filled in.');
    const labels = missing.map((control) => control.label).join(', ');
    missing[0]?.focusTarget()?.focus();
    if (this.form.getFormElement().closest('dialog')) return; // the page behind it cannot be seen
    this.form.clearFormMessages('error');
    this.form.addErrorMessage(`The following mandatory fields are not filled in: ${labels}`);
  }
}
