import type { Row } from '../../contract.ts';
import { displayOfRow } from '../../glide/display.ts';
import type { FormField, FormScript } from '../form-script.ts';
import type { Visit } from '../visit.ts';
import { clientScripts, conditionFields, scriptMessages, uiPolicies } from './client-logic.ts';
import { formField, formValue, isSecret } from './field.ts';
import { formLayout, type LayoutElement } from './layout.ts';
import type { OpenRecord } from './open-record.ts';
import { formActions, type FormAction } from './ui-actions.ts';

export type FormElement =
  | { readonly kind: 'field'; readonly field: FormField }
  | Exclude<LayoutElement, { readonly kind: 'field' }>;

export interface FormSection {
  readonly caption: string;
  readonly blocks: readonly { readonly columns: readonly (readonly FormElement[])[] }[];
}

/** Everything that the form of a record shows. */
export interface FormModel {
  readonly record: OpenRecord;
  readonly tableLabel: string;
  /** What a person calls the record. */
  readonly title: string;
  readonly sections: readonly FormSection[];
  readonly actions: readonly FormAction[];
  /** Values with which the form was opened, by field; what differs from them when it comes back has been changed. */
  readonly originals: ReadonlyMap<string, string>;
  readonly modCount: string;
  readonly script: FormScript;
}

/** What somebody typed and could not be saved. */
export interface Typed {
  /** Stored values by field. */
  readonly values: Row;
  /** The posted form, for answers to catalog variables. */
  readonly posted?: URLSearchParams;
}

/** The record with what its display rules change for the form only. */
export interface Shown {
  readonly row: Row;
  readonly scratchpad: Readonly<Record<string, unknown>>;
}

/** Runs the display rules. @param quiet leaves their messages out: the form is not shown now */
export function shownRecord(visit: Visit, record: OpenRecord, quiet = false): Shown {
  const messages = { error: [], info: [] };
  const session = quiet ? { ...visit.session, messages } : visit.session;
  const { table, row, isNew } = record;
  const { changes, scratchpad } = visit.site.engine.displayRecord(session, table, row, isNew);
  const readable = Object.entries(changes).filter(
    ([field]) => isNew || row[field] !== undefined || mayReadField(visit, record, field),
  );
  return { row: { ...row, ...Object.fromEntries(readable) }, scratchpad };
}

export function formModel(visit: Visit, record: OpenRecord, typed: Typed): FormModel {
  const { store } = visit.site;
  const { table, row } = record;
  const shown = shownRecord(visit, record);
  const fields = new Map<string, FormField>();
  const sections = sectionsWith(visit, record, (path) => {
    if (fields.has(path)) return undefined;
    const found = formField(visit, record, { ...shown.row, ...typed.values }, path);
    const field = found && withTypedNote(found, typed.values);
    if (field) fields.set(path, field);
    return field;
  });
  const tableLabel = store.schema.table(table)?.label ?? table;
  const isNamed = !record.isNew && store.schema.displayColumn(table) !== 'sys_created_on';
  const name = isNamed ? displayOfRow(store, table, row, zoneOf(visit)) : '';
  const title = record.isNew ? `New ${tableLabel}` : name || tableLabel;
  const actions = formActions(visit, record);
  const form = { fields: [...fields.values()], shown, title, actions };
  return {
    record,
    tableLabel,
    title,
    sections,
    actions,
    originals: originalsOf(visit, record, shown.row, fields.keys()),
    modCount: row['sys_mod_count'] ?? '',
    script: formScript(visit, record, form),
  };
}

/** A journal field has no value of the record, but what somebody typed into it and could not be saved. */
function withTypedNote(field: FormField, typed: Row): FormField {
  const note = typed[field.name] ?? '';
  return field.type.startsWith('journal') && note !== '' ? { ...field, value: note } : field;
}

/** Values of the fields as the form shows them when nobody has typed anything. */
export function originalsOf(
  visit: Visit,
  record: OpenRecord,
  shown: Row,
  names: Iterable<string>,
): Map<string, string> {
  const columns = visit.site.store.schema.columns(record.table);
  const originals = new Map<string, string>();
  for (const name of names) {
    const column = columns.get(name);
    if (column && !isSecret(column))
      originals.set(name, formValue(column, shown[name] ?? '', zoneOf(visit)));
  }
  return originals;
}

export function zoneOf(visit: Visit): string {
  return visit.site.zoneOf(visit.session.userId);
}

function sectionsWith(
  visit: Visit,
  record: OpenRecord,
  fieldAt: (path: string) => FormField | undefined,
): FormSection[] {
  const elementOf = (element: LayoutElement): FormElement[] => {
    if (element.kind !== 'field') return [element];
    const field = fieldAt(element.path);
    return field ? [{ kind: 'field', field }] : [];
  };
  return formLayout(visit, record.table, record.view)
    .map(({ caption, blocks }) => ({
      caption,
      blocks: blocks
        .map((block) => ({ columns: block.columns.map((column) => column.flatMap(elementOf)) }))
        .filter((block) => block.columns.some((column) => column.length > 0)),
    }))
    .filter((section) => section.blocks.length > 0);
}

interface FormParts {
  readonly fields: readonly FormField[];
  readonly shown: Shown;
  readonly title: string;
  readonly actions: readonly FormAction[];
}

function formScript(visit: Visit, record: OpenRecord, form: FormParts): FormScript {
  const { table, view } = record;
  const policies = uiPolicies(visit, table, view);
  const onForm = new Set(form.fields.map((field) => field.name));
  const others = conditionFields(policies).filter((field) => !onForm.has(field));
  return {
    kind: 'record',
    table,
    sysId: record.sysId,
    isNew: record.isNew,
    view,
    title: form.title,
    fields: form.fields,
    otherValues: otherValues(visit, record, form.shown.row, others),
    scripts: clientScripts(visit, table, view),
    policies,
    actions: form.actions.filter((action) => action.isClient).map(clientAction),
    scratchpad: form.shown.scratchpad,
    messages: scriptMessages(visit, table),
    user: userOf(visit),
    token: visit.web.token,
  };
}

function clientAction(action: FormAction): NonNullable<FormScript['actions']>[number] {
  const { id, actionName, name, onclick, script, isolated } = action;
  return { id, actionName, name, onclick, script, isolated };
}

function otherValues(
  visit: Visit,
  record: OpenRecord,
  shown: Row,
  paths: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    paths.flatMap((path) => {
      const field = formField(visit, record, shown, path);
      return field ? [[path, field.value]] : [];
    }),
  );
}

function mayReadField(visit: Visit, record: OpenRecord, field: string): boolean {
  const subject = { table: record.table, row: record.row };
  return visit.site.records.mayAccess(visit.session, 'read', subject, field);
}

function userOf(visit: Visit): FormScript['user'] {
  const { session, site } = visit;
  const user = site.users.byId(session.userId);
  return {
    id: session.userId,
    userName: session.userName,
    firstName: user?.['first_name'] ?? '',
    lastName: user?.['last_name'] ?? '',
    roles: [...session.roles],
  };
}
