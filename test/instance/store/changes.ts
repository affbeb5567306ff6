import type { ColumnDef, Row, TableDef } from '../contract.ts';

/** A table definition as JSON can carry it. */
export type PlainTable = Omit<TableDef, 'columns'> & { readonly columns: readonly ColumnDef[] };

/** One change of a store: what a journal keeps, and what brings an equal store back. */
export type StoreChange =
  | readonly ['put', table: string, row: Row]
  | readonly ['drop', table: string, sysId: string]
  | readonly ['table', table: PlainTable]
  | readonly ['drop table', table: string]
  | readonly ['drop columns', table: string, columns: readonly string[]]
  | readonly ['number', table: string, next: number];

export function plainTable(table: TableDef): PlainTable {
  return { ...table, columns: [...table.columns.values()] };
}
