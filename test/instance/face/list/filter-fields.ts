import { parseQuery } from '../../query/parse.ts';
import type { Visit } from '../visit.ts';
import { columnAt, fullLabel, isListable } from './columns.ts';
import type { FilterData, FilterField } from './filter-data.ts';
import { fieldKind } from './operator-words.ts';

/** Fields that the person may ask about, by label, and those that the query already names. */
export function filterFields(visit: Visit, table: string, query: string): FilterData {
  const { store, records } = visit.site;
  const own = [...store.schema.columns(table).values()]
    .filter((column) => isListable(column))
    .filter((column) => records.mayQuery(visit.session, table, `${column.name}ISNOTEMPTY`))
    .map((column) => column.name);
  const named = parseQuery(query).groups.flatMap((group) =>
    group.flatMap((list) => list.map((condition) => condition.field)),
  );
  const fields = [...new Set([...own, ...named])]
    .flatMap((path) => toField(visit, table, path) ?? [])
    .toSorted((one, other) => one.label.localeCompare(other.label));
  const options = store
    .select('sys_filter_option_dynamic', 'active=true^available_for_filter=true^ORDERBYlabel')
    .map((row) => ({
      value: row['sys_id'] ?? '',
      label: row['label'] ?? '',
      table: row['table'] ?? '',
    }));
  return { fields, dynamic: options };
}

function toField(visit: Visit, table: string, path: string): FilterField | undefined {
  const { schema } = visit.site.store;
  const column = columnAt(schema, table, path);
  if (!column) return undefined;
  return {
    name: path,
    label: fullLabel(schema, table, path),
    kind: fieldKind(column),
    reference: column.type === 'reference' ? column.reference : '',
    choices: column.choices.map(({ value, label }) => ({ value, label })),
  };
}
