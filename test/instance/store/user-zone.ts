import type { Store } from '../contract.ts';
import { isZone } from './zone.ts';

/** When neither user nor system names a zone (doc:platform-administration/time-configuration/t_SetASystemTimeZone). */
const DEFAULT_ZONE = 'America/Los_Angeles';
const PROPERTY = 'glide.sys.default.tz';

type Property = (name: string) => string | undefined;

/** Time zone of a user's session: `sys_user.time_zone`, else the system's. */
export function zoneOfUser(store: Pick<Store, 'get'>, property: Property, userId: string): string {
  const own = userId === '' ? '' : (store.get('sys_user', userId)?.['time_zone'] ?? '');
  return isZone(own) ? own : systemZone(property);
}

/** The zone of everybody who has none of their own, and of mails. */
export function systemZone(property: Property): string {
  const name = property(PROPERTY) ?? '';
  return isZone(name) ? name : DEFAULT_ZONE;
}
