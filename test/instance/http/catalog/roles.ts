import type { Session } from '../../contract.ts';

/** Whether the user has one of the roles of a comma-separated list. No roles mean everybody; an administrator has all. */
export function hasAnyRole(session: Session, roles: string | undefined): boolean {
  const names = (roles ?? '')
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '');
  return (
    names.length === 0 ||
    session.roles.has('admin') ||
    names.some((role) => session.roles.has(role))
  );
}
