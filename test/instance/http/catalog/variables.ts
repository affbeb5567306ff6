import type { Row, Store } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import { hasAnswer } from './answers.ts';
import { displayType, friendlyType } from './form-variable.ts';
import { entriesOf, isTable, orderOf } from './variable-rows.ts';

const CHECKBOX = '7';

/** Active variables of an item in form order: its own and those of its single-row variable sets. */
export function variablesOf(store: Store, itemId: string): Row[] {
  return entriesOf(store, itemId).flatMap((entry) => (isTable(entry) ? [] : [entry.variable]));
}

/** Names of mandatory variables that have no answer; a mandatory checkbox must be ticked. */
export function missingMandatory(
  variables: readonly Row[],
  answers: Readonly<Record<string, string>>,
): string[] {
  return variables
    .filter((variable) => variable['mandatory'] === '1' && hasAnswer(variable))
    .filter((variable) => {
      const answer = answers[variable['name'] ?? ''] ?? variable['default_value'] ?? '';
      return answer === '' || (variable['type'] === CHECKBOX && answer !== 'true');
    })
    .map((variable) => variable['name'] ?? '');
}

/** One variable as the Service Catalog API shows it. */
export function variableJson(store: Store, variable: Row): Record<string, unknown> {
  const type = variable['type'] ?? '';
  const value = variable['default_value'] ?? '';
  return {
    id: variable['sys_id'],
    name: variable['name'],
    label: variable['question_text'],
    type: Number(type),
    friendly_type: friendlyType(type),
    display_type: displayType(type),
    mandatory: variable['mandatory'] === '1',
    read_only: variable['read_only'] === '1',
    active: variable['active'] === '1',
    order: orderOf(variable),
    value,
    displayvalue: value === '' ? '' : displayValue(store, undefined, value),
    reference: variable['reference'] ?? '',
    ref_qualifier: variable['reference_qual'] ?? '',
    attributes: variable['attributes'] ?? '',
    help_text: variable['help_text'] ?? '',
    render_label: true,
    choices: choicesOf(store, variable),
  };
}

function choicesOf(store: Store, variable: Row): unknown[] {
  const rows = store.select(
    'question_choice',
    `question=${variable['sys_id'] ?? ''}^inactive!=true^ORDERBYorder`,
  );
  return rows.map((row, index) => ({ index, label: row['text'] ?? '', value: row['value'] ?? '' }));
}
