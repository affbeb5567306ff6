/** Every SQL text of this adapter. All read the catalog only, which any login role may do by default. */

/** `pg_roles`, with what decides whether a role is an account or a group. */
const roleFlags = `
  r.oid::text AS oid, r.rolname AS name, r.rolcanlogin AS login, r.rolname ~ '^pg_' AS predefined,
  EXISTS (SELECT FROM pg_catalog.pg_auth_members x WHERE x.roleid = r.oid) AS has_members,
  EXISTS (SELECT FROM pg_catalog.pg_auth_members x WHERE x.member = r.oid) AS is_member`;

const roleColumns = `${roleFlags},
  coalesce(r.rolvaliduntil <= now(), false) AS expired,
  r.rolvaliduntil::text AS valid_until,
  pg_catalog.shobj_description(r.oid, 'pg_authid') AS comment,
  r.rolsuper AS superuser, r.rolcreaterole AS createrole, r.rolcreatedb AS createdb,
  r.rolbypassrls AS bypassrls, r.rolreplication AS replication`;

export const roles = `SELECT ${roleColumns} FROM pg_catalog.pg_roles r`;

/**
 * From version 16 a membership can exist only to pass the role on (neither inherited nor to be set), and one pair can
 * have several rows, one per grantor.
 */
function usable(version: number): string {
  return version >= 160_000 ? 'm.inherit_option OR m.set_option' : 'true';
}

export function memberships(version: number): string {
  return `
SELECT ${roleFlags}, g.rolname AS container, g.rolname ~ '^pg_' AS container_predefined,
  bool_or(${usable(version)}) AS usable, bool_or(m.admin_option) AS admin
FROM pg_catalog.pg_auth_members m
JOIN pg_catalog.pg_roles r ON r.oid = m.member
JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
GROUP BY r.oid, r.rolname, r.rolcanlogin, g.rolname`;
}

/** Distinct pairs, so that the number can be compared with the rows of `memberships`. */
export const counts = `
SELECT (SELECT count(*) FROM pg_catalog.pg_roles)::int AS roles,
  (SELECT count(*) FROM (SELECT DISTINCT member, roleid FROM pg_catalog.pg_auth_members) d)::int
    AS memberships`;

/** Privileges and ownership that accounts hold themselves on tables, views and columns of some schemas. */
export function tablePrivileges(
  schemas: readonly string[],
  quote: (text: string) => string,
): string {
  const list = schemas.map(quote).join(', ');
  return `
WITH relation AS (
  SELECT c.oid, c.relacl, c.relowner, n.nspname || '.' || c.relname AS name
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname IN (${list})
), privilege AS (
  SELECT relowner AS grantee, name AS scope, 'OWNER' AS privilege FROM relation
  UNION
  SELECT x.grantee, name, x.privilege_type
  FROM relation, LATERAL pg_catalog.aclexplode(relacl) x WHERE x.grantee <> relowner
  UNION
  SELECT x.grantee, name || '.' || a.attname, x.privilege_type
  FROM relation JOIN pg_catalog.pg_attribute a ON a.attrelid = relation.oid,
    LATERAL pg_catalog.aclexplode(a.attacl) x WHERE NOT a.attisdropped
)
SELECT ${roleFlags}, p.scope, p.privilege
FROM privilege p JOIN pg_catalog.pg_roles r ON r.oid = p.grantee`;
}

/** One role by oid ($1). */
export const oneRole = `SELECT ${roleColumns} FROM pg_catalog.pg_roles r WHERE r.oid = $1::oid`;

/** Sessions opened before a login was taken away keep working until they are terminated. */
export const openSessions = `
SELECT count(*)::int AS sessions FROM pg_catalog.pg_stat_activity WHERE usesysid = $1::oid`;

/** Every way from role $1 (oid) to role $2 (name), as names; `want` is the condition on the last step. */
export function paths(version: number, want: 'usable' | 'admin'): string {
  const last = want === 'admin' ? 'm.admin_option' : usable(version);
  return walk(version, last, 'w.good AND g.rolname = $2');
}

/** Every way from role $1 (oid) to a role that has an attribute. */
export function attributePaths(version: number, attribute: string): string {
  return walk(version, 'true', `w.onward AND g.rol${attribute.replace('superuser', 'super')}`);
}

/** Follows memberships upwards; PostgreSQL refuses cycles, the check of `via` is for look-alikes. */
function walk(version: number, good: string, wanted: string): string {
  return `
WITH RECURSIVE walk AS (
  SELECT m.roleid, ARRAY[m.roleid] AS via, ${good} AS good, ${usable(version)} AS onward
  FROM pg_catalog.pg_auth_members m WHERE m.member = $1::oid
  UNION ALL
  SELECT m.roleid, w.via || m.roleid, ${good}, ${usable(version)}
  FROM walk w JOIN pg_catalog.pg_auth_members m ON m.member = w.roleid
  WHERE w.onward AND m.roleid <> ALL (w.via)
)
SELECT DISTINCT (
  SELECT array_agg(r.rolname::text ORDER BY u.position)
  FROM unnest(w.via) WITH ORDINALITY u(oid, position) JOIN pg_catalog.pg_roles r ON r.oid = u.oid
) AS names
FROM walk w JOIN pg_catalog.pg_roles g ON g.oid = w.roleid
WHERE ${wanted}
LIMIT 20`;
}

/** Rights and facts for `check`. */
export const selfCheck = `
SELECT current_user AS "user", current_setting('server_version') AS version,
  has_table_privilege('pg_catalog.pg_roles', 'SELECT') AS roles,
  has_table_privilege('pg_catalog.pg_auth_members', 'SELECT') AS memberships,
  r.rolsuper AS superuser, r.rolcreaterole AS createrole,
  coalesce((SELECT s.ssl FROM pg_catalog.pg_stat_ssl s WHERE s.pid = pg_backend_pid()), false) AS encrypted
FROM pg_catalog.pg_roles r WHERE r.rolname = current_user`;

/** A query of the mapping as a table expression. */
export function inner(sql: string): string {
  return `(\n${sql.trim().replace(/;$/, '')}\n)`;
}

/** A query of the mapping without its rows, to see that it runs and which columns it has. */
export function shapeOf(sql: string): string {
  return `SELECT * FROM ${inner(sql)} AS q LIMIT 0`;
}

export function countOf(accounts: string, grants: string): string {
  return `
SELECT (SELECT count(*) FROM ${inner(accounts)} AS a)::int AS accounts,
  (SELECT count(*) FROM ${inner(grants)} AS g)::int AS grants`;
}
