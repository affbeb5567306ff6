import type { ColumnDef, Row, Schema } from '../../contract.ts';
import type { Visit } from '../visit.ts';

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

/**
 * Columns of the table's list in a view: the person's own layout, then everybody's, of the table or the nearest table it
 * extends; a view without a layout shows the default view's, and a table without any a choice of its columns.
 */
export function listColumns(visit: Visit, table: string, view: string): ListColumn[] {
  const { store } = visit.site;
  const layout = layoutOf(visit, table, view);
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
    return def && !NEVER.test(def.type) ? [{ path, label: def.label, def }] : [];
  });
  const labels = columns.map((column) => column.label);
  return columns.map((column) => {
    const isAlone = labels.filter((label) => label === column.label).length === 1;
    return isAlone ? column : { ...column, label: fullLabel(schema, table, column.path) };
  });
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

function layoutOf(visit: Visit, table: string, view: string): Row | undefined {
  const { store } = visit.site;
  const names = viewIds(visit, view);
  for (const name of store.schema.lineage(table)) {
    const plain = store
      .select('sys_ui_list', `name=${name}`)
      .filter((row) => isPlain(row) && names.includes(row['view'] ?? ''));
    const mine = plain.find((row) => row['sys_user'] === visit.session.userId);
    const found = mine ?? plain.find((row) => !isSet(row['sys_user']));
    if (found) return found;
  }
  return view === '' ? undefined : layoutOf(visit, table, '');
}

/** A layout that is not that of a related list. */
function isPlain(row: Row): boolean {
  return !isSet(row['parent']) && !isSet(row['relationship']);
}

/** Packages write `NULL` for nothing. */
function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'NULL';
}

function viewIds(visit: Visit, view: string): string[] {
  if (view === '') return ['', DEFAULT_VIEW];
  return visit.site.store
    .select('sys_ui_view', '')
    .filter((row) => row['name'] === view)
    .map((row) => row['sys_id'] ?? '');
}

function defaultPaths(schema: Schema, table: string): string[] {
  const columns = schema.columns(table);
  const display = schema.displayColumn(table);
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
  return [...new Set([display, ...chosen, 'sys_updated_on'])];
}

function isHandy(column: ColumnDef): boolean {
  if (column.name.startsWith('sys_') || NEVER.test(column.type) || BULKY.test(column.type))
    return false;
  return column.maxLength <= LONG_TEXT || FIRST.includes(column.name);
}
