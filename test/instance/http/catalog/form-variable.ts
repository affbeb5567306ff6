import type { Row, Session } from '../../contract.ts';
import { answerDisplay, referencedTable } from '../../glide/answer-display.ts';
import { VARIABLE_TYPES } from '../../schema/tables/variables.ts';
import type { Site } from '../site.ts';
import { defaultAnswer, hasAnswer } from './answers.ts';
import { referenceQuery, storedQualifier, variableChoices } from './form-choices.ts';
import type { FormRegex, FormSource, FormVariable, FormView } from './form-types.ts';
import { isScript } from './script-text.ts';
import { hasVariableRole } from './variable-rows.ts';

/** For whom and where a form is made. */
export interface FormContext {
  readonly site: Site;
  readonly session: Session;
  readonly view: FormView;
  /** "Expand help for all questions" of the item. */
  readonly expandsHelp?: boolean;
  /** Answers by name that stand in for defaults: of an order guide, of the record in a variable editor. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface Place {
  readonly container: string;
  readonly column: number;
}

const LIST_COLLECTOR = '21';
const SELECTS_FIRST = new Set(['3', '4']);

/** One variable as a form shows it. */
export function formVariable(
  context: FormContext,
  variable: Row,
  set: Row | undefined,
  place: Place,
): FormVariable {
  const { site, session } = context;
  const type = variable['type'] ?? '';
  const value = hasAnswer(variable)
    ? (given(context, variable) ?? defaultAnswer(site, session, variable))
    : '';
  return {
    kind: 'variable',
    id: variable['sys_id'] ?? '',
    name: variable['name'] ?? '',
    label: variable['question_text'] ?? '',
    ...place,
    type,
    friendlyType: friendlyType(type),
    hasAnswer: hasAnswer(variable),
    mandatory: isOn(variable, 'mandatory'),
    readOnly: isOn(variable, 'read_only') || !mayAnswer(context, set, variable),
    hidden: isOn(variable, 'hidden') || !isShown(context.view, variable),
    value,
    displayValue: answerDisplay(site.store, variable, value),
    ...choosing(context, variable),
    ...explaining(variable, context.expandsHelp === true),
    ...limiting(site, variable),
    alsoRequestFor: isOn(variable, 'enable_also_request_for'),
    macro: variable['macro'] ?? '',
    uiPage: variable['ui_page'] ?? '',
    widget: variable['sp_widget'] ?? '',
  };
}

function given({ answers }: FormContext, variable: Row): string | undefined {
  const name = variable['name'] ?? '';
  return answers && Object.hasOwn(answers, name) ? answers[name] : undefined;
}

/** `single_line_text` of type 6. */
export function friendlyType(type: string): string {
  return displayType(type).replace('CheckBox', 'Check Box').toLowerCase().replaceAll(/\W+/g, '_');
}

export function displayType(type: string): string {
  return VARIABLE_TYPES.find(([code]) => code === type)?.[1] ?? '';
}

/** Before ordering the create roles count, in the variable editor the write roles. */
export function mayAnswer(
  context: FormContext,
  set: Row | undefined,
  variable: Row | undefined,
): boolean {
  const isOrdering = context.view === 'catalog' || context.view === 'guide';
  return hasVariableRole(
    context.session,
    isOrdering ? 'create_roles' : 'write_roles',
    set,
    variable,
  );
}

/** "Visible Elsewhere" and "Visible on Guides" (doc:…/service-catalog/t_CreateAVariableForACatalogItem). */
function isShown(view: FormView, variable: Row): boolean {
  return variable[view === 'guide' ? 'visible_guide' : 'visible_standalone'] !== '0';
}

type Choosing =
  'choices' | 'selectsFirst' | 'choiceDirection' | 'reference' | 'qualifier' | 'qualifierIsScript';

function choosing(context: FormContext, variable: Row): Pick<FormVariable, Choosing> {
  const { site, session } = context;
  const reference = referencedTable(variable);
  const type = variable['type'] ?? '';
  return {
    choices: variableChoices(site, session, variable),
    selectsFirst:
      SELECTS_FIRST.has(type) &&
      !isOn(variable, 'do_not_select_first') &&
      !isOn(variable, 'include_none'),
    choiceDirection: variable['choice_direction'] || 'down',
    reference,
    qualifier: reference === '' ? '' : referenceQuery(site, session, variable),
    qualifierIsScript: isScript(storedQualifier(site, variable)),
  };
}

type Explaining =
  | 'helpTag'
  | 'helpText'
  | 'instructions'
  | 'showHelp'
  | 'helpExpanded'
  | 'tooltip'
  | 'exampleText'
  | 'richText';

function explaining(variable: Row, expandsHelp: boolean): Pick<FormVariable, Explaining> {
  return {
    helpTag: variable['help_tag'] ?? '',
    helpText: variable['help_text'] ?? '',
    instructions: variable['instructions'] ?? '',
    showHelp: isOn(variable, 'show_help'),
    helpExpanded: expandsHelp || isOn(variable, 'show_help_on_load'),
    tooltip: variable['tooltip'] ?? '',
    exampleText: variable['example_text'] ?? '',
    richText: variable['rich_text'] ?? '',
  };
}

type Limiting = 'maxLength' | 'follows' | 'attributes' | 'regex' | 'unique' | 'hiddenOnGrid';

function limiting(site: Site, variable: Row): Pick<FormVariable, Limiting> {
  return {
    maxLength: Number(attribute(variable['attributes'] ?? '', 'max_length')) || 0,
    follows: sourceOf(site, variable),
    attributes: variable['attributes'] ?? '',
    regex: regexOf(site, variable),
    unique: isOn(variable, 'unique'),
    hiddenOnGrid: isOn(variable, 'hide_on_grid'),
  };
}

/** Only Reference and Requested For variables can be followed. */
function sourceOf(site: Site, variable: Row): FormSource | undefined {
  const id = (variable['dynamic_value_field'] ?? '').replace(/^IO:/, '');
  const path = variable['dynamic_value_dot_walk_path'] ?? '';
  const source = id === '' ? undefined : site.store.get('item_option_new', id);
  const table = source && source['type'] !== LIST_COLLECTOR ? referencedTable(source) : '';
  if (!source || path === '' || !site.store.schema.table(table)) return undefined;
  return { variableId: id, variable: source['name'] ?? '', table, path };
}

/** Validation of a text variable; an expression that JavaScript cannot read validates nothing. */
export function regexOf(site: Site, variable: Row): FormRegex | undefined {
  const row = site.store.get('question_regex', variable['validate_regex'] ?? '');
  if (row?.['active'] !== '1' || !row['regex']) return undefined;
  const flag = row['regex_flag'] ?? '';
  const flags = flag === 'both' ? 'iu' : flag === 'case_insensitive' ? 'i' : '';
  try {
    new RegExp(row['regex'], flags);
  } catch {
    return undefined;
  }
  return { pattern: row['regex'], flags, message: row['validation_message'] ?? '' };
}

/** Value of `name=value` in a comma-separated list of attributes. */
export function attribute(attributes: string, name: string): string {
  const found = attributes.split(',').find((pair) => pair.trim().startsWith(`${name}=`));
  return found?.trim().slice(name.length + 1) ?? '';
}

function isOn(row: Row, field: string): boolean {
  return row[field] === '1';
}
