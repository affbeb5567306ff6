import type { ColumnDef, Row, Schema } from '../../contract.ts';
import type { Visit } from '../visit.ts';

/** Who reads, and where. */
type Reader = Pick<Visit, 'site' | 'session'>;

/** One column of a list. */
export interface ListColumn {
  /** Name, or dot-walked path. */
  readonly path: string;
  readonly label: string;
  readonly def: ColumnDef;
}

const NEVER = /^(journal|journal_input|journal_list|password|password2|compressed)$/;
const BULKY =
  /^(script|script_plain|script_server|html|html_script|translated_html|xml|json|css|conditions|condition_string|glide_list|user_roles|workflow|variables|image|user_image|GUID|glide_duration)$/;
const FIRST = [
  'number',
  'name',
  'title',
  'file_name',
  'label',
  'short_description',
  'subject',
  'state',
  'priority',
  'stage',
  'active',
];
const LONG_TEXT = 255;
const DEFAULT_COUNT = 8;
const DEFAULT_VIEW = 'Default view';

/** Where a list stands. */
export interface ListPlace {
  readonly table: string;
  /** Name of the view; empty for the default one. */
  readonly view: string;
  /** Table of the record whose related list it is; empty for a list of its own. */
  readonly parent: string;
}

/**
 * Columns of the table's list in a view: the person's own layout, then everybody's, of the table or the nearest table it
 * extends; a view without a layout shows the default view's, a related list without one of its own the list's, and a
 * table without any a choice of its columns.
 */
export function listColumns(visit: Reader, place: ListPlace): ListColumn[] {
  const { store } = visit.site;
  const { table } = place;
  const layout = layoutOf(visit, place);
  const paths = layout
    ? store
        .select('sys_ui_list_element', `list_id=${layout['sys_id'] ?? ''}^ORDERBYposition`)
        .map((row) => row['element'] ?? '')
    : [];
  const columns = columnsOf(store.schema, table, paths);
  return columns.length > 0
    ? columns
    : columnsOf(store.schema, table, defaultPaths(store.schema, table));
}

/** The known ones of the paths, each once, that may be shown in a list. */
export function columnsOf(schema: Schema, table: string, paths: readonly string[]): ListColumn[] {
  const columns = [...new Set(paths)].flatMap((path) => {
    const def = columnAt(schema, table, path);
    return def && isListable(def) ? [{ path, label: def.label, def }] : [];
  });
  const labels = columns.map((column) => column.label);
  return columns.map((column) => {
    const isAlone = labels.filter((label) => label === column.label).length === 1;
    return isAlone ? column : { ...column, label: fullLabel(schema, table, column.path) };
  });
}

/** False for what no list shows: journals and passwords. */
export function isListable(column: ColumnDef): boolean {
  return !NEVER.test(column.type);
}

/** Column at the end of a dot-walked path; `undefined` when a step is unknown. */
export function columnAt(schema: Schema, table: string, path: string): ColumnDef | undefined {
  let at = table;
  let column: ColumnDef | undefined;
  for (const step of path.split('.')) {
    if (column) at = column.reference;
    column = at === '' ? undefined : schema.columns(at).get(step);
    if (!column) return undefined;
  }
  return column;
}

/** `Caller › Email`. */
export function fullLabel(schema: Schema, table: string, path: string): string {
  const steps = path.split('.');
  return steps
    .map((_, at) => columnAt(schema, table, steps.slice(0, at + 1).join('.'))?.label ?? '')
    .join(' › ');
}

function layoutOf(visit: Reader, place: ListPlace): Row | undefined {
  const { store } = visit.site;
  const views = viewIds(visit, place.view);
  const parents = place.parent === '' ? [] : store.schema.lineage(place.parent);
  for (const name of store.schema.lineage(place.table)) {
    const fitting = store
      .select('sys_ui_list', `name=${name}`)
      .filter((row) => isOf(row, parents) && views.includes(row['view'] ?? ''));
    const mine = fitting.find((row) => row['sys_user'] === visit.session.userId);
    const found = mine ?? fitting.find((row) => !isSet(row['sys_user']));
    if (found) return found;
  }
  if (place.view !== '') return layoutOf(visit, { ...place, view: '' });
  return place.parent === '' ? undefined : layoutOf(visit, { ...place, parent: '' });
}

/** True for a layout of a related list on one of the parents; without parents, of a list of its own. */
function isOf(row: Row, parents: readonly string[]): boolean {
  if (parents.length > 0) return parents.includes(row['parent'] ?? '');
  return !isSet(row['parent']) && !isSet(row['relationship']);
}

/** Packages write `NULL` for nothing. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'NULL';
}

function viewIds(visit: Reader, view: string): string[] {
  if (view === '') return ['', DEFAULT_VIEW];
  return visit.site.store
    .select('sys_ui_view', '')
    .filter((row) => row['name'] === view)
    .map((row) => row['sys_id'] ?? '');
}

function defaultPaths(schema: Schema, table: string): string[] {
  const columns = schema.columns(table);
  const display = schema.displayColumn(table).replace(/^sys_created_on$/, '');
  const fitting = [...columns.values()].filter((column) => isHandy(column));
  const rank = (column: ColumnDef): number => {
    if (column.name === display) return -1;
    const at = FIRST.indexOf(column.name.replace(/^u_/, ''));
    return at === -1 ? FIRST.length : at;
  };
  const chosen = fitting
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, DEFAULT_COUNT - 1)
    .map((column) => column.name);
  return [...new Set([display, ...chosen, 'sys_updated_on'])].filter((name) => name !== '');
}

function isHandy(column: ColumnDef): boolean {
  if (column.name.startsWith('sys_') || NEVER.test(column.type) || BULKY.test(column.type))
    return false;
  return column.maxLength <= LONG_TEXT || FIRST.includes(column.name);
}
