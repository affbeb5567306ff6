import type { FormField } from './form-script.ts';
import { html, type Markup, type Part } from './html.ts';

/** Longer texts get a box of several lines. */
const ONE_LINE = 255;
const CODE = /^(script|script_plain|html_script|xml|json|css|conditions|condition_string)$/;
const TIME = /^(glide_date|glide_date_time|due_date|glide_time)$/;
const LONG =
  /^(journal_input|journal|journal_list|html|translated_html|multi_line|string_full_utf8)$/;

/** A field whose ids are made from `key`, so that a page may hold several forms with the same names. */
type Shown = FormField & { readonly key: string };

/**
 * One field with label, control, messages and help. The browser code relies on this shape: `data-field` and `data-type`
 * on the block, `data-control` on the control, and for references a hidden input that holds
 * the sys_ids beside a text box `sys_display.<name>`.
 */
export function fieldBlock(shown: FormField, prefix = ''): Markup {
  const { name } = shown;
  const field: Shown = { ...shown, key: `${prefix}${name}` };
  const state = html`data-field="${name}" data-type="${field.type}" data-id="${field.id}"`;
  return html`<div
    class="field${field.mandatory ? ' mandatory' : ''}${field.readOnly ? ' read-only' : ''}"
    ${state}
    ${!field.visible && 'hidden'}
  >
    ${label(field)}${control(field)}
    <div class="field-messages" id="m-${field.key}" aria-live="polite"></div>
    ${field.help !== '' && html`<p class="help" id="h-${field.key}">${field.help}</p>`}
  </div>`;
}

function label(field: Shown): Markup {
  const mark = html`<span class="mark" title="Mandatory" aria-hidden="true">*</span>`;
  const text = html`<span class="label-text">${field.label}</span>${mark}`;
  if (field.type === 'radio') return html`<span class="label" id="l-${field.key}">${text}</span>`;
  return html`<label class="label" for="f-${field.key}" id="l-${field.key}">${text}</label>`;
}

function control(field: Shown): Markup {
  if (field.type === 'radio') return radioGroup(field);
  if (field.type === 'boolean') return checkbox(field);
  if (field.type === 'glide_list' && field.reference !== '') return reference(field, true);
  if (field.type === 'reference' || field.type === 'document_id') return reference(field, false);
  if (field.choices.length > 0) return select(field);
  const lines = CODE.test(field.type) || LONG.test(field.type) || field.maxLength > ONE_LINE;
  return lines ? textBox(field) : input(field);
}

function common(field: Shown): Part {
  const described = field.help === '' ? `m-${field.key}` : `m-${field.key} h-${field.key}`;
  return html`id="f-${field.key}" data-control aria-describedby="${described}"
  ${field.mandatory && html` aria-required="true"`}`;
}

function limit(field: FormField): Part {
  return field.maxLength > 0 && html` maxlength="${field.maxLength}"`;
}

function input(field: Shown): Markup {
  const readOnly = field.readOnly && html` readonly`;
  // Nobody picks a day here: a plain box shows the time as lists do, and nothing for none.
  const isFixedTime = field.readOnly && TIME.test(field.type);
  const shape = isFixedTime ? html`type="text"` : inputShape(field.type);
  const isPicked = field.type === 'glide_date_time' && !isFixedTime;
  const value = isPicked ? field.value.replace(' ', 'T') : field.value;
  return html`<input
    ${common(field)}
    name="${field.name}"
    ${shape}
    value="${value}"
    ${limit(field)}
    ${readOnly}
  />`;
}

function inputShape(type: string): Part {
  switch (type) {
    case 'glide_date':
      return html`type="date"`;
    case 'glide_date_time':
    case 'due_date':
      return html`type="datetime-local" step="1"`;
    case 'glide_time':
      return html`type="time" step="1"`;
    case 'integer':
    case 'longint':
      return html`type="text" inputmode="numeric"`;
    case 'decimal':
    case 'float':
    case 'currency':
    case 'price':
      return html`type="text" inputmode="decimal"`;
    case 'email':
      return html`type="email"`;
    case 'url':
      return html`type="url"`;
    case 'password':
    case 'password2':
      return html`type="password" autocomplete="new-password"`;
    default:
      return html`type="text"`;
  }
}

function textBox(field: Shown): Markup {
  const code = CODE.test(field.type);
  return html`<textarea
    ${common(field)}
    name="${field.name}"
    rows="${code ? 8 : 3}"
    ${code && html` class="code" spellcheck="false"`}
    ${limit(field)}
    ${field.readOnly && html` readonly`}
  >
${field.value}</textarea>`;
}

function checkbox(field: Shown): Markup {
  const checked = field.value === 'true' || field.value === '1';
  return html`<input
    ${common(field)}
    type="checkbox"
    name="${field.name}"
    value="true"
    ${checked && 'checked'}
    ${field.readOnly && 'disabled'}
  />`;
}

function select(field: Shown): Markup {
  const known = field.choices.some((choice) => choice.value === field.value);
  const stray = !known && field.value !== '' && option(field.value, field.displayValue, true);
  const none =
    (field.none || (!known && field.value === '' && field.id === '')) &&
    option('', '-- None --', field.value === '');
  const options = field.choices.map((choice) =>
    option(choice.value, choice.label, choice.value === field.value),
  );
  return html`<select ${common(field)} name="${field.name}" ${field.readOnly && 'disabled'}>
    ${none}${stray}${options}
  </select>`;
}

function option(value: string, text: string, selected: boolean): Markup {
  return html`<option value="${value}" ${selected && 'selected'}>${text}</option>`;
}

function radioGroup(field: Shown): Markup {
  const choices = field.none
    ? [{ value: '', label: '-- None --' }, ...field.choices]
    : field.choices;
  const buttons = choices.map(
    (choice) =>
      html`<label
        ><input
          type="radio"
          name="${field.name}"
          value="${choice.value}"
          ${choice.value === field.value && 'checked'}
          ${field.readOnly && 'disabled'}
        />
        ${choice.label}</label
      >`,
  );
  return html`<div
    class="radios"
    role="radiogroup"
    ${common(field)}
    aria-labelledby="l-${field.key}"
  >
    ${buttons}
  </div>`;
}

function reference(field: Shown, many: boolean): Markup {
  const open =
    !many &&
    field.value !== '' &&
    field.reference !== '' &&
    html`<a
      class="open-record"
      href="/${field.reference}.do?sys_id=${field.value}"
      title="Open ${field.displayValue}"
      ><span aria-hidden="true">↗</span
      ><span class="visually-hidden">Open ${field.displayValue}</span></a
    >`;
  return html`<div class="reference${many ? ' many' : ''}">
    <input type="hidden" name="${field.name}" value="${field.value}" />
    ${many && html`<ul class="chips" data-names="${field.displayValue}"></ul>`}
    <input
      ${common(field)}
      type="text"
      role="combobox"
      name="sys_display.${field.name}"
      value="${many ? '' : field.displayValue}"
      autocomplete="off"
      aria-autocomplete="list"
      aria-expanded="false"
      aria-controls="o-${field.key}"
      data-reference="${field.reference}"
      data-qualifier="${field.qualifier}"
      ${field.readOnly && html` readonly`}
    />
    ${open}
    <ul
      class="options"
      role="listbox"
      id="o-${field.key}"
      aria-labelledby="l-${field.key}"
      hidden
    ></ul>
  </div>`;
}
