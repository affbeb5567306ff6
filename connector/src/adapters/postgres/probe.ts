import type { ProbeAnswer, ProbeQuestion } from '../../ports/target.ts';
import type { Session } from './client.ts';
import * as queries from './queries.ts';
import { attributes } from './read.ts';
import { parseRow, PathRow, RoleRow, SessionsRow } from './schema.ts';

/**
 * Looks one role up by its oid and follows its memberships to the entitlement. A name that was given to a new role
 * after a drop is another oid, so it never answers for the old account.
 */
export async function probeCatalog(
  session: Session,
  question: ProbeQuestion,
): Promise<ProbeAnswer> {
  const oid = question.accountNativeId;
  if (!/^\d{1,10}$/.test(oid)) return unknown(`${oid} is not the oid of a role.`);
  const [found] = await session.query(queries.oneRole, [oid]);
  if (found === undefined)
    return absent(`No role has oid ${oid} (it was ${question.accountLogin}).`);
  const role = parseRow(RoleRow, found, session.where);
  const { entitlement } = question;
  if (entitlement === undefined) return accountAnswer(session, role);
  switch (entitlement.type) {
    case 'role':
      return roleAnswer(session, role, entitlement.nativeId, 'usable');
    case 'role_admin':
      return roleAnswer(session, role, entitlement.nativeId, 'admin');
    case 'attribute':
      return attributeAnswer(session, role, entitlement.nativeId);
    case 'table_privilege':
      return privilegeAnswer(session, role, entitlement.nativeId, question.scope);
    default:
      return unknown(`PostgreSQL has no entitlements of type ${entitlement.type}.`);
  }
}

async function accountAnswer(session: Session, role: RoleRow): Promise<ProbeAnswer> {
  const [row] = await session.query(queries.openSessions, [role.oid]);
  const { sessions } = parseRow(SessionsRow, row, session.where);
  const state = role.login
    ? role.expired
      ? 'its password has expired'
      : 'it can log in'
    : 'it cannot log in';
  const open = sessions === 0 ? '' : `; ${sessions} of its sessions are open and keep working`;
  return present(`Role ${role.name} exists, ${state}${open}.`, [[role.name]]);
}

async function roleAnswer(
  session: Session,
  role: RoleRow,
  name: string,
  want: 'usable' | 'admin',
): Promise<ProbeAnswer> {
  const rows = await session.query(queries.paths(session.version, want), [role.oid, name]);
  const paths = rows.map((row) => [role.name, ...parseRow(PathRow, row, session.where).names]);
  return byPaths(role, want === 'admin' ? `the right to grant ${name}` : name, paths);
}

/** Attributes are not inherited, but whoever is in a role may take its identity (SET ROLE) and with it the attribute. */
async function attributeAnswer(
  session: Session,
  role: RoleRow,
  name: string,
): Promise<ProbeAnswer> {
  const attribute = attributes.find((known) => known === name);
  if (attribute === undefined) return unknown(`PostgreSQL has no role attribute ${name}.`);
  const own = role[attribute] ? [[role.name, attribute]] : [];
  const rows = await session.query(queries.attributePaths(session.version, attribute), [role.oid]);
  const through = rows.map((row) => [
    role.name,
    ...parseRow(PathRow, row, session.where).names,
    attribute,
  ]);
  return byPaths(role, attribute, [...own, ...through]);
}

async function privilegeAnswer(
  session: Session,
  role: RoleRow,
  privilege: string,
  scope: string,
): Promise<ProbeAnswer> {
  const [schema = ''] = scope.split('.');
  const all = queries.tablePrivileges([schema], session.quote);
  const held = await session.query(
    `SELECT 1 FROM (${all}) AS q WHERE q.oid = $1 AND q.scope = $2 AND q.privilege = $3`,
    [role.oid, scope, privilege],
  );
  const path = [role.name, `${privilege} on ${scope}`];
  return byPaths(role, `${privilege} on ${scope}`, held.length > 0 ? [path] : []);
}

function byPaths(role: RoleRow, what: string, paths: readonly string[][]): ProbeAnswer {
  if (paths.length > 0) {
    const shown = paths.map((path) => path.join(' → ')).join('; ');
    return present(`Role ${role.name} holds ${what}: ${shown}.`, paths);
  }
  const still = role.superuser ? ' It is a superuser and needs no membership.' : '';
  return absent(`Role ${role.name} (oid ${role.oid}) has no path to ${what}.${still}`);
}

function present(statement: string, paths: readonly (readonly string[])[]): ProbeAnswer {
  return { present: true, level: 'E4', statement, paths };
}

function absent(statement: string): ProbeAnswer {
  return { present: false, level: 'E4', statement, paths: [] };
}

function unknown(statement: string): ProbeAnswer {
  return { present: 'unknown', level: 'E0', statement, paths: [] };
}
