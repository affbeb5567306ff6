import { parseQuery } from '../../query/parse.ts';
import { recordUrl } from '../address.ts';
import type { Visit } from '../visit.ts';
import type { ListRequest } from './list-request.ts';

/**
 * Where New leads: a form with what the filter says is equal, except fields with `ignore_filter_on_new=true`
 * (doc:platform-user-interface/c_UsingFiltersAndBreadcrumbs). `undefined` when the person may not create.
 */
export function newRecordUrl(visit: Visit, request: ListRequest): string | undefined {
  const { name } = request.table;
  const { records, store } = visit.site;
  if (!records.mayAccess(visit.session, 'create', { table: name, row: {} })) return undefined;
  const { groups } = parseQuery(request.wholeQuery);
  const columns = store.schema.columns(name);
  const presets = (groups.length === 1 ? (groups[0] ?? []) : []).flatMap((list) => {
    const [condition] = list;
    const column = columns.get(condition?.field ?? '');
    const isPreset = list.length === 1 && condition?.operator === '=' && condition.value !== '';
    if (!isPreset || !column || column.name.startsWith('sys_')) return [];
    const isIgnored = /(^|,)ignore_filter_on_new=true(,|$)/.test(column.attributes);
    return isIgnored ? [] : condition.text.replace(/^(NQ|OR)/, '');
  });
  const url = recordUrl(name, '-1');
  const view = request.view === '' ? '' : `&sysparm_view=${encodeURIComponent(request.view)}`;
  const preset =
    presets.length === 0 ? '' : `&sysparm_query=${encodeURIComponent(presets.join('^'))}`;
  return `${url}${view}${preset}`;
}
