import type { Row, Store } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import { VARIABLE_TYPES } from '../../schema/tables/variables.ts';

/** Types that only shape the form and never hold an answer. */
const LAYOUT_TYPES = new Set(['11', '12', '15', '17', '19', '20', '24', '32']);
const CHECKBOX = '7';

/** Active variables of an item in form order: its own and those of its variable sets. */
export function variablesOf(store: Store, itemId: string): Row[] {
  const own = store
    .select('item_option_new', `cat_item=${itemId}^active=true`)
    .map((variable) => ({ variable, order: orderOf(variable) }));
  const fromSets = store
    .select('io_set_item', `sc_cat_item=${itemId}`)
    .flatMap((link) =>
      store
        .select('item_option_new', `variable_set=${link['variable_set'] ?? ''}^active=true`)
        .map((variable) => ({ variable, order: orderOf(link) + orderOf(variable) / 100_000 })),
    );
  return [...own, ...fromSets].sort((a, b) => a.order - b.order).map(({ variable }) => variable);
}

function orderOf(row: Row): number {
  return Number(row['order'] ?? '') || 0;
}

/** Names of mandatory variables that have no answer; a mandatory checkbox must be ticked. */
export function missingMandatory(
  variables: readonly Row[],
  answers: Readonly<Record<string, string>>,
): string[] {
  return variables
    .filter(
      (variable) => variable['mandatory'] === '1' && !LAYOUT_TYPES.has(variable['type'] ?? ''),
    )
    .filter((variable) => {
      const answer = answers[variable['name'] ?? ''] ?? variable['default_value'] ?? '';
      return answer === '' || (variable['type'] === CHECKBOX && answer !== 'true');
    })
    .map((variable) => variable['name'] ?? '');
}

/** Whether the variable holds an answer that is stored with the order. */
export function isAnswered(variable: Row): boolean {
  return !LAYOUT_TYPES.has(variable['type'] ?? '');
}

/** One variable as the Service Catalog API shows it. */
export function variableJson(store: Store, variable: Row): Record<string, unknown> {
  const type = variable['type'] ?? '';
  const friendly = VARIABLE_TYPES.find(([code]) => code === type)?.[1] ?? '';
  const value = variable['default_value'] ?? '';
  return {
    id: variable['sys_id'],
    name: variable['name'],
    label: variable['question_text'],
    type: Number(type),
    friendly_type: friendly.toLowerCase().replaceAll(/\W+/g, '_'),
    display_type: friendly,
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
