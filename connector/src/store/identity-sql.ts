/** Instant of a platform time; empty stays empty. */
export const isoMacro =
  "CREATE OR REPLACE TEMP MACRO iso(x) AS CASE WHEN x = '' THEN '' WHEN contains(x, 'T') THEN x ELSE replace(x, ' ', 'T') || 'Z' END";

/**
 * Who exists: every platform user, with the plugin's record about them where there is one, and every identity that
 * is no user. One id per identity (`iid`): the user's, else the record's.
 */
export function identityStatement(now: string): string {
  const ended = `(ends <> '' AND iso(ends) < ${now})`;
  const status = `CASE WHEN status IN ('inactive', 'deleted') THEN status WHEN ${ended} THEN 'inactive' WHEN status = '' THEN 'active' ELSE status END`;
  return `CREATE OR REPLACE TEMP TABLE t_identity AS
    WITH record AS (
      SELECT "user" AS uid, min(sys_id) AS record_id, arg_min(kind, sys_id) AS kind, arg_min(${status}, sys_id) AS status
      FROM l_identity WHERE "user" <> '' GROUP BY 1
    )
    SELECT u.sys_id AS iid, u.sys_id AS user_id, coalesce(r.record_id, '') AS record_id,
      coalesce(nullif(r.kind, ''), 'human') AS kind,
      CASE WHEN lower(u.active) IN ('false', '0') THEN 'inactive' ELSE coalesce(r.status, 'active') END AS status,
      coalesce(nullif(u.name, ''), u.user_name) AS name
    FROM l_user u LEFT JOIN record r ON r.uid = u.sys_id
    UNION ALL
    SELECT sys_id, '', sys_id, coalesce(nullif(kind, ''), 'unknown'), ${status}, name
    FROM l_identity WHERE "user" = ''`;
}

/** All identities that share a key with an account, per rule. A user's key stands for the user. */
export const candidateStatements: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE t_candidate AS
    SELECT DISTINCT o.native_id, o.rule, k.sys_id AS iid
    FROM o_key o
    JOIN l_key k ON k.rule = o.rule AND k.key = o.key
    WHERE k.source = 'user' OR k.sys_id IN (SELECT sys_id FROM l_identity WHERE "user" = '')`,
  `CREATE OR REPLACE TEMP TABLE t_first AS
    SELECT c.native_id, c.rule, min(c.iid) AS iid, count(*) AS n
    FROM t_candidate c
    JOIN (SELECT native_id, min(rule) AS rule FROM t_candidate GROUP BY 1) f
      ON f.native_id = c.native_id AND f.rule = c.rule
    GROUP BY 1, 2`,
  'DELETE FROM corr',
  'DELETE FROM corr_candidate',
  'INSERT INTO corr SELECT native_id, iid FROM t_first WHERE n = 1',
];

export const disputedQuery = `SELECT c.native_id, c.rule, list_sort(list(c.iid)) AS ids
  FROM t_candidate c JOIN t_first f ON f.native_id = c.native_id AND f.n > 1
  GROUP BY 1, 2 ORDER BY 1, 2`;
