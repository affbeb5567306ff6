import type { Account } from '../../domain/account.ts';
import type { EntitlementRef } from '../../domain/entitlement.ts';
import type { CompletenessProof } from '../../domain/snapshot.ts';
import type { ObservedRecord } from '../../ports/target.ts';
import type { ScimClient } from './client.ts';
import type { ScimTarget } from './config.ts';
import { Group, isGroup, type Member, parseAs, User } from './schema.ts';

type Options = Pick<ScimTarget, 'groups' | 'groupMembers' | 'userRoles' | 'userEntitlements'>;

export function groupRef(id: string): EntitlementRef {
  return { type: 'group', nativeId: id };
}

export function toAccount(user: User): Account {
  const emails = user.emails ?? [];
  const email = (emails.find(({ primary }) => primary === true) ?? emails[0])?.value;
  const values = {
    email,
    displayName: user.displayName,
    externalId: user.externalId,
    userType: user.userType,
    employeeNumber: user.extension?.employeeNumber,
    department: user.extension?.department,
  };
  const attributes = Object.entries(values).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
  );
  return {
    nativeId: user.id,
    login: user.userName,
    enabled: user.active ?? undefined,
    attributes: Object.fromEntries(attributes),
  };
}

/** What was seen so far: ids to tell users from groups, and members of neither kind. */
interface Seen {
  readonly users: Set<string>;
  readonly groups: Set<string>;
  readonly entitlements: Set<string>;
  readonly open: { group: string; member: Member }[];
}

/** Reads users, then groups with their members; ends with a check that both lists fit together. */
export async function* readAll(
  client: ScimClient,
  options: Options,
  signal: AbortSignal,
): AsyncGenerator<ObservedRecord> {
  const seen: Seen = { users: new Set(), groups: new Set(), entitlements: new Set(), open: [] };
  yield* readUsers(client, options, seen, signal);
  if (!options.groups) return;
  yield* readGroups(client, options, seen, signal);
  yield* resolveOpen(client, options, seen, signal);
}

async function* readUsers(
  client: ScimClient,
  options: Options,
  seen: Seen,
  signal: AbortSignal,
): AsyncGenerator<ObservedRecord> {
  const users = client.list('Users', signal);
  for (;;) {
    const next = await users.next();
    if (next.done === true) {
      yield { kind: 'proof', proof: next.value };
      return;
    }
    yield* userRecords(parseAs(User, next.value, `Users/${next.value.id}`), options, seen);
  }
}

function* userRecords(user: User, options: Options, seen: Seen): Generator<ObservedRecord> {
  seen.users.add(user.id);
  yield { kind: 'account', account: toAccount(user) };
  const held: EntitlementRef[] = [];
  if (options.userRoles) {
    for (const { value } of user.roles ?? []) held.push({ type: 'role', nativeId: value });
  }
  if (options.userEntitlements) {
    for (const { value } of user.entitlements ?? []) {
      held.push({ type: 'entitlement', nativeId: value });
    }
  }
  for (const entitlement of held) {
    const key = `${entitlement.type}:${entitlement.nativeId}`;
    if (!seen.entitlements.has(key)) {
      seen.entitlements.add(key);
      const observed = { ...entitlement, name: entitlement.nativeId };
      yield { kind: 'entitlement', entitlement: observed };
    }
    yield grant(user.id, entitlement);
  }
}

async function* readGroups(
  client: ScimClient,
  options: Options,
  seen: Seen,
  signal: AbortSignal,
): AsyncGenerator<ObservedRecord> {
  const groups = client.list('Groups', signal);
  for (;;) {
    const next = await groups.next();
    if (next.done === true) {
      yield { kind: 'proof', proof: next.value };
      return;
    }
    const listed = parseAs(Group, next.value, `Groups/${next.value.id}`);
    seen.groups.add(listed.id);
    const name = listed.displayName ?? listed.id;
    yield { kind: 'entitlement', entitlement: { ...groupRef(listed.id), name } };
    for (const member of await membersOf(client, listed, options, signal)) {
      if (!isGroup(member) && seen.users.has(member.value)) {
        yield grant(member.value, groupRef(listed.id));
      } else {
        seen.open.push({ group: listed.id, member });
      }
    }
  }
}

/** A group that shows no members is either empty or cut by the list; only the group alone can tell. */
async function membersOf(
  client: ScimClient,
  listed: Group,
  { groupMembers }: Options,
  signal: AbortSignal,
): Promise<readonly Member[]> {
  const shown = listed.members ?? [];
  const alone = groupMembers === 'each' || shown.length === 0;
  const found = alone ? await client.get('Groups', listed.id, signal) : undefined;
  const more =
    found === undefined ? [] : (parseAs(Group, found, `Groups/${listed.id}`).members ?? []);
  const byId = new Map([...shown, ...more].map((member) => [member.value, member]));
  return [...byId.values()];
}

const mostLookUps = 50;

/**
 * Members that are not in the list of users: groups, users that were deleted without leaving their groups, or users
 * that the list leaves out (some services hide deactivated ones). The last kind proves that the list is not whole.
 */
async function* resolveOpen(
  client: ScimClient,
  options: Options,
  seen: Seen,
  signal: AbortSignal,
): AsyncGenerator<ObservedRecord> {
  let stale = 0;
  let hidden = 0;
  const known = new Map<string, boolean>();
  for (const { group, member } of seen.open) {
    const { value: id } = member;
    if (seen.groups.has(id)) {
      const nesting = { member: groupRef(id), container: groupRef(group) };
      yield { kind: 'nesting', nesting };
      continue;
    }
    if (!known.has(id) && known.size < mostLookUps) {
      const found = await client.get('Users', id, signal);
      known.set(id, found !== undefined);
      if (found !== undefined)
        yield* userRecords(parseAs(User, found, `Users/${id}`), options, seen);
    }
    if (known.get(id) === false) {
      stale += 1;
      continue;
    }
    hidden += 1;
    if (known.get(id) === true) yield grant(id, groupRef(group));
  }
  yield { kind: 'proof', proof: memberProof(seen, stale, hidden) };
}

function memberProof(seen: Seen, stale: number, hidden: number): CompletenessProof {
  const left = stale === 0 ? '' : ` ${stale} memberships are left over from deleted users.`;
  const detail =
    hidden === 0
      ? `Every member of ${seen.groups.size} groups is a listed user or group.${left}`
      : `${hidden} memberships belong to users that the list of Users leaves out (the first ${mostLookUps} were looked up), so that list is not whole.${left}`;
  return { source: 'scim/members', kind: 'child_listing', ok: hidden === 0, detail };
}

function grant(accountNativeId: string, entitlement: EntitlementRef): ObservedRecord {
  return { kind: 'grant', grant: { accountNativeId, entitlement, scope: '' } };
}
