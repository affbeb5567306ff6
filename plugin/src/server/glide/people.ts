import { byId, collect, first, isTrue, selectWhere, value } from './record';

export interface Person {
  readonly id: string;
  readonly active: boolean;
}

/** A user with the question everything here asks: active now? An empty or deleted reference is inactive. */
export function person(userId: string): Person {
  const user = byId('sys_user', userId);
  return { id: userId, active: user !== undefined && isTrue(user, 'active') };
}

export function managerOf(userId: string): Person {
  const user = byId('sys_user', userId);
  return person(user ? value(user, 'manager') : '');
}

export function nameOf(userId: string): string {
  const user = byId('sys_user', userId);
  if (!user) return 'An unknown user';
  return value(user, 'name') || value(user, 'user_name');
}

/** sys_id of the user with this user_name (what `sys_updated_by` holds); empty when there is none. */
export function userIdOf(userName: string): string {
  const user = userName === '' ? undefined : first('sys_user', { user_name: userName });
  return user ? user.getUniqueValue() : '';
}

export function isMember(userId: string, groupId: string): boolean {
  if (userId === '' || groupId === '') return false;
  return first('sys_user_grmember', { user: userId, group: groupId }) !== undefined;
}

/** The actor may answer approvals for this user at this moment. */
export function isDelegate(userId: string, actorId: string, moment: string): boolean {
  if (userId === '' || actorId === '') return false;
  const rows = selectWhere(
    'sys_user_delegate',
    `user=${userId}^delegate=${actorId}^approvals=true^starts<=${moment}^ends>=${moment}`,
  );
  return rows.next();
}

/** Those of the candidates who may answer approvals for this user at this moment. */
export function delegatesAmong(
  userId: string,
  candidates: readonly string[],
  moment: string,
): readonly string[] {
  const ids = candidates.filter((id) => id !== '');
  if (userId === '' || ids.length === 0) return [];
  const rows = selectWhere(
    'sys_user_delegate',
    `user=${userId}^delegateIN${ids.join(',')}^approvals=true^starts<=${moment}^ends>=${moment}`,
  );
  return [...new Set(collect(rows, (row) => value(row, 'delegate')))].sort();
}
