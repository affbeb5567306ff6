import type { GlideHost } from './host.ts';
import type { ConditionList, RowTest } from './query-terms.ts';

export interface Join {
  readonly host: GlideHost;
  readonly from: string;
  /** Field of the queried table. */
  readonly primary: string;
  readonly table: string;
  /** Field of the joined table; without it the first reference to the queried table. */
  readonly field: string | undefined;
}

/** Asks the joined table once. An invalid join is dropped, as an invalid term is. */
export function joinTest(join: Join, conditions: ConditionList): RowTest {
  const { host, from, primary, table } = join;
  const { schema } = host.store;
  const field = schema.table(table) ? (join.field ?? firstReference(join)) : undefined;
  const isValid =
    field !== undefined && schema.columns(table).has(field) && schema.columns(from).has(primary);
  if (!isValid) {
    host.log('warn', `addJoinQuery: ${from}.${primary} and ${table} are not related; dropped`);
    return () => true;
  }
  if (!host.mayAccess('read', table)) return () => false;
  const user = { id: host.session.userId, name: host.session.userName };
  const values = new Set(
    host.store.select(table, conditions.encoded(), { user }).map((row) => row[field] ?? ''),
  );
  values.delete('');
  return (row) => values.has(row[primary] ?? '');
}

function firstReference({ host, from, table }: Join): string | undefined {
  const lineage = host.store.schema.lineage(from);
  const columns = [...host.store.schema.columns(table).values()];
  const exact = columns.find((column) => column.reference === from);
  return (exact ?? columns.find((column) => lineage.includes(column.reference)))?.name;
}
