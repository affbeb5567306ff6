import type { Row, Store } from '../contract.ts';
import { displayOfRow } from './display.ts';

const CHECKBOX = '7';
const REFERENCE = '8';
const LIST_COLLECTOR = '21';
const MASKED = '25';
const REQUESTED_FOR = '31';
const LOOKUPS = new Set(['18', '22']);
const CHOICES = new Set(['3', '5']);

/** What a person sees for the answer to a catalog variable. */
export function answerDisplay(store: Store, variable: Row, value: string): string {
  const type = variable['type'] ?? '';
  if (value === '') return '';
  if (type === MASKED) return '*'.repeat(8);
  if (type === CHECKBOX) return value === '1' ? 'true' : value;
  if (CHOICES.has(type)) return choiceLabel(store, variable, value);
  if (LOOKUPS.has(type)) return lookupLabel(store, variable, value);
  const table = referencedTable(variable);
  if (table === '') return value;
  const ids = type === LIST_COLLECTOR ? value.split(',') : [value];
  return ids.map((id) => recordLabel(store, table, id)).join(', ');
}

/** Table whose records a variable names by sys_id; empty for other types. */
export function referencedTable(variable: Row): string {
  switch (variable['type']) {
    case REFERENCE:
      return variable['reference'] ?? '';
    case LIST_COLLECTOR:
      return variable['list_table'] || (variable['reference'] ?? '');
    case REQUESTED_FOR:
      return 'sys_user';
    default:
      return '';
  }
}

function choiceLabel(store: Store, variable: Row, value: string): string {
  const choices = store.select('question_choice', `question=${variable['sys_id'] ?? ''}`);
  const choice = choices.find((row) => row['value'] === value);
  if (choice) return choice['text'] ?? value;
  const table = variable['choice_table'] ?? '';
  if (!store.schema.table(table)) return value;
  const column = store.schema.columns(table).get(variable['choice_field'] ?? '');
  return column?.choices.find((entry) => entry.value === value)?.label ?? value;
}

function lookupLabel(store: Store, variable: Row, value: string): string {
  const table = variable['lookup_table'] ?? '';
  if (!store.schema.table(table)) return value;
  const field = variable['lookup_value'] || 'sys_id';
  const row = store.select(table, '').find((candidate) => candidate[field] === value);
  return row ? lookupText(store, variable, row) : value;
}

/** Text of one row of a lookup table: its label fields, or its display value. */
export function lookupText(store: Store, variable: Row, row: Row): string {
  const table = row['sys_class_name'] || (variable['lookup_table'] ?? '');
  const fields = (variable['lookup_label'] ?? '').split(',').filter((field) => field !== '');
  if (fields.length === 0) return displayOfRow(store, table, row);
  return fields.map((field) => store.walk(table, row, field.trim())).join(' ');
}

function recordLabel(store: Store, table: string, id: string): string {
  const row = store.schema.table(table) ? store.get(table, id) : undefined;
  return row ? displayOfRow(store, row['sys_class_name'] || table, row) : id;
}
