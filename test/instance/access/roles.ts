import type { Row, Store } from '../contract.ts';

/** Role names of one user: direct, through groups (and their parents), and whatever those contain. */
export function rolesOfUser(store: Store, userId: string): ReadonlySet<string> {
  const ids = new Set([...directRoles(store, userId), ...groupRoles(store, userId)]);
  const names = new Set(
    closure(store, ids).map((id) => store.get('sys_user_role', id)?.['name'] ?? ''),
  );
  names.delete('');
  if (userId !== '' && !names.has('snc_external') && store.get('sys_user', userId))
    names.add('snc_internal');
  return names;
}

/** Roles that the user holds because of something else: groups, and roles contained in held ones. */
export function inheritedRoles(store: Store, userId: string): ReadonlyMap<string, string> {
  const inherited = new Map<string, string>();
  const direct = new Set(directRoles(store, userId));
  for (const group of groupsOf(store, userId)) {
    for (const role of closure(store, rolesOfGroup(store, group))) {
      if (!inherited.has(role)) inherited.set(role, group);
    }
  }
  for (const role of closure(store, direct)) {
    if (!direct.has(role) && !inherited.has(role)) inherited.set(role, '');
  }
  return inherited;
}

/** Groups of a user and their parents: a member of a child group has the parent's roles. */
export function groupsOf(store: Store, userId: string): string[] {
  const groups: string[] = [];
  const queue = store
    .select('sys_user_grmember', `user=${userId}`)
    .map((row) => row['group'] ?? '');
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === '' || groups.includes(id)) continue;
    groups.push(id);
    queue.push(store.get('sys_user_group', id)?.['parent'] ?? '');
  }
  return groups;
}

function directRoles(store: Store, userId: string): string[] {
  return roleIds(store.select('sys_user_has_role', `user=${userId}^inherited!=true`));
}

function groupRoles(store: Store, userId: string): string[] {
  return groupsOf(store, userId).flatMap((group) => [...rolesOfGroup(store, group)]);
}

function rolesOfGroup(store: Store, group: string): Set<string> {
  return new Set(roleIds(store.select('sys_group_has_role', `group=${group}^inherits!=false`)));
}

function roleIds(rows: readonly Row[]): string[] {
  return rows.map((row) => row['role'] ?? '').filter((id) => id !== '');
}

/** The roles and everything they contain, directly or not. */
function closure(store: Store, roles: Iterable<string>): string[] {
  const seen = new Set<string>();
  const queue = [...roles];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const row of store.select('sys_user_role_contains', `role=${id}`))
      queue.push(row['contains'] ?? '');
  }
  seen.delete('');
  return [...seen];
}
