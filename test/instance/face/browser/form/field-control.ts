import type { FormField } from '../../form-script.ts';
import { ReferenceBox } from './reference-box.ts';

export type MessageType = 'error' | 'info' | 'warning';
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** An icon beside the label. */
interface Decoration {
  readonly icon: string;
  readonly title: string;
  /** CSS colour; empty for that of the text. */
  readonly color: string;
}

/** Signs for the documented icons; any other is a dot. */
const SIGNS: Readonly<Record<string, string>> = {
  'icon-star': '★',
  'icon-alert': '⚠',
  'icon-add': '+',
  'icon-check-circle': '✓',
  'icon-delete': '✕',
  'icon-edit': '✎',
  'icon-help': '?',
  'icon-info': 'ℹ',
};

/** One field of the page: what `fieldBlock` wrote, with its state. */
export class FieldControl {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly reference: string;
  readonly block: HTMLElement;
  /** Value when the form was opened. */
  readonly initial: string;
  mandatory: boolean;
  readOnly: boolean;
  readonly #controls: readonly Control[];
  readonly #box: ReferenceBox | undefined;
  #visible: boolean;

  /** Changed by a person or a script; told once per change. */
  constructor(
    field: FormField,
    block: HTMLElement,
    changed: (control: FieldControl, byPerson: boolean) => void,
  ) {
    this.name = field.name;
    this.id = field.id;
    this.type = field.type;
    this.reference = field.reference;
    this.block = block;
    this.mandatory = field.mandatory;
    this.readOnly = field.readOnly;
    this.#visible = field.visible;
    const named = block.querySelectorAll<Control>(`[name="${CSS.escape(field.name)}"]`);
    this.#controls = [...named];
    const box = block.querySelector<HTMLElement>('.reference');
    this.#box = box
      ? new ReferenceBox(box, () => {
          changed(this, true);
        })
      : undefined;
    if (!this.#box) {
      block.addEventListener('change', () => {
        changed(this, true);
      });
    }
    this.initial = this.value;
  }

  /** True for an answer of a catalog item, also in a record's variable editor. */
  get isVariable(): boolean {
    return this.id !== '';
  }

  get value(): string {
    const [control] = this.#controls;
    if (this.type === 'radio') return this.#radios().find((radio) => radio.checked)?.value ?? '';
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      return String(control.checked);
    }
    if (control instanceof HTMLInputElement && control.type === 'datetime-local') {
      return dateTimeValue(control.value);
    }
    return control?.value ?? '';
  }

  /** Text a person sees for the value. */
  get displayValue(): string {
    const [control] = this.#controls;
    if (this.#box) return this.#box.display;
    if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
    const radio = this.#radios().find((candidate) => candidate.checked);
    return radio?.parentElement?.textContent.trim() ?? this.value;
  }

  setValue(value: string, display: string | undefined): void {
    const [control] = this.#controls;
    if (this.#box) this.#box.set(value, display);
    else if (this.type === 'radio') {
      for (const radio of this.#radios()) radio.checked = radio.value === value;
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = value === 'true' || value === '1';
    } else if (control instanceof HTMLInputElement && control.type === 'datetime-local') {
      control.value = value.replace(' ', 'T');
    } else if (control) control.value = value;
    this.block.dispatchEvent(new Event('valueset'));
  }

  get visible(): boolean {
    return this.#visible;
  }

  setVisible(visible: boolean): void {
    this.#visible = visible;
    this.block.hidden = !visible;
  }

  setMandatory(mandatory: boolean): void {
    this.mandatory = mandatory;
    this.block.classList.toggle('mandatory', mandatory);
    this.focusTarget()?.setAttribute('aria-required', String(mandatory));
  }

  setReadOnly(readOnly: boolean): void {
    this.readOnly = readOnly;
    this.block.classList.toggle('read-only', readOnly);
    if (this.#box) {
      this.#box.setReadOnly(readOnly);
      return;
    }
    for (const control of this.#controls) {
      if (control instanceof HTMLSelectElement || isChecked(control)) control.disabled = readOnly;
      else control.readOnly = readOnly;
    }
  }

  /** Only records within the query may be chosen from now on. */
  limitTo(query: string): void {
    const box = this.block.querySelector<HTMLElement>('input[role="combobox"]');
    if (box) box.dataset['qualifier'] = query;
  }

  /** What a person types into or picks from. */
  focusTarget(): HTMLElement | null {
    return this.block.querySelector<HTMLElement>('[data-control]');
  }

  get label(): string {
    return this.block.querySelector('.label-text')?.textContent ?? this.name;
  }

  set label(text: string) {
    const target = this.block.querySelector('.label-text');
    if (target) target.textContent = text;
  }

  /** The same icon with the same title is there once. */
  addDecoration(decoration: Decoration): void {
    if (this.#decorations(decoration).length > 0) return;
    const { icon, title, color } = decoration;
    const sign = document.createElement('span');
    sign.className = 'decoration';
    sign.textContent = SIGNS[icon] ?? '●';
    sign.title = title;
    sign.role = 'img';
    sign.ariaLabel = title;
    sign.style.color = color;
    Object.assign(sign.dataset, { icon, color });
    this.block.querySelector('.label')?.append(sign);
  }

  removeDecoration(decoration: Decoration): void {
    for (const sign of this.#decorations(decoration)) sign.remove();
  }

  #decorations({ icon, title, color }: Decoration): HTMLElement[] {
    return [...this.block.querySelectorAll<HTMLElement>('.decoration')].filter(
      ({ dataset, title: own }) =>
        dataset['icon'] === icon && own === title && (dataset['color'] ?? '') === color,
    );
  }

  showMessage(text: string, type: MessageType): void {
    this.#addMessage(text, type, '');
  }

  /** Says that the form cannot be sent because of this field, until it changes or is tried again. */
  complain(text: string): void {
    this.withdrawComplaint();
    this.#addMessage(text, 'error', ' complaint');
  }

  withdrawComplaint(): void {
    this.#messages()?.querySelector('.complaint')?.remove();
    this.#updateValidity();
  }

  #addMessage(text: string, type: MessageType, further: string): void {
    const message = document.createElement('div');
    message.className = `message ${type}${further}`;
    message.textContent = text;
    this.#messages()?.append(message);
    if (type === 'error') this.focusTarget()?.setAttribute('aria-invalid', 'true');
  }

  /** @param type only messages of that type; all without it. */
  hideMessages(type?: MessageType): void {
    const found = this.#messages()?.querySelectorAll(type ? `.message.${type}` : '.message') ?? [];
    for (const message of found) message.remove();
    this.#updateValidity();
  }

  /** Takes the newest message away. */
  hideLastMessage(): void {
    this.#messages()?.lastElementChild?.remove();
    this.#updateValidity();
  }

  get options(): Option[] {
    const select = this.#select();
    return select
      ? [...select.options].map((option) => ({ value: option.value, label: option.text }))
      : [];
  }

  option(value: string): HTMLOptionElement | undefined {
    return [...(this.#select()?.options ?? [])].find((option) => option.value === value);
  }

  /** @param index place in the list; the end without it. */
  addOption(value: string, label: string, index: number | undefined): void {
    const select = this.#select();
    if (!select || this.option(value)) return;
    select.add(new Option(label, value), index === undefined ? null : index);
  }

  removeOption(value: string): void {
    this.option(value)?.remove();
  }

  clearOptions(): void {
    this.#select()?.replaceChildren();
  }

  get displayBox(): HTMLElement | null {
    return this.block.querySelector('input[role="combobox"]') ?? this.focusTarget();
  }

  #select(): HTMLSelectElement | undefined {
    const [control] = this.#controls;
    return control instanceof HTMLSelectElement ? control : undefined;
  }

  #radios(): HTMLInputElement[] {
    return this.#controls.flatMap((control) =>
      control instanceof HTMLInputElement && control.type === 'radio' ? [control] : [],
    );
  }

  #messages(): Element | null {
    return this.block.querySelector('.field-messages');
  }

  #updateValidity(): void {
    if (!this.block.querySelector('.field-messages .error')) {
      this.focusTarget()?.removeAttribute('aria-invalid');
    }
  }
}

function isChecked(control: Control): control is HTMLInputElement {
  return (
    control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
  );
}

/** `2026-01-31T08:00` as the platform writes it, with seconds. */
function dateTimeValue(text: string): string {
  if (text === '') return '';
  const value = text.replace('T', ' ');
  return value.length === 16 ? `${value}:00` : value;
}
