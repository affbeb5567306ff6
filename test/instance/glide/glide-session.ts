import type { Session } from '../contract.ts';
import type { GlideHost } from './host.ts';
import { asText } from './values.ts';

/** What scripts left for the client, for as long as the session object lives. */
const clientData = new WeakMap<Session, Map<string, string>>();

/** `gs.getSession()` (doc:api-reference/server-api-reference/c_GlideSessionScopedAPI). */
export function glideSession(host: GlideHost, hasRole: (names: unknown) => boolean) {
  const { session } = host;
  return {
    getUserName: () => session.userName,
    isInteractive: () => session.interactive,
    isLoggedIn: () => session.userName !== 'guest',
    isImpersonating: () => false,
    hasRole,
    getLanguage: () => 'en',
    getTimeZoneName: () => host.zone,
    getRoles: () => [...session.roles].join(','),
    getCurrentApplicationId: () =>
      host.store.select('sys_scope', `scope=${host.scope}`, { limit: 1 })[0]?.['sys_id'] ?? '',
    getClientData: (name: unknown): string | null =>
      clientData.get(session)?.get(asText(name)) ?? null,
    putClientData: (name: unknown, value: unknown): void => {
      const data = clientData.get(session) ?? new Map<string, string>();
      clientData.set(session, data.set(asText(name), asText(value)));
    },
  };
}
