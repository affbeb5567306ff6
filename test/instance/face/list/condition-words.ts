import type { ColumnDef } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import type { Condition } from '../../query/parse.ts';
import type { Visit } from '../visit.ts';
import { columnAt, fullLabel } from './columns.ts';
import { fieldKind, operatorWord } from './operator-words.ts';
import { distanceWords, relativeWords, scriptWords } from './time-words.ts';

const SCRIPT = 'javascript:';
/** Longer lists of choices are cut (doc:platform-user-interface/c_ConditionBuilder). */
const MAX_VALUE = 80;

/** A condition as a sentence: `State is one of New, In Progress`. */
export function conditionWords(visit: Visit, table: string, condition: Condition): string {
  const { schema } = visit.site.store;
  if (condition.operator === 'TEXT') return `Text contains ${condition.value}`;
  const column = columnAt(schema, table, condition.field);
  if (!column) return condition.text;
  const { words, shape } = operatorWord(fieldKind(column), condition.operator);
  const label = fullLabel(schema, table, condition.field);
  const left = `${label} ${words}`;
  if (shape === 'none') return left;
  return `${left} ${cut(valueWords(visit, table, column, condition))}`;
}

function valueWords(visit: Visit, table: string, column: ColumnDef, condition: Condition): string {
  const { operator, value } = condition;
  const { store } = visit.site;
  const field = (name: string): string => store.schema.columns(table).get(name)?.label ?? name;
  const shown = (part: string): string => oneValue(visit, column, part);
  if (operator.startsWith('RELATIVE')) return relativeWords(value);
  if (/^(N?SAMEAS|.*_FIELD)$/.test(operator)) return field(value.split('@')[0] ?? '');
  if (/^(NOT)?ON$|^DATEPART$/.test(operator)) return value.split('@')[0] ?? '';
  if (/^(MORE|LESS)THAN$/.test(operator)) return distanceWords(value, field);
  if (operator === 'DYNAMIC') return store.displayOf('sys_filter_option_dynamic', value);
  if (operator === 'INSTANCEOF') return store.schema.table(value)?.label ?? value;
  if (operator === 'BETWEEN') return value.split('@').map(shown).join(' and ');
  const isList = /^(NOT )?IN$/.test(operator) && !value.startsWith(SCRIPT);
  return isList ? value.split(',').map(shown).join(', ') : shown(value);
}

function oneValue(visit: Visit, column: ColumnDef, value: string): string {
  if (value === '') return '(empty)';
  if (value.startsWith(SCRIPT)) return scriptWords(value.slice(SCRIPT.length));
  if (column.type === 'boolean') return /^(1|true)$/i.test(value) ? 'true' : 'false';
  return displayValue(visit.site.store, column, value, visit.site.zoneOf(visit.session.userId));
}

function cut(text: string): string {
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
