import type { Ordering } from '../../query/parse.ts';
import type { Visit } from '../visit.ts';

/**
 * Order of a list that asks for none: a column with the attribute `isOrder`, else Order, Number, Name or the display
 * column, else none; tasks go by Number (doc:platform-administration/list-administration/c_ControlTheListSortSequence). What a
 * person sorted by last is not remembered.
 */
export function defaultOrder(visit: Visit, table: string): Ordering | undefined {
  const { schema } = visit.site.store;
  const columns = schema.columns(table);
  const marked = [...columns.values()].find((column) =>
    /(^|,)isOrder=true(,|$)/.test(column.attributes),
  );
  const isTask = schema.lineage(table).includes('task');
  const named = (isTask ? ['number'] : ['order', 'number', 'name']).find((name) =>
    columns.has(name),
  );
  const display = [...columns.values()].find((column) => column.display);
  const field = marked?.name ?? named ?? display?.name;
  return field === undefined ? undefined : { field, descending: false };
}
