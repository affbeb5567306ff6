import type {
  FormElement,
  FormPolicy,
  FormTable,
  FormVariable,
  ItemForm,
  FormScript as ItemScript,
} from '../../http/catalog/item-form.ts';
import type {
  ClientScript,
  FormField,
  FormScript,
  PolicyAction,
  ScriptType,
  UiPolicy,
} from '../form-script.ts';
import type { Visit } from '../visit.ts';

/** Variable types whose control differs from the one that their name suggests. */
const TYPES: Readonly<Record<string, string>> = {
  yes_no: 'choice',
  select_box: 'choice',
  lookup_select_box: 'choice',
  multiple_choice: 'radio',
  numeric_scale: 'radio',
  lookup_multiple_choice: 'radio',
  multi_line_text: 'multi_line',
  html: 'html',
  single_line_text: 'string',
  wide_single_line_text: 'string',
  check_box: 'boolean',
  reference: 'reference',
  requested_for: 'reference',
  list_collector: 'glide_list',
  date: 'glide_date',
  date_time: 'glide_date_time',
  masked: 'password',
  email: 'email',
  url: 'url',
};
/** Scripts and policies for the desktop: 0, or 10 for every kind of form. */
const DESKTOP = new Set([0, 10]);

/** A variable as a field of the page. */
export function variableField(variable: FormVariable): FormField {
  const [first] = variable.choices;
  const value =
    variable.value === '' && variable.selectsFirst ? (first?.value ?? '') : variable.value;
  return {
    name: fieldName(variable),
    id: variable.id,
    label: variable.label,
    type: TYPES[variable.friendlyType] ?? 'string',
    reference: variable.reference,
    qualifier: variable.qualifier,
    value,
    displayValue: variable.displayValue,
    mandatory: variable.mandatory,
    readOnly: variable.readOnly,
    visible: !variable.hidden,
    choices: variable.choices,
    none: false,
    maxLength: variable.maxLength,
    help: helpOf(variable),
    ...(variable.follows && { follows: variable.follows.variableId }),
    ...(variable.qualifierIsScript && { asksQualifier: true }),
  };
}

/** A variable without a name is still a field of the page; scripts cannot reach it. */
export function fieldName(element: FormElement): string {
  return element.name === '' ? `IO:${element.id}` : element.name;
}

/** What the browser runs for an item. */
export function itemScript(visit: Visit, form: ItemForm): FormScript {
  return {
    ...common(visit),
    sysId: form.item.id,
    title: form.item.name,
    fields: form.elements.flatMap(fieldsOf),
    scripts: form.clientScripts.flatMap(clientScript),
    policies: policiesOf(form.uiPolicies, form),
  };
}

/** What the browser runs in the dialog for one row of a multi-row set. */
export function rowScript(visit: Visit, table: FormTable): FormScript {
  return {
    ...common(visit),
    sysId: table.id,
    title: table.label,
    fields: table.columns.flatMap(fieldsOf),
    scripts: table.clientScripts.flatMap(clientScript),
    policies: policiesOf(table.uiPolicies),
  };
}

function common(
  visit: Visit,
): Omit<FormScript, 'sysId' | 'title' | 'fields' | 'scripts' | 'policies'> {
  const user = visit.site.users.byId(visit.session.userId);
  return {
    kind: 'catalog_item',
    table: 'ni',
    isNew: true,
    view: '',
    otherValues: {},
    scratchpad: {},
    messages: {},
    user: {
      id: visit.session.userId,
      userName: visit.session.userName,
      firstName: user?.['first_name'] ?? '',
      lastName: user?.['last_name'] ?? '',
      roles: [...visit.session.roles],
    },
    token: visit.web.token,
  };
}

function fieldsOf(element: FormElement): FormField[] {
  if (element.kind === 'variable') return element.hasAnswer ? [variableField(element)] : [];
  return [tableField(element)];
}

export function tableField(table: FormTable): FormField {
  return {
    name: fieldName(table),
    id: table.id,
    label: table.label,
    type: 'multi_row',
    reference: '',
    qualifier: '',
    value: table.value,
    displayValue: '',
    mandatory: table.mandatory,
    readOnly: table.readOnly,
    visible: !table.hidden,
    choices: [],
    none: false,
    maxLength: 0,
    help: '',
  };
}

function helpOf(variable: FormVariable): string {
  const shown = variable.showHelp ? [variable.helpText, variable.instructions] : [];
  return [...shown, variable.exampleText && `Example: ${variable.exampleText}`]
    .filter((text) => text !== '')
    .join(' ');
}

function clientScript(script: ItemScript): ClientScript[] {
  if (!DESKTOP.has(script.uiType)) return [];
  return [
    {
      name: script.name,
      type: script.type as ScriptType,
      field: script.variableId,
      script: script.script,
      isolated: script.isolated,
    },
  ];
}

/** The first that acts on a variable counts, so the first runs last. */
function policiesOf(policies: readonly FormPolicy[], form?: ItemForm): UiPolicy[] {
  return policies
    .filter((policy) => DESKTOP.has(policy.uiType))
    .toReversed()
    .map((policy) => ({
      name: policy.name,
      conditions: policy.conditions.map((group) =>
        group.map((list) =>
          list.map(({ variableId, operator, value }) => ({ field: variableId, operator, value })),
        ),
      ),
      onLoad: policy.onLoad,
      reverseIfFalse: policy.reverseIfFalse,
      actions: policy.actions.toReversed().flatMap((action) => actionsOf(action, form)),
      scriptTrue: policy.scriptTrue,
      scriptFalse: policy.scriptFalse,
      isolated: policy.isolated,
    }));
}

type Action = FormPolicy['actions'][number];

/** An action on a set or container is one on each variable in it; only showing and hiding is its own. */
function actionsOf(action: Action, form: ItemForm | undefined): PolicyAction[] {
  const switches = {
    mandatory: action.mandatory,
    readOnly: action.readOnly,
    visible: action.visible,
    clear: action.valueAction === 'clear_value',
    message: action.messageType === 'none' ? '' : action.message,
    messageType: messageType(action.messageType),
    ...(action.valueAction === 'set_value' && { value: action.value }),
  };
  if (action.targetKind === 'variable') return [{ field: action.targetId, ...switches }];
  const inside = form ? variablesIn(form, action.targetId) : [];
  return [
    ...inside.map((field): PolicyAction => ({
      ...switches,
      field,
      visible: 'ignore',
      clear: false,
      message: '',
    })),
    { ...switches, field: action.target, mandatory: 'ignore', readOnly: 'ignore', clear: false },
  ];
}

function messageType(type: string): PolicyAction['messageType'] {
  return type === 'warning' || type === 'error' ? type : 'info';
}

/** Ids of the variables in a container and in the containers inside it. */
function variablesIn(form: ItemForm, container: string): string[] {
  const ids = new Set([container]);
  for (const inner of form.containers) if (ids.has(inner.parent)) ids.add(inner.id);
  return form.elements.filter((element) => ids.has(element.container)).map((element) => element.id);
}
