import type { Row } from '../contract.ts';
import { newDraft, storedDraft, type GlideHost } from './host.ts';
import { asText } from './values.ts';

const PREFERENCES = 'sys_user_preference';

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
    getTitle: () => field('title'),
    getTZ: () => host.zone,
    getMyGroups: groups,
    hasRole: (name: unknown) => session.roles.has('admin') || session.roles.has(asText(name)),
    getRoles: () => [...session.roles],
    /** Only those that were granted to the user directly. */
    getUserRoles: () =>
      store
        .select('sys_user_has_role', `user=${session.userId}^inherited!=true`)
        .map((row) => store.get('sys_user_role', row['role'] ?? '')?.['name'] ?? ''),
    getPreference: (name: unknown): string | null =>
      preference(host, asText(name))?.['value'] ?? null,
    savePreference: (name: unknown, value: unknown): void => {
      const row = preference(host, asText(name));
      const draft = row
        ? storedDraft(PREFERENCES, row)
        : { ...newDraft(PREFERENCES), row: { user: session.userId, name: asText(name) } };
      draft.row['value'] = asText(value);
      host.save(draft);
    },
    /** By sys_id or by name. */
    isMemberOf: (group: unknown) => {
      const wanted = asText(group);
      return groups().some(
        (id) => id === wanted || store.get('sys_user_group', id)?.['name'] === wanted,
      );
    },
  };
}

function preference({ store, session }: GlideHost, name: string): Row | undefined {
  return store.select(PREFERENCES, `user=${session.userId}`).find((row) => row['name'] === name);
}
