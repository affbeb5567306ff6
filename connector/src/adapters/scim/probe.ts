import type { ProbeAnswer, ProbeQuestion } from '../../ports/target.ts';
import type { ScimClient } from './client.ts';
import { Group, isGroup, parseAs, Resource, User } from './schema.ts';

const mostGroups = 200;

/** Looks the account up by id, then the group from three sides; absent only when none of them knows the membership. */
export async function probeScim(
  client: ScimClient,
  question: ProbeQuestion,
  signal: AbortSignal,
): Promise<ProbeAnswer> {
  const found = await client.get('Users', question.accountNativeId, signal);
  const login = question.accountLogin;
  if (found === undefined) {
    return answer(false, `User ${login} (${question.accountNativeId}) does not exist.`);
  }
  const user = parseAs(User, found, `Users/${question.accountNativeId}`);
  const { entitlement } = question;
  if (entitlement === undefined) {
    const state = user.active === false ? 'is deactivated but exists' : 'exists';
    return answer(true, `User ${user.userName} ${state}.`, [[user.userName]]);
  }
  switch (entitlement.type) {
    case 'group':
      return probeGroup(client, user, entitlement.nativeId, signal);
    case 'role':
      return byValue(user, user.roles, 'role', entitlement.nativeId);
    case 'entitlement':
      return byValue(user, user.entitlements, 'entitlement', entitlement.nativeId);
    default:
      return unknown(`SCIM has no entitlements of type ${entitlement.type}.`);
  }
}

function byValue(user: User, held: User['roles'], what: string, wanted: string): ProbeAnswer {
  const has = (held ?? []).some(({ value }) => value === wanted);
  const statement = `User ${user.userName} has ${has ? '' : 'no '}${what} ${wanted}.`;
  return answer(has, statement, has ? [[user.userName, wanted]] : []);
}

async function probeGroup(
  client: ScimClient,
  user: User,
  groupId: string,
  signal: AbortSignal,
): Promise<ProbeAnswer> {
  const walk = await downFrom(client, groupId, user, signal);
  if (walk.paths.length > 0) {
    const shown = walk.paths.map((path) => path.join(' → ')).join('; ');
    return answer(true, `User ${user.userName} is in the group: ${shown}.`, walk.paths);
  }
  if (walk.name === undefined) return answer(false, `Group ${groupId} does not exist.`);
  const path = [[user.userName, walk.name]];
  if ((user.groups ?? []).some(({ value }) => value === groupId)) {
    return answer(true, `User ${user.userName} names group ${walk.name} as its own.`, path);
  }
  const filter = `id eq ${JSON.stringify(groupId)} and members.value eq ${JSON.stringify(user.id)}`;
  const matches = await client.find('Groups', filter, signal);
  const ids = (matches ?? []).map((match) => parseAs(Resource, match, 'Groups').id);
  if (ids.includes(groupId)) {
    return answer(true, `A search finds ${user.userName} in group ${walk.name}.`, path);
  }
  if (walk.unfinished) {
    return unknown(`Group ${walk.name} holds more than ${mostGroups} groups; not all were read.`);
  }
  if (!walk.listsMembers && matches === undefined && user.groups === undefined) {
    return unknown(`The service shows neither members of ${walk.name} nor groups of the user.`);
  }
  return answer(
    false,
    `User ${user.userName} is not in group ${walk.name}, directly or through a group.`,
  );
}

interface Walk {
  /** Name of the group asked for; `undefined` when it does not exist. */
  readonly name: string | undefined;
  readonly paths: readonly (readonly string[])[];
  readonly listsMembers: boolean;
  readonly unfinished: boolean;
}

/** Reads the group and the groups in it, breadth first; a path goes from the user outwards to the group asked for. */
async function downFrom(
  client: ScimClient,
  groupId: string,
  user: User,
  signal: AbortSignal,
): Promise<Walk> {
  const queue: { id: string; outer: readonly string[] }[] = [{ id: groupId, outer: [] }];
  const visited = new Set([groupId]);
  const paths: string[][] = [];
  let name: string | undefined;
  let listsMembers = false;
  let read = 0;
  for (let next = queue.shift(); next !== undefined && read < mostGroups; next = queue.shift()) {
    read += 1;
    const found = await client.get('Groups', next.id, signal);
    if (found === undefined) continue;
    const group = parseAs(Group, found, `Groups/${next.id}`);
    const outer = [group.displayName ?? group.id, ...next.outer];
    name ??= group.displayName ?? group.id;
    for (const member of group.members ?? []) {
      const { value } = member;
      listsMembers = true;
      if (value === user.id) paths.push([user.userName, ...outer]);
      else if (isGroup(member) && !visited.has(value)) {
        visited.add(value);
        queue.push({ id: value, outer });
      }
    }
  }
  return { name, paths, listsMembers, unfinished: queue.length > 0 };
}

function answer(
  present: boolean,
  statement: string,
  paths: readonly (readonly string[])[] = [],
): ProbeAnswer {
  return { present, level: 'E4', statement, paths };
}

function unknown(statement: string): ProbeAnswer {
  return { present: 'unknown', level: 'E0', statement, paths: [] };
}
