import type { FormScript } from '../../form-script.ts';
import { FieldControl, type MessageType, type Option } from './field-control.ts';
import { FormPage } from './form-page.ts';
import { GlideRecord } from './glide-record.ts';

export type ChangeListener = (control: FieldControl, oldValue: string, byPerson: boolean) => void;

interface Choice extends Option {
  readonly disabled: boolean;
  readonly index: number;
}

/** What the page does when a script submits. */
export type Submit = (actionName: string) => void;

/**
 * `g_form` (doc:api-reference/c_GlideFormAPI). A field that the form does not have is left alone silently, as on the
 * platform.
 */
export class GlideForm extends FormPage {
  readonly #script: FormScript;
  readonly #form: HTMLFormElement;
  readonly #fields = new Map<string, FieldControl>();
  readonly #known = new Map<FieldControl, string>();
  readonly #submit: Submit;
  readonly #listeners: ChangeListener[] = [];
  actionName = '';

  constructor(script: FormScript, form: HTMLFormElement, submit: Submit) {
    super();
    this.#script = script;
    this.#form = form;
    this.#submit = submit;
    for (const field of script.fields) {
      const block = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(field.name)}"]`);
      if (!block) continue;
      const control = new FieldControl(field, block, (changed, byPerson) => {
        this.#changed(changed, byPerson);
      });
      this.#fields.set(field.name, control);
      if (field.id !== '') this.#fields.set(field.id, control);
      this.#known.set(control, control.value);
    }
  }

  /** Called on every change, by a person or a script. */
  onAnyChange(listener: ChangeListener): void {
    this.#listeners.push(listener);
  }

  controls(): FieldControl[] {
    return [...this.#known.keys()];
  }

  /** By name, `variables.<name>`, `<table>.<name>` or variable id (`IO:<id>`). */
  control(name: unknown): FieldControl | undefined {
    const exact = this.#fields.get(String(name));
    if (exact) return exact;
    const text = String(name).replace(/^(IO:|variables\.)/, '');
    const own = this.#fields.get(text) ?? this.#fields.get(`variables.${text}`);
    if (own) return own;
    const prefix = `${this.#script.table}.`;
    return text.startsWith(prefix) ? this.#fields.get(text.slice(prefix.length)) : undefined;
  }

  // Values

  getValue(name: string): string {
    return this.control(name)?.value ?? '';
  }

  setValue(name: string, value: unknown, display?: unknown): void {
    const control = this.control(name);
    if (!control) return;
    control.setValue(joined(value), display === undefined ? undefined : joined(display));
    this.#changed(control, false);
  }

  clearValue(name: string): void {
    this.setValue(name, '', '');
  }

  getBooleanValue(name: string): boolean {
    return !['', 'false', '0'].includes(this.getValue(name));
  }

  getIntValue(name: string): number {
    return Number.parseInt(this.getValue(name).replaceAll(',', ''), 10) || 0;
  }

  getDecimalValue(name: string): number {
    return Number.parseFloat(this.getValue(name).replaceAll(',', '')) || 0;
  }

  /** Of a field; without a name, of the record. */
  getDisplayValue(name?: string): string {
    if (name === undefined) return this.#script.title;
    return this.control(name)?.displayValue ?? '';
  }

  getDisplayBox(name: string): HTMLElement | null {
    return this.control(name)?.displayBox ?? null;
  }

  /** The referenced record. Without a callback it is fetched while the page waits (documented, discouraged). */
  getReference(name: string, callback?: (record: GlideRecord) => void): GlideRecord | undefined {
    const control = this.control(name);
    const record = new GlideRecord(control?.reference ?? '');
    record.addQuery('sys_id', control?.value || '-1');
    if (!callback) {
      record.query();
      record.next();
      return record;
    }
    record.query(() => {
      record.next();
      callback(record);
    });
    return undefined;
  }

  hasField(name: string): boolean {
    return this.control(name) !== undefined;
  }

  // State

  setMandatory(name: string, mandatory: boolean): void {
    this.control(name)?.setMandatory(mandatory);
  }

  isMandatory(name: string): boolean {
    return this.control(name)?.mandatory ?? false;
  }

  /** A mandatory field without a value stays editable. */
  setReadOnly(name: string, readOnly: boolean): void {
    const control = this.control(name);
    if (!control || (readOnly && isMissing(control))) return;
    control.setReadOnly(readOnly);
  }

  setDisabled(name: string, disabled: boolean): void {
    this.setReadOnly(name, disabled);
  }

  isReadOnly(name: string): boolean {
    return this.control(name)?.readOnly ?? false;
  }

  /** A mandatory field without a value stays visible. Names of variable sets and containers work too. */
  setVisible(name: string, visible: boolean): void {
    const control = this.control(name);
    if (control) {
      if (visible || !isMissing(control)) control.setVisible(visible);
      return;
    }
    const container = this.#container(name);
    if (container) container.hidden = !visible && !this.#hasMissing(container);
  }

  setDisplay(name: string, display: boolean): void {
    this.setVisible(name, display);
  }

  isVisible(name: string): boolean {
    const control = this.control(name);
    return control !== undefined && control.visible && !control.block.closest('[hidden]');
  }

  // Labels and choices

  getLabelOf(name: string): string {
    return this.control(name)?.label ?? '';
  }

  setLabelOf(name: string, label: string): void {
    const control = this.control(name);
    if (control) control.label = label;
  }

  addOption(name: string, value: unknown, label: unknown, index?: number): void {
    this.control(name)?.addOption(String(value), String(label), index);
  }

  removeOption(name: string, value: unknown): void {
    this.control(name)?.removeOption(String(value));
  }

  clearOptions(name: string): void {
    this.control(name)?.clearOptions();
  }

  getOption(name: string, value: unknown): HTMLOptionElement | null {
    return this.control(name)?.option(String(value)) ?? null;
  }

  getOptions(name: string): Option[] {
    return this.control(name)?.options ?? [];
  }

  /** A choice with its place; null when there is none. */
  getChoice(name: string, value: unknown): Choice | null {
    const option = this.getOption(name, value);
    if (!option) return null;
    const { text: label, disabled, index } = option;
    return { label, value: option.value, disabled, index };
  }

  /** A list collector is drawn anew by itself. */
  refreshSlushbucket(): void {
    return undefined;
  }

  disableChoice(name: string, value: unknown): void {
    const option = this.getOption(name, value);
    if (option) option.disabled = true;
  }

  enableChoice(name: string, value: unknown): void {
    const option = this.getOption(name, value);
    if (option) option.disabled = false;
  }

  setChoiceLabel(name: string, value: unknown, label: string): void {
    const option = this.getOption(name, value);
    if (option) option.text = label;
  }

  // Messages

  showFieldMsg(name: string, message: unknown, type: MessageType = 'info', scroll = true): void {
    const control = this.control(name);
    if (!control) return;
    control.showMessage(String(message), type);
    if (scroll && type === 'error') control.block.scrollIntoView({ block: 'nearest' });
  }

  /** The newest message, or all of the field. */
  hideFieldMsg(name: string, all = false): void {
    const control = this.control(name);
    if (all) control?.hideMessages();
    else control?.hideLastMessage();
  }

  hideAllFieldMsgs(type?: MessageType): void {
    for (const control of this.controls()) control.hideMessages(type);
  }

  showErrorBox(name: string, message: string, scroll = true): void {
    this.showFieldMsg(name, message, 'error', scroll);
  }

  hideErrorBox(name: string): void {
    this.control(name)?.hideMessages('error');
  }

  // Form

  getTableName(): string {
    return this.#script.table;
  }

  getUniqueValue(): string {
    return this.#script.sysId;
  }

  isNewRecord(): boolean {
    return this.#script.isNew;
  }

  getActionName(): string {
    return this.actionName;
  }

  getFormElement(): HTMLFormElement {
    return this.#form;
  }

  getControl(name: string): HTMLElement | null {
    return this.control(name)?.focusTarget() ?? null;
  }

  getElement(id: string): HTMLElement | null {
    return this.control(id)?.focusTarget() ?? document.getElementById(id);
  }

  /** Performs a UI action by name; without one, the form's first. */
  submit(actionName = ''): void {
    this.#submit(actionName);
  }

  save(): void {
    this.#submit('sysverb_update_and_stay');
  }

  setVariablesReadOnly(readOnly: boolean): void {
    for (const control of this.controls()) {
      if (control.block.closest('.variable-editor')) control.setReadOnly(readOnly);
    }
  }

  getSectionNames(): string[] {
    return this.#sections().map((section) => section.dataset['section'] ?? '');
  }

  getSections(): HTMLElement[] {
    return this.#sections();
  }

  /** @param named a name, or one of `getSections()` */
  setSectionDisplay(named: unknown, display: boolean): void {
    const section = this.#sections().find(
      (one) => one === named || one.dataset['section'] === named,
    );
    if (section && (display || !this.#hasMissing(section))) section.hidden = !display;
  }

  isSectionVisible(name: string): boolean {
    return this.#sections().some((one) => one.dataset['section'] === name && !one.hidden);
  }

  /** Calls back after a person's change; returns what takes the listener away. */
  onUserChangeValue(
    listener: (name: string, originalValue: string, newValue: string) => void,
  ): () => void {
    const wrapped: ChangeListener = (control, oldValue, byPerson) => {
      if (byPerson) listener(control.name, oldValue, control.value);
    };
    this.#listeners.push(wrapped);
    return () => {
      const at = this.#listeners.indexOf(wrapped);
      if (at >= 0) this.#listeners.splice(at, 1);
    };
  }

  // Labels

  /** Lets the label flash in a colour: 2 for one second, each 2 less for one second more. */
  flash(name: string, color: string, count = 0): void {
    const label = this.control(name)?.block.querySelector('.label');
    const seconds = Math.max(1, 2 - count / 2);
    label?.animate(
      { backgroundColor: [color, 'transparent'] },
      matchMedia('(prefers-reduced-motion: reduce)').matches
        ? { duration: seconds * 1000, easing: 'steps(1)' }
        : { duration: 1000, iterations: seconds },
    );
  }

  addDecoration(name: string, icon: string, title: string, color = ''): void {
    this.control(name)?.addDecoration({ icon, title, color });
  }

  removeDecoration(name: string, icon: string, title: string, color = ''): void {
    this.control(name)?.removeDecoration({ icon, title, color });
  }

  getHelpTextControl(name: string): HTMLElement | null {
    return this.control(name)?.block.querySelector<HTMLElement>('.help') ?? null;
  }

  #changed(control: FieldControl, byPerson: boolean): void {
    const before = this.#known.get(control) ?? '';
    const { value } = control;
    if (before === value) return;
    this.#known.set(control, value);
    for (const listener of [...this.#listeners]) listener(control, before, byPerson);
  }

  #container(name: string): HTMLElement | null {
    return this.#form.querySelector(`[data-container="${CSS.escape(name)}"]`);
  }

  #hasMissing(part: HTMLElement): boolean {
    return this.controls().some((control) => part.contains(control.block) && isMissing(control));
  }

  #sections(): HTMLElement[] {
    return [...this.#form.querySelectorAll<HTMLElement>('[data-section]')];
  }
}

/**
 * Mandatory and empty: it can neither be hidden nor made read-only (documented priority). A mandatory check box variable
 * must be checked; a column of that type always has a value.
 */
export function isMissing(control: FieldControl): boolean {
  if (!control.mandatory) return false;
  if (control.type === 'boolean') return control.isVariable && control.value !== 'true';
  return control.value.trim() === '';
}

function joined(value: unknown): string {
  if (Array.isArray(value)) return value.map(joined).join(',');
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      return '';
  }
}
