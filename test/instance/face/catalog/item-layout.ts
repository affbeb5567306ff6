import type {
  FormContainer,
  FormElement,
  FormTable,
  FormVariable,
  ItemForm,
} from '../../http/catalog/item-form.ts';
import { fieldBlock } from '../control.ts';
import { html, jsonScript, Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { fieldName, rowScript, variableField } from './item-fields.ts';

interface Branch {
  readonly container: FormContainer | undefined;
  readonly parts: (Branch | FormElement)[];
}

/** For whom a form is drawn, and what its ids begin with. */
interface Canvas {
  readonly visit: Visit;
  readonly prefix: string;
}

/** The item's variables in their containers. @param prefix of ids, when a page has several forms. */
export function itemFields(visit: Visit, form: ItemForm, prefix = ''): Markup {
  return html`${treeOf(form).parts.map((part) => partMarkup({ visit, prefix }, part))}`;
}

function treeOf(form: ItemForm): Branch {
  const top: Branch = { container: undefined, parts: [] };
  const branches = new Map<string, Branch>([['', top]]);
  const known = new Map(form.containers.map((container) => [container.id, container]));
  const branchOf = (id: string): Branch => {
    const made = branches.get(id);
    if (made) return made;
    const container = known.get(id);
    const branch: Branch = { container, parts: [] };
    branches.set(id, branch);
    branchOf(container?.parent ?? '').parts.push(branch);
    return branch;
  };
  for (const element of form.elements) branchOf(element.container).parts.push(element);
  return top;
}

function partMarkup(canvas: Canvas, part: Branch | FormElement): Part {
  if ('parts' in part) return containerMarkup(canvas, part);
  return part.kind === 'multi_row'
    ? tableMarkup(canvas, part)
    : variableMarkup(part, canvas.prefix);
}

function containerMarkup(canvas: Canvas, branch: Branch): Markup {
  const { container, parts } = branch;
  const columns: Part[][] = [];
  for (const part of parts) {
    const at = 'column' in part ? part.column : Math.max(columns.length - 1, 0);
    while (columns.length <= at) columns.push([]);
    columns[at]?.push(partMarkup(canvas, part));
  }
  const title = container?.displayTitle === true && html`<legend>${container.title}</legend>`;
  return html`<fieldset
    class="container ${container?.layout ?? 'normal'}"
    data-container="${container?.name ?? ''}"
  >
    ${title}
    <div class="container-columns">
      ${columns.map((column) => html`<div class="container-column">${column}</div>`)}
    </div>
  </fieldset>`;
}

/** A variable with an answer is a field; the others are labels, breaks and the like. */
export function variableMarkup(variable: FormVariable, prefix: string): Part {
  if (variable.hasAnswer) return fieldBlock(variableField(variable), prefix);
  switch (variable.friendlyType) {
    case 'label':
      return html`<p class="form-label">${variable.label}</p>`;
    case 'rich_text_label':
      // Rich text is what the item's administrators wrote; the platform shows it as it is too.
      return html`<div class="rich-text">${new Markup(variable.richText)}</div>`;
    case 'break':
      return html`<hr />`;
    case 'macro':
    case 'macro_with_label':
    case 'ui_page':
    case 'custom':
    case 'custom_with_label':
      return html`<p class="note">
        ${variable.label} (${variable.friendlyType.replaceAll('_', ' ')}: not drawn here)
      </p>`;
    default:
      return undefined;
  }
}

/** A multi-row set: the rows as a table, and a dialog with the set's own scripts for one row. */
function tableMarkup({ visit, prefix }: Canvas, table: FormTable): Markup {
  const name = fieldName(table);
  const key = `${prefix}${name}`;
  const heads = table.columns
    .filter((column) => column.hasAnswer && !column.hiddenOnGrid)
    .map((column) => html`<th scope="col" data-column="${fieldName(column)}">${column.label}</th>`);
  return html`<div
    class="field multi-row ${table.mandatory ? 'mandatory' : ''}"
    data-field="${name}"
    data-type="multi_row"
    data-id="${table.id}"
    data-max-rows="${table.maxRows}"
    ${table.hidden && 'hidden'}
  >
    <span class="label" id="l-${key}"
      ><span class="label-text">${table.label}</span
      ><span class="mark" title="Mandatory" aria-hidden="true">*</span></span
    >
    <input type="hidden" name="${name}" value="${table.value}" />
    <div class="wide">
      <table aria-labelledby="l-${key}">
        <thead>
          <tr>
            ${heads}
            <th scope="col"><span class="visually-hidden">Actions</span></th>
          </tr>
        </thead>
        <tbody></tbody>
      </table>
    </div>
    <button type="button" class="add-row" id="f-${key}" data-control>Add a row</button>
    <div class="field-messages" id="m-${key}" aria-live="polite"></div>
    <template>
      <form class="row-form" method="dialog">
        <h2>${table.label}</h2>
        ${table.columns.map((column) => variableMarkup(column, `${key}-`))}
        <p class="buttons">
          <button class="primary">Keep the row</button>
          <button type="button" class="cancel">Cancel</button>
        </p>
      </form>
    </template>
    ${jsonScript(`r-${key}`, rowScript(visit, table))}
  </div>`;
}
