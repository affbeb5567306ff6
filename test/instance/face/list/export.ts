import type { Row, Session } from '../../contract.ts';
import { isRecordFault } from '../../engine/faults.ts';
import { authenticate } from '../../http/auth/authenticate.ts';
import { failure, unauthenticated, type InstanceRequest, type Reply } from '../../http/messages.ts';
import type { Site } from '../../http/site.ts';
import { Renderer } from '../../http/table/render.ts';
import { columnAt, isListable, listColumns } from './columns.ts';
import { csvText, jsonText, keysText, xmlText, type ExportedRow } from './export-formats.ts';
import { orderedBy } from './query-text.ts';

type Format = 'CSV' | 'XML' | 'JSON';

interface Export {
  readonly site: Site;
  readonly session: Session;
  readonly table: string;
  readonly format: Format;
  readonly query: URLSearchParams;
}

const DEFAULT_LIMIT = 10_000;

/**
 * `/{table}_list.do?CSV`, `?XML`, `?JSONv2` (also on `/{table}.do`): the list as a file, for whoever a header or a cookie
 * names (doc:integrate-applications/t_ExportDirectlyFromTheURL, doc:api-reference/web-services/c_DataRetrievalAPI).
 */
export function exportedList(site: Site, request: InstanceRequest): Reply | undefined {
  const format = formatOf(request.query);
  const table = format && tableOf(site, request.path);
  if (!format || !table || request.method === 'POST') return undefined;
  const caller = authenticate(site, request);
  if (!caller.session) return caller.refused ?? unauthenticated();
  try {
    return answer({ site, session: caller.session, table, format, query: request.query });
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    return failure(403, error.detail);
  }
}

function formatOf(query: URLSearchParams): Format | undefined {
  if (query.has('CSV')) return 'CSV';
  if (query.has('XML')) return 'XML';
  return query.has('JSONv2') || query.has('JSON') ? 'JSON' : undefined;
}

function tableOf(site: Site, path: string): string | undefined {
  const { schema } = site.store;
  const name = /^\/(\w+)\.do$/.exec(path)?.[1] ?? '';
  return [name.replace(/_list$/, ''), name].find((candidate) => schema.table(candidate));
}

function answer(ask: Export): Reply {
  const { format, table, query } = ask;
  const rows = readRows(ask);
  if (format === 'JSON') {
    const text =
      query.get('sysparm_action') === 'getKeys'
        ? keysText(rows)
        : jsonText(rendered(ask, rows), jsonMode(query));
    return file('application/json;charset=UTF-8', text);
  }
  const isDisplayed = wantsDisplay(ask);
  if (format === 'XML')
    return file('text/xml;charset=UTF-8', xmlText(table, rendered(ask, rows), isDisplayed));
  const withLabels = query.get('sysparm_export_column_header_label') === 'true';
  const header = fieldsOf(ask).map((field) => (withLabels ? labelOf(ask, field) : field));
  const isGuarded = ask.site.property('glide.export.escape_formulas') !== 'false';
  const text = csvText(header, rendered(ask, rows), { isDisplayed, isGuarded });
  return file('text/csv;charset=UTF-8', text, `${table}.csv`);
}

function readRows(ask: Export): Row[] {
  const { site, session, table, query } = ask;
  const sysId = query.get('sysparm_sys_id') ?? query.get('sys_id');
  if (sysId !== null) {
    const row = site.records.readOne(session, table, sysId);
    return row ? [row] : [];
  }
  const order = query.get('sysparm_orderby') ?? query.get('sysparm_order') ?? '';
  const descending = query.get('sysparm_order_direction') === 'desc';
  const ordered = orderedBy(query.get('sysparm_query') ?? '', order, descending);
  return site.records.read(session, table, ordered, { limit: limitOf(ask), offset: 0 }).rows;
}

/** Limits (doc:platform-administration/table-administration-and-data-management/c_ExportLimits). */
function limitOf(ask: Export): number {
  const { site, format, query } = ask;
  const own = site.property(`glide.${format.toLowerCase()}.export.limit`);
  const limit = whole(own) ?? whole(site.property('glide.ui.export.limit')) ?? DEFAULT_LIMIT;
  return Math.min(limit, whole(query.get('sysparm_record_count') ?? '') ?? limit);
}

function whole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** CSV has the columns of the view; XML and JSON have all fields unless a view is named. */
function fieldsOf(ask: Export): string[] {
  const { site, table, query, format } = ask;
  const { schema } = site.store;
  const asked = query.get('sysparm_fields');
  if (asked) return asked.split(',').filter((path) => columnAt(schema, table, path));
  const view = query.get('sysparm_view') ?? '';
  const isAll = query.get('sysparm_default_export_fields') === 'all';
  if (!isAll && (format === 'CSV' || view !== ''))
    return listColumns(ask, { table, view, parent: '' }).map((column) => column.path);
  const columns = [...schema.columns(table).values()].filter((column) => isListable(column));
  return columns.map((column) => column.name);
}

function rendered(ask: Export, rows: readonly Row[]): ExportedRow[] {
  const { site, session, table } = ask;
  const fields = fieldsOf(ask);
  const view = { fields, display: 'all', excludeLinks: true } as const;
  const renderer = new Renderer(site, session, { table, view, baseUrl: '' });
  return rows.map((row) => {
    const shown = renderer.row(row);
    return fields.map((name) => {
      const both = shown[name];
      const isReference = columnAt(site.store.schema, table, name)?.type === 'reference';
      if (typeof both !== 'object') return { name, isReference, value: '', display: '' };
      const { value = '', display_value: display = '' } = both;
      return { name, isReference, value, display };
    });
  });
}

/** CSV shows display values, XML stored ones (doc: default-values-headers-values); the parameter decides first. */
function wantsDisplay(ask: Export): boolean {
  const asked = ask.query.get('sysparm_display_value');
  if (asked !== null) return asked === 'true';
  return ask.format === 'CSV' && ask.site.property('glide.export.csv.raw.value') !== 'true';
}

function jsonMode(query: URLSearchParams): 'true' | 'false' | 'all' {
  const asked = query.get('displayvalue')?.toLowerCase();
  return asked === 'true' || asked === 'all' ? asked : 'false';
}

function labelOf(ask: Export, field: string): string {
  return columnAt(ask.site.store.schema, ask.table, field)?.label ?? field;
}

function file(type: string, body: string, name?: string): Reply {
  const download: Record<string, string> =
    name === undefined ? {} : { 'Content-Disposition': `attachment; filename=${name}` };
  return { status: 200, headers: { 'Content-Type': type, ...download }, body };
}
