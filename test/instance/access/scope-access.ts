import type { Store } from '../contract.ts';

export type ScopeOperation = 'read' | 'create' | 'write' | 'delete';

/** Flag of the table record that opens an operation to other scopes. */
const FLAGS = { read: 'read', create: 'create', write: 'update', delete: 'delete' } as const;

/**
 * Why a scope may not do this to a table of another scope; undefined when it may. The table's own flags are the
 * ceiling; a privilege record can only narrow them, and is required when the application tracks access as enforcing.
 */
export function refusalAcrossScopes(
  store: Store,
  scope: string,
  operation: ScopeOperation,
  table: string,
): string | undefined {
  const def = store.schema.table(table);
  if (!def || scope === 'global' || def.scope === scope) return undefined;
  const title = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
  if (!def.access[FLAGS[operation]]) {
    return `${title} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`;
  }
  const status = privilegeStatus(store, scope, operation, table);
  const isEnforcing = appOf(store, scope)?.['runtime_access_tracking'] === 'enforcing';
  if (status === 'denied' || (isEnforcing && status !== 'allowed')) {
    return `${title} operation on table '${table}' from scope '${scope}' was denied. The application '${scope}' must declare a cross-scope access privilege`;
  }
  return undefined;
}

function appOf(store: Store, scope: string) {
  return store.select('sys_scope', `scope=${scope}`, { limit: 1 })[0];
}

function privilegeStatus(
  store: Store,
  scope: string,
  operation: string,
  table: string,
): string | undefined {
  const id = appOf(store, scope)?.['sys_id'] ?? '';
  const query = `source_scope=${id}^target_name=${table}^operation=${operation}^target_type=sys_db_object`;
  return store.select('sys_scope_privilege', query, { limit: 1 })[0]?.['status'];
}
