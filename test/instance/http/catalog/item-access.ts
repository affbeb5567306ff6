import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { hasAnyRole } from './roles.ts';
import { isAvailableFor, type GuardedTable } from './user-criteria.ts';

/** The active item when the session's user may see and order it. */
export function readItem(site: Site, session: Session, itemId: string): Row | undefined {
  const item = readById(site, session, 'sc_cat_item', itemId);
  return item?.['active'] === '1' && mayUse(site, session, 'sc_cat_item', item) ? item : undefined;
}

/** An active category or catalog that the session's user may see. */
export function readShelf(
  site: Site,
  session: Session,
  table: 'sc_category' | 'sc_catalog',
  sysId: string,
): Row | undefined {
  const row = readById(site, session, table, sysId);
  return row?.['active'] === '1' && mayUse(site, session, table, row) ? row : undefined;
}

/** What comes from an address may be anything. */
function readById(site: Site, session: Session, table: string, sysId: string): Row | undefined {
  return /^\w{1,32}$/.test(sysId) ? site.records.readOne(session, table, sysId) : undefined;
}

/** User criteria and the record's own list of roles. Access control of the table is another matter. */
export function mayUse(site: Site, session: Session, table: GuardedTable, row: Row): boolean {
  const hasRole = hasAnyRole(session, row['roles']);
  return hasRole && isAvailableFor(site, session, table, row['sys_id'] ?? '');
}

/** Whether an item may be ordered for somebody: "Delegated" items may, "Restricted" ones need that user's access. */
export function mayBeDelegatedTo(site: Site, item: Row, userId: string): boolean {
  const user = site.users.byId(userId);
  if (!user) return false;
  if (item['access_type'] === 'delegated') return true;
  return mayUse(site, site.users.session(user, false), 'sc_cat_item', item);
}

/** Orders for others are decided by `glide.sc.req_for.roles` and its default; an administrator may always. */
export function mayRequestFor(site: Site, session: Session, userId: string): boolean {
  if (userId === session.userId) return true;
  if (site.store.get('sys_user', userId)?.['active'] !== '1') return false;
  return mayRequestForOthers(site, session);
}

/** doc:servicenow-platform/service-catalog/config-default-behavior-request-other-user */
export function mayRequestForOthers(site: Site, session: Session): boolean {
  if (session.roles.has('admin')) return true;
  const roles = site.property('glide.sc.req_for.roles');
  if (roles === '') return site.property('glide.sc.req_for.roles.default') !== 'deny';
  return hasAnyRole(session, roles);
}
