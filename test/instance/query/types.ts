import type { ColumnDef, Row, Schema } from '../contract.ts';
import type { Operator } from './parse.ts';
import type { ScriptContext } from './script-values.ts';

/** What the query compiler needs from the store. Rows are the live ones and must not be changed. */
export interface QueryHost {
  readonly schema: Schema;
  /** The live row of the table or of anything that extends it. */
  peek(table: string, sysId: string): Row | undefined;
  /** Ids of rows that match one condition; used to turn a dot-walk into a semi-join. */
  idsMatching(compiled: CompiledQuery): string[];
  /** Text that a reference shows. */
  displayOf(table: string, sysId: string): string;
  /** True when equality on the column can be answered from a hash index. */
  isIndexed(table: string, column: string): boolean;
}

export interface CompileOptions {
  readonly script: ScriptContext;
  /** Rule filters compare letter case; database queries do not. */
  readonly caseSensitive: boolean;
  /** `glide.invalid_query.returns_no_rows`: an invalid term empties the answer instead of being dropped. */
  readonly strict: boolean;
  /** The row before the change, for VALCHANGES, CHANGESTO and CHANGESFROM. */
  readonly previous?: Row | undefined;
}

export type Test = (row: Row) => boolean;

/** An equality that an index can answer: rows whose `column` holds one of the values. */
export interface IndexHint {
  readonly column: string;
  readonly values: () => readonly string[];
}

export interface CompiledCondition {
  readonly test: Test;
  readonly hint?: IndexHint;
  /** Lower bound on `sys_id`, for keyset paging. */
  readonly after?: { readonly id: string; readonly inclusive: boolean };
}

export interface CompiledGroup {
  readonly test: Test;
  /** Lists of hints; the candidates of the group are the union of one whole list. */
  readonly hints: readonly (readonly IndexHint[])[];
  readonly after?: { readonly id: string; readonly inclusive: boolean };
  /** True when the group is nothing but the bound `after` (or nothing at all). */
  readonly onlyAfter: boolean;
}

/** An order by columns of the rows themselves: it stays right until one of the rows changes. */
export interface RowOrder {
  /** Tells orders of tables apart. */
  readonly key: string;
  /** The column that decides first. */
  readonly column: string;
  readonly first: (a: Row, b: Row) => number;
  /** True when more columns decide between equal ones. */
  readonly isMore: boolean;
  readonly compare: (a: Row, b: Row) => number;
}

export interface CompiledQuery {
  readonly table: string;
  readonly test: Test;
  readonly groups: readonly CompiledGroup[];
  /** `undefined` when no order was asked for. */
  readonly compare?: (a: Row, b: Row) => number;
  /** The same, when it depends on nothing but the rows. */
  readonly order?: RowOrder;
  /** True when the order is exactly ascending `sys_id`. */
  readonly bySysId: boolean;
  /** Terms that were invalid and dropped (or, strict, that emptied the answer). */
  readonly invalid: readonly string[];
  readonly none: boolean;
}

/** Everything one operator needs to become a test on rows of `table`. */
export interface OperatorInput {
  readonly host: QueryHost;
  readonly options: CompileOptions;
  readonly table: string;
  readonly column: ColumnDef;
  readonly operator: Operator;
  /** Right side, with `javascript:` values replaced and booleans and dates in stored form. */
  readonly value: string;
  readonly parts: readonly string[];
}
