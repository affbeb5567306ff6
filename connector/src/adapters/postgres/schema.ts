import { z } from 'zod';
import { RescindError } from '../../lib/errors.ts';

const roleFlags = {
  oid: z.string(),
  name: z.string(),
  login: z.boolean(),
  predefined: z.boolean(),
  has_members: z.boolean(),
  is_member: z.boolean(),
};

/** What decides whether a role is an account, a group, or both. */
export const Role = z.object(roleFlags);
export type Role = z.output<typeof Role>;

export const RoleRow = z.object({
  ...roleFlags,
  expired: z.boolean(),
  valid_until: z.string().nullable(),
  comment: z.string().nullable(),
  superuser: z.boolean(),
  createrole: z.boolean(),
  createdb: z.boolean(),
  bypassrls: z.boolean(),
  replication: z.boolean(),
});
export type RoleRow = z.output<typeof RoleRow>;

export const MembershipRow = z.object({
  ...roleFlags,
  container: z.string(),
  container_predefined: z.boolean(),
  usable: z.boolean(),
  admin: z.boolean(),
});
export type MembershipRow = z.output<typeof MembershipRow>;

export const PrivilegeRow = z.object({ ...roleFlags, scope: z.string(), privilege: z.string() });
export type PrivilegeRow = z.output<typeof PrivilegeRow>;

export const CountRow = z.object({ roles: z.number(), memberships: z.number() });
export const SessionsRow = z.object({ sessions: z.number() });
export const PathRow = z.object({ names: z.array(z.string()) });

export const SelfRow = z.object({
  user: z.string(),
  version: z.string(),
  roles: z.boolean(),
  memberships: z.boolean(),
  superuser: z.boolean(),
  createrole: z.boolean(),
  encrypted: z.boolean(),
});

/** The row as the schema describes it; otherwise `target_protocol` naming the column. */
export function parseRow<S extends z.ZodType>(schema: S, row: unknown, where: string): z.output<S> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RescindError(
    'target_protocol',
    `PostgreSQL answered without a usable column ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'no row'}.`,
    { where, todo: 'Check that the server is PostgreSQL 12 or newer and not a look-alike.' },
  );
}
