import type { ColumnDef, Row } from '../../contract.ts';
import { displayValue, localText } from '../../glide/display.ts';
import { asText, isDateTime } from '../../glide/values.ts';
import type { FormField } from '../form-script.ts';
import type { Visit } from '../visit.ts';
import type { OpenRecord } from './open-record.ts';
import { isSystemField } from './system-fields.ts';

const SECRET = /^(password|password2|glide_encrypted)$/;
const JOURNAL = /^journal/;
/** Types that the platform itself fills. */
const AUTOMATIC = /^(journal|journal_list|auto_increment|GUID|sys_class_name|timer|calculated)$/;

/** Passwords: shown empty, never sent to the browser, and changed only when something is typed. */
export function isSecret(column: ColumnDef): boolean {
  return SECRET.test(column.type);
}

/**
 * One field of the form; `undefined` when the table has no such field or the person may not read it. A dot-walked one
 * (`caller_id.email`) shows the value of the other record and is read-only.
 * @param shown stored values of the record as the form shows them
 */
export function formField(
  visit: Visit,
  record: OpenRecord,
  shown: Row,
  path: string,
): FormField | undefined {
  const steps = path.split('.');
  if (steps.length > 1) return walkedField(visit, record, shown, path);
  const column = visit.site.store.schema.columns(record.table).get(path);
  if (!column || !mayRead(visit, record, shown, path)) return undefined;
  const settings = dictionarySettings(visit, record.table, column);
  const isWritable = mayWrite(visit, record, column.name);
  if (column.type === 'journal_input' && !isWritable) return undefined;
  const readOnly = settings.readOnly || AUTOMATIC.test(column.type) || !isWritable;
  return {
    ...describe(visit, column, shown[path] ?? ''),
    mandatory: settings.mandatory,
    readOnly: readOnly || isSystemField(column.name),
    qualifier: qualifier(visit, record, shown, settings.qualifier),
    none: settings.none,
    help: settings.help,
  };
}

/** A field that access control hides is not in the row; nor is one that has never been set. */
function mayRead(visit: Visit, record: OpenRecord, shown: Row, field: string): boolean {
  if (!record.isNew && shown[field] !== undefined) return true;
  const { records } = visit.site;
  const subject = { table: record.table, row: record.row };
  return record.isNew || records.mayAccess(visit.session, 'read', subject, field);
}

/** The person's right to change the field, or to set it on a new record. */
export function mayWrite(visit: Visit, record: OpenRecord, field: string): boolean {
  const { records, store } = visit.site;
  const row = record.isNew ? record.row : (store.get(record.table, record.sysId) ?? record.row);
  const operation = record.isNew ? 'create' : 'write';
  return records.mayAccess(visit.session, operation, { table: record.table, row }, field);
}

function walkedField(
  visit: Visit,
  record: OpenRecord,
  shown: Row,
  path: string,
): FormField | undefined {
  const { site, session } = visit;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let table = record.table;
  let row: Row | undefined = shown;
  for (const step of steps) {
    const column = site.store.schema.columns(table).get(step);
    if (!column || column.reference === '' || !site.store.schema.table(column.reference))
      return undefined;
    const id: string = row?.[step] ?? '';
    table = column.reference;
    row = id === '' ? undefined : site.records.readOne(session, table, id);
  }
  const column = site.store.schema.columns(table).get(last);
  if (!column || isSecret(column) || (row && row[last] === undefined)) return undefined;
  return { ...describe(visit, column, row?.[last] ?? ''), name: path, readOnly: true };
}

function describe(visit: Visit, column: ColumnDef, stored: string): FormField {
  const zone = visit.site.zoneOf(visit.session.userId);
  const value = formValue(column, stored, zone);
  const hasChoices = column.choices.length > 0 && column.type !== 'boolean';
  const sorted = column.choices.toSorted((one, other) => one.sequence - other.sequence);
  return {
    name: column.name,
    id: '',
    label: column.label,
    type: column.type,
    reference: column.reference,
    qualifier: '',
    value,
    displayValue: value === '' ? '' : displayValue(visit.site.store, column, stored, zone),
    mandatory: false,
    readOnly: false,
    visible: true,
    choices: hasChoices ? sorted.map(({ value: code, label }) => ({ value: code, label })) : [],
    none: false,
    maxLength: /^(string|email|url|phone_number|ph_number)$/.test(column.type)
      ? column.maxLength
      : 0,
    help: '',
  };
}

/** A stored value as it stands in the control: times in the person's time zone, booleans as words, secrets never. */
export function formValue(column: ColumnDef, stored: string, zone: string): string {
  if (isSecret(column) || JOURNAL.test(column.type)) return '';
  if (column.type === 'boolean') return stored === '1' || stored === 'true' ? 'true' : 'false';
  return isDateTime(column) ? localText(stored, zone) : stored;
}

interface Settings {
  readonly mandatory: boolean;
  readonly readOnly: boolean;
  readonly none: boolean;
  readonly qualifier: string;
  readonly help: string;
}

/**
 * What the dictionary, its overrides for tables that extend another
 * (doc:platform-administration/table-administration-and-data-management/c_DictionaryOverrides) and the field's documentation say.
 */
function dictionarySettings(visit: Visit, table: string, column: ColumnDef): Settings {
  const entry = nearest(visit, 'sys_dictionary', table, column.name);
  const override = nearest(visit, 'sys_dictionary_override', table, column.name);
  const note = nearest(visit, 'sys_documentation', table, column.name);
  const isOverridden = (what: string): boolean => override?.[`${what}_override`] === '1';
  return {
    mandatory: isOverridden('mandatory') ? override?.['mandatory'] === '1' : column.mandatory,
    readOnly: isOverridden('read_only') ? override?.['read_only'] === '1' : column.readOnly,
    none: entry?.['choice'] !== '3',
    qualifier: isOverridden('reference_qual')
      ? (override?.['reference_qual'] ?? '')
      : storedQualifier(entry),
    help: note?.['hint'] || (note?.['help'] ?? ''),
  };
}

function storedQualifier(entry: Row | undefined): string {
  const own = entry?.['reference_qual'] ?? '';
  return entry?.['use_reference_qualifier'] === 'advanced'
    ? own
    : entry?.['reference_qual_condition'] || own;
}

function nearest(visit: Visit, source: string, table: string, element: string): Row | undefined {
  const { store } = visit.site;
  for (const name of store.schema.lineage(table)) {
    const [row] = store.select(source, `name=${name}^element=${element}`, { limit: 1 });
    if (row) return row;
  }
  return undefined;
}

/** The reference qualifier as an encoded query; its script sees the record as `current`. */
function qualifier(visit: Visit, record: OpenRecord, shown: Row, stored: string): string {
  if (!stored.startsWith('javascript:')) return stored;
  const { table, sysId, isNew } = record;
  const source = stored.slice('javascript:'.length);
  const script = { source, name: `reference qualifier on ${table}`, scopeId: 'global' };
  const value = visit.site.engine.evaluateFor(visit.session, script, {
    table,
    sysId,
    isNew,
    row: isNew ? shown : {},
  });
  try {
    return asText(value);
  } catch {
    return ''; // an object that has no text
  }
}
