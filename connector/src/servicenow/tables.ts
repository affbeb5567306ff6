import type { LedgerTable } from '../ports/platform.ts';

/** Scope of our plugin; prefix of its tables and routes. */
export const scope = 'x_rsc_rescind';
export const apiBase = `/api/${scope}/v1/rescind`;

/** Platform table behind each ledger table. */
export const platformTables: Readonly<Record<LedgerTable, string>> = {
  grant: `${scope}_grant`,
  entitlement: `${scope}_entitlement`,
  identity: `${scope}_identity`,
  finding: `${scope}_finding`,
  user: 'sys_user',
  group: 'sys_user_group',
  group_member: 'sys_user_grmember',
};

/** Ledger tables that belong to one application; the others are the same for all. */
export const perApplication: ReadonlySet<LedgerTable> = new Set([
  'grant',
  'entitlement',
  'finding',
]);
