import { inheritedRoles } from '../../access/roles.ts';
import type { Row, Store } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import { formatDateTime } from '../../store/time.ts';
import type { Draft } from '../../glide/host.ts';
import type { Kernel } from '../kernel.ts';

/** Keeps inherited rows of `sys_user_has_role` in step with memberships, group roles and contained roles. */
export function keepRoles(kernel: Kernel, draft: Draft): void {
  for (const user of affectedUsers(kernel.store, draft)) refreshUser(kernel, user);
}

function affectedUsers(store: Store, draft: Draft): ReadonlySet<string> {
  const rows = [draft.row, draft.stored ?? {}];
  switch (draft.table) {
    case 'sys_user_grmember':
      return new Set(valuesOf(rows, 'user'));
    case 'sys_user_has_role':
      return new Set(
        valuesOf(
          rows.filter((row) => row['inherited'] !== '1'),
          'user',
        ),
      );
    case 'sys_group_has_role':
      return new Set(valuesOf(rows, 'group').flatMap((group) => membersOf(store, group)));
    case 'sys_user_group':
      return new Set(valuesOf(rows, 'sys_id').flatMap((group) => membersOf(store, group)));
    case 'sys_user_role_contains':
      return new Set(store.select('sys_user', '').map((user) => user['sys_id'] ?? ''));
    default:
      return new Set();
  }
}

function valuesOf(rows: readonly Row[], field: string): string[] {
  return rows.map((row) => row[field] ?? '').filter((value) => value !== '');
}

/** Members of the group and of its child groups; groups may be each other's parents. */
function membersOf(store: Store, group: string): string[] {
  const groups = new Set([group]);
  for (const id of groups) {
    for (const child of store.select('sys_user_group', `parent=${id}`)) {
      groups.add(child['sys_id'] ?? '');
    }
  }
  return [...groups].flatMap((id) =>
    store.select('sys_user_grmember', `group=${id}`).map((row) => row['user'] ?? ''),
  );
}

/** After roles came or went with an application. */
export function refreshAllUsers(kernel: Kernel): void {
  for (const user of kernel.store.select('sys_user', '')) refreshUser(kernel, user['sys_id'] ?? '');
}

/** Brings one user's inherited rows up to date. */
function refreshUser(kernel: Kernel, userId: string): void {
  const { store } = kernel;
  const wanted = inheritedRoles(store, userId);
  const present = store.select('sys_user_has_role', `user=${userId}^inherited=true`);
  for (const row of present) {
    if (!wanted.has(row['role'] ?? '')) store.delete('sys_user_has_role', row['sys_id'] ?? '');
  }
  const held = new Set(present.map((row) => row['role'] ?? ''));
  const now = formatDateTime(kernel.clock.now());
  for (const [role, group] of wanted) {
    if (held.has(role)) continue;
    store.insert('sys_user_has_role', {
      sys_id: newSysId(),
      user: userId,
      role,
      inherited: '1',
      granted_by: group,
      state: 'active',
      sys_created_on: now,
      sys_created_by: 'system',
      sys_updated_on: now,
      sys_updated_by: 'system',
      sys_mod_count: '0',
    });
  }
}
