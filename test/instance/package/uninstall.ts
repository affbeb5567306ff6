import type { Kernel } from '../engine/kernel.ts';
import { refreshAllUsers } from '../engine/platform/role-engine.ts';
import type { InstalledFiles } from './model.ts';

/**
 * Removes an application: its files, its tables with their rows, the columns it added to foreign tables, and whatever
 * else belongs to its scope. Does nothing when there is no such application.
 */
export function uninstallPackage(kernel: Kernel, installed: InstalledFiles, scopeId: string): void {
  const { store } = kernel;
  const scope = store.get('sys_scope', scopeId)?.['scope'];
  if (scope === undefined) return;
  const tables = [...store.schema.tables()];
  for (const table of tables.filter((candidate) => candidate.scope === scope)) {
    for (const row of store.select(table.name, '')) store.delete(table.name, row['sys_id'] ?? '');
  }
  removeFiles(kernel, scopeId);
  for (const table of tables) {
    if (table.scope === scope) store.schema.dropTable(table.name);
    else dropOwnColumns(kernel, table.name, scope);
  }
  store.delete('sys_scope', scopeId);
  removeRoleAssignments(kernel);
  installed.delete(scopeId);
  kernel.metadata.refresh();
}

function removeFiles(kernel: Kernel, scopeId: string): void {
  for (const row of kernel.store.select('sys_metadata', `sys_scope=${scopeId}`)) {
    kernel.store.delete('sys_metadata', row['sys_id'] ?? '');
  }
}

function dropOwnColumns(kernel: Kernel, table: string, scope: string): void {
  const columns = kernel.store.schema.table(table)?.columns ?? new Map<string, { scope: string }>();
  const own = [...columns].filter(([, column]) => column.scope === scope).map(([name]) => name);
  if (own.length > 0) kernel.store.schema.dropColumns(table, own);
}

/** Role assignments whose role went with the application. */
function removeRoleAssignments(kernel: Kernel): void {
  const { store } = kernel;
  for (const table of ['sys_user_has_role', 'sys_group_has_role']) {
    for (const row of store.select(table, '')) {
      if (!store.get('sys_user_role', row['role'] ?? '')) store.delete(table, row['sys_id'] ?? '');
    }
  }
  refreshAllUsers(kernel);
}
