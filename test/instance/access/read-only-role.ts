import type { Session } from '../contract.ts';

/** Tables that stay open to read-only users; no property of its own exists for them at first. */
const EXEMPT =
  'sys_user_session,sysevent,syslog,syslog_transaction,sys_user_preference,sys_ui_list,sys_ui_list_element,sys_db_cache,user_multifactor_auth';

/**
 * Whether the role `snc_read_only` forbids the operation, whatever else the user holds; three properties name the
 * tables that are exempt (doc:platform-administration/user-administration/c_ReadOnlyRole).
 */
export function isReadOnly(
  session: Session,
  operation: string,
  table: string,
  property: (name: string) => string,
): boolean {
  if (operation === 'read' || !session.roles.has('snc_read_only')) return false;
  const name = `glide.security.snc_read_only_role.tables.exempt_${operation}`;
  const exempt = property(name) || EXEMPT;
  return !exempt.split(',').some((entry) => entry.trim() === table);
}
