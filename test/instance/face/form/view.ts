import { listUrl } from '../address.ts';
import { fieldBlock } from '../control.ts';
import type { FormScript } from '../form-script.ts';
import { html, jsonScript, Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { ACTIVITY } from './layout.ts';
import type { FormElement, FormModel, FormSection } from './model.ts';
import type { FormAction } from './ui-actions.ts';

const FORM = 'glide-form';

/** What other parts of the page give to the form. */
export interface FormParts {
  readonly script: FormScript;
  /** It came back and could not be saved: what it shows is not stored anywhere. */
  readonly isUnsaved: boolean;
  /** Where Update goes back to. */
  readonly goto: string;
  /** In place of the activity formatter. */
  readonly activity: Part;
  /** In place of an embedded related list. */
  readonly list: (name: string) => Part;
  /** Above the form, after its first section, and below it. */
  readonly before: Part;
  readonly editor: Part;
  readonly after: Part;
}

/** Buttons of the form, for the heading. One of them stands out. */
export function formButtons(model: FormModel): Part {
  const buttons = model.actions.filter((action) => action.isButton);
  const entries = model.actions.filter((action) => action.isMenuEntry && !action.isButton);
  const hasPrimary = buttons.some((action) => action.style === 'primary');
  return html`${enterKey(model)}
  ${buttons.map((action, at) =>
    button(action, action.style === '' && at === 0 && !hasPrimary ? 'primary' : action.style),
  )}
  ${entries.length > 0 && menu(entries)}`;
}

/** Enter in a field uses the first button: saving, never another action. */
function enterKey(model: FormModel): Part {
  const verb = model.record.isNew ? 'sysverb_insert' : 'sysverb_update';
  const isFirst = model.actions.find((action) => action.isButton)?.actionName === verb;
  if (isFirst || !model.actions.some((action) => action.actionName === verb)) return undefined;
  return html`<button
    type="submit"
    form="${FORM}"
    name="sys_action"
    value="${verb}"
    hidden
  ></button>`;
}

function menu(entries: readonly FormAction[]): Markup {
  return html`<details class="form-menu">
    <summary class="button">More</summary>
    <div>${entries.map((action) => button(action, 'quiet'))}</div>
  </details>`;
}

function button(action: FormAction, style: string): Markup {
  return html`<button
    type="submit"
    form="${FORM}"
    name="sys_action"
    value="${action.id}"
    class="${style}"
    ${action.actionName !== '' && html`id="${action.actionName}"`}
    ${action.actionName === 'sysverb_delete' && 'formnovalidate'}
    ${action.hint !== '' && html`title="${action.hint}"`}
  >
    ${action.name}
  </button>`;
}

export function formBody(visit: Visit, model: FormModel, parts: FormParts): Markup {
  const { record } = model;
  const [first, ...others] = model.sections.map((section) => sectionBlock(visit, section, parts));
  const address = `/${encodeURIComponent(record.table)}.do`;
  return html`${parts.before}
    <form
      id="${FORM}"
      class="record"
      method="post"
      action="${address}"
      autocomplete="off"
      ${parts.isUnsaved && html`data-unsaved="true"`}
    >
      ${hidden(visit, model, parts.goto)} ${first}${parts.editor}${others}
    </form>
    ${relatedLinks(model.actions.filter((action) => action.isLink && !action.isButton))}
    ${parts.after} ${jsonScript('form-script', parts.script)}`;
}

function hidden(visit: Visit, model: FormModel, goto: string): Markup[] {
  const { record, originals } = model;
  const fields = {
    sysparm_ck: visit.web.token,
    sys_id: record.isNew ? '-1' : record.sysId,
    sys_uniqueValue: record.sysId,
    sys_target: record.table,
    sys_mod_count: model.modCount,
    sys_fields: [...originals.keys(), ...secrets(model)].join(','),
    sysparm_view: record.view,
    sysparm_query: record.isNew ? record.presets : '',
    sysparm_goto_url: goto,
  };
  const values = [
    ...Object.entries(fields),
    ...[...originals].map(([name, value]): [string, string] => [`sys_original.${name}`, value]),
  ];
  return values.map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
}

/** Fields whose values never leave the server have no original. */
function secrets(model: FormModel): string[] {
  return model.script.fields
    .map((field) => field.name)
    .filter((name) => !name.includes('.') && !model.originals.has(name));
}

function sectionBlock(visit: Visit, section: FormSection, parts: FormParts): Part {
  const name = section.caption.toLowerCase().replaceAll(/\W+/g, '_');
  const filled = section.blocks.map((block) =>
    block.columns.map((column) => column.map((element) => elementBlock(visit, element, parts))),
  );
  // A section of nothing but an empty activity stream says nothing.
  if (!filled.flat(2).some(Boolean)) return undefined;
  const blocks = filled.map(
    (columns) =>
      html`<div class="form-columns${columns.length > 1 ? ' split' : ''}">
        ${columns.map((column) => html`<div>${column}</div>`)}
      </div>`,
  );
  return html`<section class="form-section" data-section="${name}">
    ${section.caption !== '' && html`<h2>${section.caption}</h2>`}${blocks}
  </section>`;
}

function elementBlock(visit: Visit, element: FormElement, parts: FormParts): Part {
  switch (element.kind) {
    case 'field':
      return fieldBlock(element.field);
    case 'annotation':
      return annotation(visit, element.id);
    case 'formatter':
      return element.name === ACTIVITY && parts.activity;
    case 'list':
      return parts.list(element.list);
  }
}

/** Text that an administrator put on the form; HTML when it says so. */
function annotation(visit: Visit, id: string): Part {
  const row = visit.site.store.get('sys_ui_annotation', id);
  if (!row) return undefined;
  const text = row['text'] ?? '';
  const content = row['is_plain_text'] === '0' ? new Markup(text) : text;
  return html`<div class="annotation" data-annotation="${row['name'] || id}">${content}</div>`;
}

function relatedLinks(actions: readonly FormAction[]): Part {
  if (actions.length === 0) return undefined;
  return html`<section class="related-links" aria-labelledby="related-links">
    <h2 id="related-links">Related links</h2>
    <ul>
      ${actions.map((action) => html`<li>${button(action, 'link')}</li>`)}
    </ul>
  </section>`;
}

/** Trail to the list that the record is in. */
export function formTrail(model: FormModel): { label: string; url: string }[] {
  return [{ label: model.tableLabel, url: listUrl(model.record.table) }];
}
