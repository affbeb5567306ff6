import type { Group, Row } from '../overview/overview';

/** The questions that the blast radius asks. Each is one query, whatever it finds. */
export interface Estate {
  count(table: string, query: string): number;
  countBy(table: string, query: string, fields: readonly string[]): readonly Group[];
  /** The first rows; `sys_id` and the fields asked for. */
  rows(table: string, query: string, fields: readonly string[], limit: number): readonly Row[];
  /** As `rows`; each field also with the name of what it refers to, as `<field>.name`. */
  namedRows(table: string, query: string, fields: readonly string[], limit: number): readonly Row[];
}

export interface Limits {
  /** Steps followed in chains of identities and of configuration items. */
  readonly depth: number;
  /** Nodes that the answer holds at most. */
  readonly nodes: number;
  /** Bundles to open first. */
  readonly open: readonly string[];
}

export const tables = {
  identity: 'x_rsc_rescind_identity',
  application: 'x_rsc_rescind_application',
  entitlement: 'x_rsc_rescind_entitlement',
  grant: 'x_rsc_rescind_grant',
  item: 'sc_cat_item',
  ci: 'cmdb_ci',
  relation: 'cmdb_rel_ci',
  member: 'sys_user_grmember',
} as const;

/** Ids that one list link may name: more would not fit into an address. */
export const listed = 100;

/** Rows that one query reads at most when it looks for what is riskiest. */
export const readable = 1000;

export function text(row: Row, field: string): string {
  return row[field] ?? '';
}

export function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => text(row, 'sys_id'));
}

export function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}

export function total(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.count, 0);
}
