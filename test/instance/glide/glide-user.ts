import type { GlideHost } from './host.ts';
import { asText } from './values.ts';

/** `gs.getUser()`: who is logged in. */
export function glideUser(host: GlideHost) {
  const { session, store } = host;
  const field = (name: string): string => store.get('sys_user', session.userId)?.[name] ?? '';
  const groups = (): string[] =>
    store.select('sys_user_grmember', `user=${session.userId}`).map((row) => row['group'] ?? '');
  return {
    getID: () => session.userId,
    getName: () => session.userName,
    getDisplayName: () => field('name'),
    getFullName: () => field('name'),
    getFirstName: () => field('first_name'),
    getLastName: () => field('last_name'),
    getEmail: () => field('email'),
    getManagerID: () => field('manager'),
    getDepartmentID: () => field('department'),
    getCompanyID: () => field('company'),
    getMyGroups: groups,
    hasRole: (name: unknown) => session.roles.has('admin') || session.roles.has(asText(name)),
    getRoles: () => [...session.roles],
    /** By sys_id or by name. */
    isMemberOf: (group: unknown) => {
      const wanted = asText(group);
      return groups().some(
        (id) => id === wanted || store.get('sys_user_group', id)?.['name'] === wanted,
      );
    },
  };
}
