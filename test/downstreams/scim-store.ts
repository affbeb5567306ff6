import { randomUUID } from 'node:crypto';
import SCIMMY from 'scimmy';

export interface ScimMember {
  readonly value: string;
  readonly type?: 'User' | 'Group';
}

/** A stored user or group: any SCIM attributes. */
export interface ScimRecord {
  readonly id: string;
  [attribute: string]: unknown;
}

/** One server's data; several servers in one process do not see each other's. */
export interface ScimStore {
  readonly users: Map<string, ScimRecord>;
  readonly groups: Map<string, ScimRecord>;
}

export interface NewUser {
  readonly userName: string;
  readonly displayName?: string;
  readonly email?: string;
  readonly employeeNumber?: string;
  readonly active?: boolean;
  readonly roles?: readonly string[];
}

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** Adds a user and answers its id. */
export function addUser(store: ScimStore, user: NewUser): string {
  const id = randomUUID();
  store.users.set(id, {
    id,
    userName: user.userName,
    active: user.active ?? true,
    ...(user.displayName === undefined ? {} : { displayName: user.displayName }),
    ...(user.email === undefined ? {} : { emails: [{ value: user.email, primary: true }] }),
    ...(user.roles === undefined ? {} : { roles: user.roles.map((value) => ({ value })) }),
    ...(user.employeeNumber === undefined
      ? {}
      : { [enterprise]: { employeeNumber: user.employeeNumber } }),
    meta: meta('User'),
  });
  return id;
}

/** Adds a group with users and groups as members and answers its id. */
export function addGroup(
  store: ScimStore,
  displayName: string,
  memberIds: readonly string[],
): string {
  const id = randomUUID();
  store.groups.set(id, { id, displayName, meta: meta('Group') });
  for (const memberId of memberIds) addMember(store, id, memberId);
  return id;
}

export function addMember(store: ScimStore, groupId: string, memberId: string): void {
  const type = store.groups.has(memberId) ? 'Group' : 'User';
  setMembers(store, groupId, [...membersOf(store, groupId), { value: memberId, type }]);
}

export function removeMember(store: ScimStore, groupId: string, memberId: string): void {
  const rest = membersOf(store, groupId).filter(({ value }) => value !== memberId);
  setMembers(store, groupId, rest);
}

function membersOf(store: ScimStore, groupId: string): readonly ScimMember[] {
  return (recordOf(store.groups, groupId)['members'] ?? []) as readonly ScimMember[];
}

function setMembers(store: ScimStore, groupId: string, members: readonly ScimMember[]): void {
  // An attribute without a value is not sent (RFC 7643, 2.5), so an empty group has no members attribute.
  const group = { ...recordOf(store.groups, groupId), members };
  if (members.length === 0) delete (group as Record<string, unknown>)['members'];
  store.groups.set(groupId, group);
}

function recordOf(records: ReadonlyMap<string, ScimRecord>, id: string): ScimRecord {
  const record = records.get(id);
  if (record === undefined) throw new SCIMMY.Types.Error(404, '', `Resource ${id} not found`);
  return record;
}

function meta(resourceType: string): Record<string, unknown> {
  const now = new Date();
  return { resourceType, created: now, lastModified: now };
}

/**
 * Ties the SCIM library to the stores. The library keeps resource handlers per process, so this runs once; each
 * request brings the store of its server as context.
 */
export function declareResources(): void {
  if (isDeclared) return;
  isDeclared = true;
  SCIMMY.Resources.User.extend(SCIMMY.Schemas.EnterpriseUser, false);
  const { User, Group } = SCIMMY.Resources;
  declare(User, 'users');
  declare(Group as unknown as typeof User, 'groups');
}

function declare(Resource: typeof SCIMMY.Resources.User, kind: keyof ScimStore): void {
  type User = Awaited<SCIMMY.Schemas.User>;
  SCIMMY.Resources.declare(Resource)
    .ingress((resource: Asked, instance: unknown, store: ScimStore) => {
      return write(store, kind, resource, instance) as unknown as User;
    })
    .egress((resource: Asked, store: ScimStore) => {
      return read(store[kind], resource) as User;
    })
    .degress((resource: Asked, store: ScimStore) => {
      remove(store, kind, resource);
    });
}

let isDeclared = false;

interface Asked {
  readonly id?: string;
  readonly filter?: { match(records: readonly object[]): object[] };
}

function read(records: ReadonlyMap<string, ScimRecord>, { id, filter }: Asked): object {
  if (id !== undefined) return recordOf(records, id);
  const all = [...records.values()];
  return filter === undefined ? all : filter.match(all);
}

function write(
  store: ScimStore,
  kind: keyof ScimStore,
  { id = randomUUID() }: Asked,
  instance: unknown,
): ScimRecord {
  const record = JSON.parse(JSON.stringify(instance)) as ScimRecord;
  delete record['schemas'];
  const stored = { ...record, id, meta: meta(kind === 'users' ? 'User' : 'Group') };
  store[kind].set(id, stored);
  return stored;
}

function remove(store: ScimStore, kind: keyof ScimStore, { id = '' }: Asked): void {
  recordOf(store[kind], id);
  store[kind].delete(id);
  for (const groupId of store.groups.keys()) removeMember(store, groupId, id);
}
