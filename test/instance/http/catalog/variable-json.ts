import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';
import { FormLayout } from './form-elements.ts';
import { displayType, type FormContext } from './form-variable.ts';
import type { FormContainer, FormElement, FormTable, FormVariable } from './form-types.ts';
import { entriesOf } from './variable-rows.ts';

type Json = Readonly<Record<string, unknown>>;

const CHECKBOX = '7';
const LABEL = '11';
const CONTAINER_START = '19';
const PRICED = new Set(['3', '4', '5', '7', '18', '22']);
const NO_DIALOG = { clientScripts: [], uiPolicies: [] };

/** Every variable of an item in form order, without containers. */
export function flatVariables(context: FormContext, item: Row): Json[] {
  return layoutOf(context, item).elements.map((element) => elementJson(context.site, element));
}

/** A container and what is in it, or one element. */
type Node = FormElement | { readonly container: FormContainer; readonly children: Node[] };

/**
 * The variables of an item as `GET items/{id}` shows them. Containers have children, and so have labels with check
 * boxes after them (doc:servicenow-platform/service-catalog/check-box, samples in
 * doc:api-reference/rest-apis/c_ServiceCatalogAPI). Single-row sets do not show.
 */
export function nestedVariables(context: FormContext, item: Row): Json[] {
  const { containers, elements } = layoutOf(context, item);
  const top: Node[] = [];
  const lists = new Map([['', top]]);
  for (const container of containers) {
    const outer = lists.get(container.parent) ?? top;
    const children: Node[] = container.kind === 'set' ? outer : [];
    lists.set(container.id, children);
  }
  const drawn = new Set<string>();
  const byId = new Map(containers.map((container) => [container.id, container]));
  const draw = (container: FormContainer | undefined): void => {
    if (!container || drawn.has(container.id)) return;
    drawn.add(container.id);
    draw(byId.get(container.parent));
    if (container.kind === 'set') return;
    const children = lists.get(container.id) ?? [];
    (lists.get(container.parent) ?? top).push({ container, children });
  };
  for (const element of elements) {
    draw(byId.get(element.container));
    (lists.get(element.container) ?? top).push(element);
  }
  return nodesJson(context.site, top);
}

function nodesJson(site: Site, nodes: readonly Node[]): Json[] {
  const shown: Json[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const boxes = isLabel(node) ? checkBoxesAfter(nodes, at) : [];
    if (isLabel(node) && boxes.length > 0) shown.push(groupJson(site, node, boxes));
    else shown.push('children' in node ? containerJson(site, node) : elementJson(site, node));
    at += boxes.length;
  }
  return shown;
}

function containerJson(
  site: Site,
  { container, children }: Extract<Node, { children: unknown }>,
): Json {
  return {
    id: container.id,
    name: container.name,
    label: container.title,
    type: Number(CONTAINER_START),
    friendly_type: 'container_start',
    display_type: displayType(CONTAINER_START),
    display_title: container.displayTitle,
    layout: container.layout,
    mandatory: false,
    read_only: false,
    render_label: true,
    value: '',
    displayvalue: '',
    children: nodesJson(site, children),
  };
}

function layoutOf(context: FormContext, item: Row): FormLayout {
  const entries = entriesOf(context.site.store, item['sys_id'] ?? '');
  return new FormLayout(context, entries, () => NO_DIALOG);
}

function isLabel(node: Node): node is FormVariable {
  return 'kind' in node && node.kind === 'variable' && node.type === LABEL;
}

function checkBoxesAfter(nodes: readonly Node[], label: number): FormElement[] {
  const boxes: FormElement[] = [];
  for (const node of nodes.slice(label + 1)) {
    if (!('kind' in node) || node.kind !== 'variable' || node.type !== CHECKBOX) break;
    boxes.push(node);
  }
  return boxes;
}

function groupJson(site: Site, label: FormVariable, boxes: readonly FormElement[]): Json {
  return {
    ...variableJson(site, label),
    type: 0,
    friendly_type: 'container_start',
    display_type: displayType(CONTAINER_START),
    children: boxes.map((box) => elementJson(site, box)),
  };
}

function elementJson(site: Site, element: FormElement): Json {
  return element.kind === 'variable' ? variableJson(site, element) : tableJson(site, element);
}

/** How a multi-row set looks is not documented. */
function tableJson(site: Site, table: FormTable): Json {
  return {
    id: table.id,
    name: table.name,
    label: table.label,
    type: 0,
    friendly_type: 'multi_row',
    multi_row: true,
    max_rows_size: table.maxRows,
    mandatory: table.mandatory,
    read_only: table.readOnly,
    value: table.value,
    displayvalue: table.value,
    render_label: true,
    children: table.columns.map((column) => variableJson(site, column)),
  };
}

function variableJson(site: Site, variable: FormVariable): Record<string, unknown> {
  const row = site.store.get('item_option_new', variable.id) ?? {};
  return {
    id: variable.id,
    name: variable.name,
    label: variable.label,
    type: Number(variable.type),
    friendly_type: variable.friendlyType,
    display_type: displayType(variable.type),
    mandatory: variable.mandatory,
    read_only: variable.readOnly,
    active: true,
    order: Number(row['order'] ?? '') || 0,
    value: variable.type === CHECKBOX ? variable.value === 'true' : variable.value,
    displayvalue: variable.displayValue,
    reference: variable.reference,
    ref_qualifier: variable.qualifier,
    attributes: variable.attributes,
    help_text: variable.helpText,
    max_length: variable.maxLength,
    render_label: true,
    ...(PRICED.has(variable.type)
      ? { pricing_implications: row['pricing_implications'] === '1' }
      : {}),
    dynamic_value_field: row['dynamic_value_field'] ?? '',
    dynamic_value_dot_walk_path: row['dynamic_value_dot_walk_path'] ?? '',
    choices: variable.choices.map((choice, index) => ({ index, ...choice })),
  };
}
