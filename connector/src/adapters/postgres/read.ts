import type { Account } from '../../domain/account.ts';
import type { EntitlementRef } from '../../domain/entitlement.ts';
import { RescindError } from '../../lib/errors.ts';
import type { ObservedRecord } from '../../ports/target.ts';
import type { Session } from './client.ts';
import type { PostgresTarget } from './config.ts';
import * as queries from './queries.ts';
import { CountRow, MembershipRow, parseRow, PrivilegeRow, type Role, RoleRow } from './schema.ts';

/** Role attributes that are access of their own. */
export const attributes = [
  'superuser',
  'createrole',
  'createdb',
  'bypassrls',
  'replication',
] as const;

type Options = Pick<PostgresTarget, 'predefinedRoles' | 'groupRoles' | 'tablePrivileges'>;

/**
 * A role that can log in is an account. A role that cannot, belongs to other roles and has no members is an account
 * that was disabled, unless the mapping calls it a group: taking it for a group would hide what it still holds.
 */
export function isAccount(role: Role, groupRoles: readonly string[]): boolean {
  if (role.login) return true;
  if (role.predefined || role.has_members || !role.is_member) return false;
  return !groupRoles.some((glob) => matches(glob, role.name));
}

/** Whoever can be a member of something else and have members: every role without login, and some with. */
export function isGroup(role: Role): boolean {
  return !role.login || role.has_members;
}

export function toAccount(row: RoleRow): Account {
  const validUntil = row.valid_until === 'infinity' ? null : row.valid_until;
  return {
    nativeId: row.oid,
    login: row.name,
    enabled: row.login && !row.expired,
    attributes: {
      ...(row.comment === null ? {} : { comment: row.comment }),
      ...(validUntil === null ? {} : { validUntil }),
    },
  };
}

/** Reads roles, memberships and, when asked, table privileges; ends with the proof that nothing was cut. */
export async function* readCatalog(
  session: Session,
  options: Options,
): AsyncGenerator<ObservedRecord> {
  const before = await count(session);
  let roles = 0;
  for await (const row of session.stream(queries.roles)) {
    roles += 1;
    yield* roleRecords(parseRow(RoleRow, row, session.where), options);
  }
  for (const name of attributes) {
    yield { kind: 'entitlement', entitlement: { ...attribute(name), name } };
  }
  const memberships = yield* readMemberships(session, options);
  if (options.tablePrivileges !== undefined) {
    yield* readPrivileges(session, options, options.tablePrivileges.schemas);
  }
  await session.commit();
  const after = await count(session);
  yield { kind: 'proof', proof: proofOf({ roles, memberships }, before, after, session.where) };
}

function* roleRecords(role: RoleRow, options: Options): Generator<ObservedRecord> {
  const skipped = role.predefined && !options.predefinedRoles;
  const account = isAccount(role, options.groupRoles);
  if (account) yield { kind: 'account', account: toAccount(role) };
  const group = isGroup(role) && !skipped;
  if (group) yield { kind: 'entitlement', entitlement: { ...roleRef(role.name), name: role.name } };
  for (const name of attributes) {
    if (role[name]) yield* held(role, attribute(name), { account, group });
  }
}

async function* readMemberships(
  session: Session,
  options: Options,
): AsyncGenerator<ObservedRecord, number> {
  const passedOn = new Set<string>();
  let rows = 0;
  for await (const row of session.stream(queries.memberships(session.version))) {
    rows += 1;
    const membership = parseRow(MembershipRow, row, session.where);
    const predefined = membership.predefined || membership.container_predefined;
    if (predefined && !options.predefinedRoles) continue;
    const as = { account: isAccount(membership, options.groupRoles), group: isGroup(membership) };
    const { container } = membership;
    if (membership.usable) yield* held(membership, roleRef(container), as);
    if (!membership.admin) continue;
    if (!passedOn.has(container)) {
      passedOn.add(container);
      const name = `${container} (may grant it to others)`;
      yield { kind: 'entitlement', entitlement: { ...adminRef(container), name } };
    }
    yield* held(membership, adminRef(container), as);
  }
  return rows;
}

async function* readPrivileges(
  session: Session,
  options: Options,
  schemas: readonly string[],
): AsyncGenerator<ObservedRecord> {
  const seen = new Set<string>();
  for await (const row of session.stream(queries.tablePrivileges(schemas, session.quote))) {
    const held = parseRow(PrivilegeRow, row, session.where);
    if (!isAccount(held, options.groupRoles)) continue;
    const entitlement = privilegeRef(held.privilege);
    if (!seen.has(held.privilege)) {
      seen.add(held.privilege);
      yield { kind: 'entitlement', entitlement: { ...entitlement, name: held.privilege } };
    }
    yield {
      kind: 'grant',
      grant: { accountNativeId: held.oid, entitlement, scope: held.scope },
    };
  }
}

/** What a role holds: a grant of the account it is, and a step on the way of everybody who is in it. */
function* held(
  role: Role,
  entitlement: EntitlementRef,
  as: { account: boolean; group: boolean },
): Generator<ObservedRecord> {
  if (as.account) {
    yield { kind: 'grant', grant: { accountNativeId: role.oid, entitlement, scope: '' } };
  }
  if (as.group) {
    yield { kind: 'nesting', nesting: { member: roleRef(role.name), container: entitlement } };
  }
}

interface Counts {
  readonly roles: number;
  readonly memberships: number;
}

async function count(session: Session): Promise<Counts> {
  const [row] = await session.query(queries.counts);
  return parseRow(CountRow, row, session.where);
}

function proofOf(read: Counts, before: Counts, after: Counts, where: string) {
  const got = `${read.roles} of ${before.roles} roles and ${read.memberships} of ${before.memberships} memberships`;
  if (read.roles !== before.roles || read.memberships !== before.memberships) {
    throw new RescindError('target_incomplete', `Only ${got} arrived.`, {
      where,
      todo: 'Nothing was concluded from it. Run again.',
    });
  }
  const moved = after.roles !== before.roles || after.memberships !== before.memberships;
  const since = moved
    ? `; since then the server has ${after.roles} and ${after.memberships}`
    : '; the counts were the same afterwards';
  return {
    source: 'postgres/pg_roles',
    kind: 'single_transaction' as const,
    ok: true,
    detail: `${got} read in one read-only transaction${since}.`,
  };
}

export function roleRef(name: string): EntitlementRef {
  return { type: 'role', nativeId: name };
}

function adminRef(name: string): EntitlementRef {
  return { type: 'role_admin', nativeId: name };
}

function attribute(name: (typeof attributes)[number]): EntitlementRef {
  return { type: 'attribute', nativeId: name };
}

function privilegeRef(name: string): EntitlementRef {
  return { type: 'table_privilege', nativeId: name };
}

function matches(glob: string, name: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
