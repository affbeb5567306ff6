import type { Row, ShownRecord } from '../../contract.ts';
import type { ClientAction } from '../form-script.ts';
import type { Visit } from '../visit.ts';
import type { OpenRecord } from './open-record.ts';
import { viewKeys } from './views.ts';

/** A UI action that the person may use on the form. */
export interface FormAction extends ClientAction {
  readonly hint: string;
  /** `primary`, `destructive` or nothing. */
  readonly style: string;
  readonly isClient: boolean;
  readonly isButton: boolean;
  readonly isLink: boolean;
  readonly isMenuEntry: boolean;
  readonly scopeId: string;
}

const GLOBAL = 'global';

/**
 * UI actions of the form, in order: those of the table, of the tables it extends and of `global`; one with the same action name
 * on a nearer table takes the place of the farther one (doc:platform-administration/t_EditingAUIAction,
 * doc:platform-administration/t_OverrideOrRmvAUIActionForExtTbl).
 */
export function formActions(visit: Visit, record: OpenRecord): FormAction[] {
  return actionRows(visit, record, (row) => isOnForm(row, record.isNew))
    .filter((row) => conditionHolds(visit, row, record))
    .map((row) => formAction(row));
}

/** Active UI actions of a place that the person's roles and the view allow, in order. */
export function actionRows(
  visit: Visit,
  place: { readonly table: string; readonly view: string },
  fits: (row: Row) => boolean,
): Row[] {
  return candidates(visit, place.table, fits)
    .filter((row) => isForView(visit, row, place.view) && hasRole(visit, row))
    .toSorted((one, other) => orderOf(one) - orderOf(other));
}

/** The action that was used, by sys_id or action name; `undefined` when the person may not use it on this record. */
export function usedAction(visit: Visit, record: OpenRecord, name: string): FormAction | undefined {
  return formActions(visit, record).find(
    (action) => action.id === name || (name !== '' && action.actionName === name),
  );
}

function candidates(visit: Visit, place: string, fits: (row: Row) => boolean): Row[] {
  const { store } = visit.site;
  const tables = [...store.schema.lineage(place), GLOBAL];
  const rows = tables.flatMap((table) =>
    store.select('sys_ui_action', `table=${table}^active=true`),
  );
  const overridden = new Set(rows.map((row) => row['sys_overrides'] ?? ''));
  const tableOf = new Map<string, string>();
  return rows.filter((row) => {
    if (overridden.has(row['sys_id'] ?? '')) return false;
    const name = row['action_name'] ?? '';
    const table = row['table'] ?? '';
    if (name !== '' && !tableOf.has(name)) tableOf.set(name, table);
    const isNearest = name === '' || tableOf.get(name) === table;
    return isNearest && fits(row);
  });
}

function isOnForm(row: Row, isNew: boolean): boolean {
  const isShown = row[isNew ? 'show_insert' : 'show_update'] === '1';
  const places = ['form_button', 'form_link', 'form_context_menu'];
  return isShown && places.some((place) => row[place] === '1');
}

/** Excluded views never; when there are included ones, only those. */
function isForView(visit: Visit, row: Row, view: string): boolean {
  const { store } = visit.site;
  const rules = store.select('sys_ui_action_view', `sys_ui_action=${row['sys_id'] ?? ''}`);
  if (rules.length === 0) return true;
  const keys = viewKeys(store, view);
  const names = (rule: Row): boolean => keys.has(rule['sys_ui_view'] ?? '');
  if (rules.some((rule) => rule['visibility'] === 'exclude' && names(rule))) return false;
  const included = rules.filter((rule) => rule['visibility'] !== 'exclude');
  return included.length === 0 || included.some(names);
}

function hasRole(visit: Visit, row: Row): boolean {
  const { store } = visit.site;
  const links = store.select('sys_ui_action_role', `sys_ui_action=${row['sys_id'] ?? ''}`);
  const { roles } = visit.session;
  return (
    links.length === 0 ||
    roles.has('admin') ||
    links.some((link) =>
      roles.has(store.get('sys_user_role', link['sys_user_role'] ?? '')?.['name'] ?? ''),
    )
  );
}

/** True without a condition, and when it is true with the record as `current`. */
export function conditionHolds(visit: Visit, row: Row, record: OpenRecord): boolean {
  const source = row['condition'] ?? '';
  if (source.trim() === '') return true;
  const script = {
    source,
    name: `condition of UI action ${row['name'] ?? ''}`,
    scopeId: row['sys_scope'] ?? '',
  };
  const value = visit.site.engine.evaluateFor(visit.session, script, asShown(record, {}));
  return value === true || value === 'true';
}

/** The record for a script, with what was typed. */
export function asShown(record: OpenRecord, typed: Row): ShownRecord {
  const { table, sysId, isNew } = record;
  return { table, sysId, isNew, row: isNew ? { ...record.row, ...typed } : typed };
}

export function formAction(row: Row): FormAction {
  const isOn = (field: string): boolean => row[field] === '1';
  return {
    id: row['sys_id'] ?? '',
    actionName: row['action_name'] ?? '',
    name: row['name'] ?? '',
    hint: row['hint'] ?? '',
    style: row['form_style'] === 'unstyled' ? '' : (row['form_style'] ?? ''),
    onclick: row['onclick'] ?? '',
    script: row['script'] ?? '',
    isolated: isOn('isolate_script'),
    isClient: isOn('client'),
    isButton: isOn('form_button'),
    isLink: isOn('form_link'),
    isMenuEntry: isOn('form_context_menu'),
    scopeId: row['sys_scope'] ?? '',
  };
}

function orderOf(row: Row): number {
  const order = row['order'] ?? '';
  return order === '' ? Number.MAX_SAFE_INTEGER : Number(order) || 0;
}
