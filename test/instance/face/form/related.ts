import { asText } from '../../glide/values.ts';
import { recordUrl } from '../address.ts';
import { html, type Markup, type Part } from '../html.ts';
import { relatedList } from '../list/related-list.ts';
import type { Visit } from '../visit.ts';
import { presetValues, type OpenRecord } from './open-record.ts';
import { viewKeys } from './views.ts';

/** One related list of the form. */
interface Related {
  /** As a form names it: `table.field`, or `REL:<sys_id>`. */
  readonly name: string;
  readonly title: string;
  readonly table: string;
  readonly query: string;
  /** What a new record of the list starts with. */
  readonly presets: string;
}

const MOST_BY_DEFAULT = 15;
/** Nobody looks for these below a record. */
const HIDDEN_BY_DEFAULT =
  /^(sys_journal_field|sys_audit|sys_audit_delete|sys_attachment|sys_email|sysevent|sys_dictionary|sys_documentation|sys_choice|sc_item_option|v_)/;

/**
 * Related lists of the form (doc:platform-user-interface/c_RelatedLists): those of the view, of the table or the nearest one that
 * it extends; without a layout every table that refers to the record and has rows for it.
 */
export function relatedLists(visit: Visit, record: OpenRecord): Part {
  if (record.isNew) return undefined;
  const names = layoutNames(visit, record);
  const lists = names
    ? names.flatMap((name) => related(visit, record, name) ?? [])
    : byDefault(visit, record);
  return lists
    .filter((list) => mayList(visit, list.table))
    .map((list) => listSection(visit, record, list));
}

/** A list that stands among the fields of a form; its element is named as related lists are. */
export function embeddedList(visit: Visit, record: OpenRecord, name: string): Part {
  const list = record.isNew ? undefined : related(visit, record, name);
  return list && mayList(visit, list.table) && listSection(visit, record, list);
}

function listSection(visit: Visit, record: OpenRecord, list: Related): Markup {
  const { table, query, title } = list;
  const id = `related-${list.name.replaceAll(/\W+/g, '-')}`;
  return html`<section class="related" data-related-list="${list.name}" aria-labelledby="${id}">
    <div class="related-head">
      <h2 id="${id}">${title}</h2>
      ${newButton(visit, record, list)}
    </div>
    ${relatedList(visit, table, query, { title, parent: record.table, view: record.view })}
  </section>`;
}

function newButton(visit: Visit, record: OpenRecord, list: Related): Part {
  const { records } = visit.site;
  const row = presetValues(visit, list);
  if (!records.mayAccess(visit.session, 'create', { table: list.table, row })) return undefined;
  const parameters = new URLSearchParams({
    sys_id: '-1',
    sysparm_query: list.presets,
    sysparm_goto_url: recordUrl(record.table, record.sysId),
  });
  return html`<a class="button" href="/${list.table}.do?${parameters.toString()}"
    >New<span class="visually-hidden"> in ${list.title}</span></a
  >`;
}

/** `undefined` without a layout. */
function layoutNames(visit: Visit, record: OpenRecord): string[] | undefined {
  const { store } = visit.site;
  const keys = viewKeys(store, record.view);
  for (const name of store.schema.lineage(record.table)) {
    const layout = store
      .select('sys_ui_related_list', `name=${name}`)
      .find((row) => keys.has(row['view'] ?? ''));
    if (!layout) continue;
    const query = `list_id=${layout['sys_id'] ?? ''}^ORDERBYposition`;
    return store
      .select('sys_ui_related_list_entry', query)
      .map((entry) => entry['related_list'] ?? '');
  }
  return undefined;
}

function related(visit: Visit, record: OpenRecord, name: string): Related | undefined {
  if (name.startsWith('REL:')) return relationship(visit, record, name);
  const { schema } = visit.site.store;
  const [table = '', field = ''] = name.split('.');
  const column = schema.table(table) && schema.columns(table).get(field);
  if (!column) return undefined;
  const query = `${field}=${record.sysId}`;
  return { name, title: schema.table(table)?.label ?? table, table, query, presets: query };
}

/** A defined relationship (doc:platform-user-interface/t_CreateDefinedRelatedLists): by a reference field, or by a script. */
function relationship(visit: Visit, record: OpenRecord, name: string): Related | undefined {
  const { store, engine } = visit.site;
  const row = store.get('sys_relationship', name.slice('REL:'.length));
  if (!row) return undefined;
  const shown = { table: record.table, sysId: record.sysId, isNew: false, row: {} };
  const scopeId = row['sys_scope'] ?? '';
  const title = row['name'] ?? '';
  const from = row['advanced'] === '1' ? (row['query_from'] ?? '') : '';
  const table =
    from === ''
      ? (row['basic_query_from'] ?? '')
      : asText(engine.evaluateFor(visit.session, { source: from, name: title, scopeId }, shown));
  if (!store.schema.table(table)) return undefined;
  const field = row['reference_field'] ?? '';
  if (field !== '') {
    const query = `${field}=${record.sysId}`;
    return { name, title, table, query, presets: query };
  }
  const script = { source: row['query_with'] ?? '', name: `relationship ${title}`, scopeId };
  const query = engine.relatedQuery(visit.session, script, table, shown);
  const presets = (query ?? '')
    .split('^')
    .filter((term) => isPreset(term))
    .join('^');
  return query === undefined ? undefined : { name, title, table, query, presets };
}

/** A condition that a new record of the list can be made to meet. */
function isPreset(term: string): boolean {
  return /^(?!OR[a-z]|NQ)[a-z][a-z0-9_]*=/.test(term);
}

function byDefault(visit: Visit, record: OpenRecord): Related[] {
  const { store } = visit.site;
  const lineage = store.schema.lineage(record.table);
  const found: Related[] = [];
  for (const table of store.schema.tables()) {
    if (HIDDEN_BY_DEFAULT.test(table.name) || found.length >= MOST_BY_DEFAULT) continue;
    const fields = [...table.columns.values()].filter(
      (column) => column.type === 'reference' && lineage.includes(column.reference),
    );
    for (const field of fields) {
      const query = `${field.name}=${record.sysId}`;
      if (store.select(table.name, query, { limit: 1 }).length === 0) continue;
      const title = `${table.label} (${field.label})`;
      found.push({
        name: `${table.name}.${field.name}`,
        title,
        table: table.name,
        query,
        presets: query,
      });
    }
  }
  return found;
}

/** Lists that the person's roles rule out are not there at all. */
function mayList(visit: Visit, table: string): boolean {
  return visit.site.records.mayAggregate(visit.session, table);
}
