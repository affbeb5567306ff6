import type { ColumnDef, Row, Schema } from '../../contract.ts';
import { hasAnyRole, type Visit } from '../visit.ts';
import { isSystemField } from './system-fields.ts';
import { viewKeys } from './views.ts';

/** One thing on a form. */
export type LayoutElement =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'annotation'; readonly id: string }
  | { readonly kind: 'formatter'; readonly name: string }
  | { readonly kind: 'list'; readonly list: string };

/** Elements below each other over the whole width, or in columns side by side. */
export interface Block {
  readonly columns: readonly (readonly LayoutElement[])[];
}

export interface Section {
  readonly caption: string;
  readonly blocks: readonly Block[];
}

export const ACTIVITY = 'activity.xml';

/**
 * Sections of the table's form in a view (doc:platform-administration/configure-form-layout): the person's own, then everybody's, of
 * the table or the nearest table it extends that has one. A view without a form shows the default view's, a table without any
 * all of its fields.
 */
export function formLayout(visit: Visit, table: string, view: string): readonly Section[] {
  const designed = designedSections(visit, table, view);
  const found =
    designed.length === 0 && view !== '' ? designedSections(visit, table, '') : designed;
  return found.length > 0 ? found : defaultLayout(visit.site.store.schema, table);
}

function designedSections(visit: Visit, table: string, view: string): Section[] {
  const { store } = visit.site;
  const keys = viewKeys(store, view);
  for (const name of store.schema.lineage(table)) {
    const sections = sectionsOf(visit, name, keys)
      .filter((row) => hasAnyRole(visit.session, row['roles'] ?? ''))
      .map((row) => ({ caption: row['caption'] ?? '', blocks: blocksOf(visit, row) }))
      .filter((section) => section.blocks.length > 0);
    if (sections.length > 0) return sections;
  }
  return [];
}

/** Rows of `sys_ui_section` in the order of the form; sections that no form lists come in the order of their captions. */
function sectionsOf(visit: Visit, table: string, keys: ReadonlySet<string>): Row[] {
  const { store } = visit.site;
  const forms = store
    .select('sys_ui_form', `name=${table}`)
    .filter((row) => keys.has(row['view'] ?? ''));
  const form = personal(visit, forms);
  if (form) {
    return store
      .select('sys_ui_form_section', `sys_ui_form=${form['sys_id'] ?? ''}^ORDERBYposition`)
      .map((link) => store.get('sys_ui_section', link['sys_ui_section'] ?? ''))
      .filter((row) => row !== undefined);
  }
  return store
    .select('sys_ui_section', `name=${table}^ORDERBYcaption`)
    .filter((row) => keys.has(row['view'] ?? '') && (row['sys_user'] ?? '') === '');
}

function personal(visit: Visit, rows: readonly Row[]): Row | undefined {
  const mine = rows.find((row) => row['sys_user'] === visit.session.userId);
  return mine ?? rows.find((row) => ['', 'NULL'].includes(row['sys_user'] ?? ''));
}

function blocksOf(visit: Visit, section: Row): Block[] {
  const rows = visit.site.store.select(
    'sys_ui_element',
    `sys_ui_section=${section['sys_id'] ?? ''}^ORDERBYposition`,
  );
  const blocks: LayoutElement[][][] = [];
  let isSplit = false;
  for (const row of rows) {
    const mark = (row['type'] || row['element']) ?? '';
    if (mark === '.begin_split' || mark === '.end_split') {
      isSplit = mark === '.begin_split';
      blocks.push([[]]);
    } else if (mark === '.split') {
      blocks.at(-1)?.push([]);
    } else {
      if (blocks.length === 0 || (!isSplit && blocks.at(-1)?.length !== 1)) blocks.push([[]]);
      blocks.at(-1)?.at(-1)?.push(elementOf(row));
    }
  }
  return blocks
    .filter((columns) => columns.some((column) => column.length > 0))
    .map((columns) => ({ columns }));
}

function elementOf(row: Row): LayoutElement {
  const element = row['element'] ?? '';
  switch (row['type']) {
    case 'annotation':
      return { kind: 'annotation', id: element };
    case 'formatter':
      return { kind: 'formatter', name: element };
    case 'list':
      return { kind: 'list', list: element };
    default:
      return { kind: 'field', path: element };
  }
}

const NEVER = /^(journal|journal_list|compressed|GUID|variables|workflow)$/;
const WIDE =
  /^(script|script_plain|script_server|html|html_script|translated_html|xml|json|css|conditions|condition_string|template_value)$/;
const ONE_LINE = 255;

/** All fields, the table's own first: short ones in two columns, long ones below, the conversation last. */
export function defaultLayout(schema: Schema, table: string): readonly Section[] {
  const shown = [...schema.columns(table).values()].filter((column) => isWorthShowing(column));
  const isNote = (column: ColumnDef): boolean => column.type === 'journal_input';
  const isWide = (column: ColumnDef): boolean =>
    WIDE.test(column.type) || (column.type !== 'glide_list' && column.maxLength > ONE_LINE);
  const short = shown.filter((column) => !isWide(column) && !isNote(column));
  const half = Math.ceil(short.length / 2);
  const blocks = [
    { columns: [fields(short.slice(0, half)), fields(short.slice(half))] },
    { columns: [fields(shown.filter((column) => isWide(column) && !isNote(column)))] },
  ].filter((block) => block.columns.some((column) => column.length > 0));
  const notes = shown.filter((column) => isNote(column));
  const activity: LayoutElement = { kind: 'formatter', name: ACTIVITY };
  const talk = { caption: 'Notes', blocks: [{ columns: [[...fields(notes), activity]] }] };
  return [{ caption: '', blocks }, ...(notes.length > 0 ? [talk] : [])];
}

function fields(columns: readonly ColumnDef[]): LayoutElement[] {
  return columns.map((column) => ({ kind: 'field', path: column.name }));
}

function isWorthShowing(column: ColumnDef): boolean {
  return !isSystemField(column.name) && !NEVER.test(column.type);
}
