import type { Store } from '../contract.ts';
import { groupsOf } from './roles.ts';

/** Where the roles of a user come from, each as a path of what contains what. */
export interface RolePaths {
  /** `[group]/role/contained role` */
  readonly fromGroup: readonly string[];
  /** `/role/contained role` */
  readonly fromRole: readonly string[];
}

export function rolePaths(store: Store, userId: string): RolePaths {
  const direct = store
    .select('sys_user_has_role', `user=${userId}^inherited!=true`)
    .map((row) => row['role'] ?? '');
  const fromGroup = groupsOf(store, userId).flatMap((group) => {
    const name = store.get('sys_user_group', group)?.['name'] ?? '';
    return store
      .select('sys_group_has_role', `group=${group}^inherits!=false`)
      .flatMap((row) => pathsFrom(store, row['role'] ?? '', `[${name}]`, new Set()));
  });
  const fromRole = direct.flatMap((role) => pathsFrom(store, role, '', new Set()));
  return { fromGroup: [...new Set(fromGroup)], fromRole: [...new Set(fromRole)] };
}

/** The path to the role, then those to the roles it contains; a circle ends where it began. */
function pathsFrom(
  store: Store,
  role: string,
  prefix: string,
  above: ReadonlySet<string>,
): string[] {
  const name = store.get('sys_user_role', role)?.['name'] ?? '';
  if (name === '' || above.has(role)) return [];
  const path = `${prefix}/${name}`;
  const below = new Set([...above, role]);
  const contained = store.select('sys_user_role_contains', `role=${role}`);
  return [
    path,
    ...contained.flatMap((row) => pathsFrom(store, row['contains'] ?? '', path, below)),
  ];
}
