import type { ColumnDef, Row } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import { storedValue } from '../../http/table/input.ts';
import type { Visit } from '../visit.ts';
import { isSecret, mayWrite } from './field.ts';
import { originalsOf, zoneOf, type Shown } from './model.ts';
import { presetValues, type OpenRecord } from './open-record.ts';
import { isSystemField } from './system-fields.ts';

/** What a posted form wants to write. */
export interface Changes {
  /** Stored values of what was changed; of a new record everything. */
  readonly values: Row;
  /** What cannot be understood, in words for the person. */
  readonly problems: readonly string[];
  /** Labels of fields that somebody else changed in the meantime, with what they are now. */
  readonly conflicts: readonly string[];
}

/** One field that came back with the form. */
interface Answer {
  readonly column: ColumnDef;
  /** As the control sends it, in the form in which `originals` are. */
  readonly text: string;
}

/**
 * Compares the posted fields with the values that the form was opened with, and with what the record holds now. Fields that the
 * person may not write are left out, as on the platform.
 */
export function postedChanges(
  visit: Visit,
  record: OpenRecord,
  shown: Shown,
  fields: URLSearchParams,
): Changes {
  const changes = { values: {} as Row, problems: [] as string[], conflicts: [] as string[] };
  if (record.isNew) Object.assign(changes.values, presetValues(visit, record));
  const names = (fields.get('sys_fields') ?? '').split(',');
  const now = originalsOf(visit, record, shown.row, names);
  for (const name of names) {
    const answer = answerFor(visit, record, fields, name);
    if (!answer || !mayWrite(visit, record, name)) continue;
    const original = fields.get(`sys_original.${name}`) ?? '';
    const isChanged = sameBreaks(original) !== answer.text;
    if (!isChanged && !record.isNew) continue;
    take(visit, answer, changes);
    const current = now.get(name) ?? '';
    if (!record.isNew && current !== sameBreaks(original) && current !== answer.text)
      changes.conflicts.push(`${answer.column.label}: ${shownNow(visit, answer.column, shown)}`);
  }
  return changes;
}

/** `undefined` for a field that did not come back, which says nothing about it. */
function answerFor(
  visit: Visit,
  record: OpenRecord,
  fields: URLSearchParams,
  name: string,
): Answer | undefined {
  const column = visit.site.store.schema.columns(record.table).get(name);
  if (!column || isSystemField(name)) return undefined;
  const sent = fields.get(name);
  if (column.type === 'boolean') return { column, text: sent === 'true' ? 'true' : 'false' };
  if (sent === null || (isSecret(column) && sent === '')) return undefined;
  if (column.type === 'reference')
    return { column, text: referenceText(visit, column, sent, fields) };
  return { column, text: plainText(column, sent) };
}

/** What was typed into the box counts when it is not the name of the chosen record: a page without scripts has only that. */
function referenceText(
  visit: Visit,
  column: ColumnDef,
  id: string,
  fields: URLSearchParams,
): string {
  const typed = (fields.get(`sys_display.${column.name}`) ?? '').trim();
  if (!fields.has(`sys_display.${column.name}`)) return id;
  const shown = id === '' ? '' : displayValue(visit.site.store, column, id);
  return typed === shown ? id : typed;
}

/** Line breaks as they are stored; times without the `T` and with seconds. */
function plainText(column: ColumnDef, sent: string): string {
  const text = sameBreaks(sent);
  if (!/^(glide_date_time|due_date)$/.test(column.type)) return text;
  const time = text.replace('T', ' ');
  return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(time) ? `${time}:00` : time;
}

function sameBreaks(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function take(
  visit: Visit,
  { column, text }: Answer,
  changes: { values: Row; problems: string[] },
): void {
  const { store } = visit.site;
  const isTime = /^(glide_date_time|due_date)$/.test(column.type);
  const asDisplay = isTime || isSecret(column) ? { zone: zoneOf(visit) } : false;
  const stored = storedValue(store, column, text, asDisplay);
  changes.values[column.name] = stored === '' ? text : stored;
  if (text === '') return;
  const isUnknown =
    column.type === 'reference' &&
    store.schema.table(column.reference) !== undefined &&
    !store.get(column.reference, stored);
  if (isUnknown) changes.problems.push(`${column.label}: there is no "${text}" to choose.`);
  else if (stored === '') changes.problems.push(`${column.label}: "${text}" is not possible here.`);
}

function shownNow(visit: Visit, column: ColumnDef, shown: Shown): string {
  const value = displayValue(visit.site.store, column, shown.row[column.name] ?? '', zoneOf(visit));
  return value === '' ? 'now empty' : `now "${value}"`;
}
