import type { JoinQuery } from '../ports/store.ts';
import { quote } from './database.ts';
import { identityStatement, isoMacro } from './identity-sql.ts';

/** Best first. A grant that justifies the access outranks one that wants it gone, that outranks a mere request. */
const rankCase = `CASE
    WHEN live AND NOT ended THEN CASE state WHEN 'active' THEN 100 WHEN 'quarantined' THEN 95 WHEN 'fulfilling' THEN 90 ELSE 85 END
    WHEN live THEN 80
    WHEN state = 'revocation_due' THEN 70
    WHEN state = 'revoking' THEN 68
    WHEN state = 'revoke_failed' THEN 67
    WHEN state = 'revoked_unverified' THEN 60
    WHEN state = 'approved' THEN 55
    WHEN state = 'revoked_attested' THEN 50
    WHEN state = 'revoked_verified' THEN 45
    WHEN state = 'pending_approval' THEN 30
    WHEN state IN ('denied', 'rejected') THEN 25
    WHEN state = 'lapsed_unfulfilled' THEN 20
    WHEN state = 'cancelled' THEN 15
    ELSE 10 END`;

export const endingList =
  "('revocation_due', 'revoking', 'revoke_failed', 'revoked_unverified', 'revoked_attested', 'revoked_verified')";
const undecidedList = "('draft', 'pending_approval', 'denied', 'rejected', 'cancelled')";

/** Only what decides: the wide columns stay in the mirror until a row is known to leave the engine. */
function grantStatement(now: string): string {
  return `CREATE OR REPLACE TEMP TABLE t_grant AS
    WITH base AS (
      SELECT g.sys_id, g.state, g.scope, g.account, g.account_id, g.revoked_at,
        coalesce(nullif(g."identity.user", ''), g.identity) AS iid,
        coalesce(nullif(g."entitlement.type", ''), e.type, '') || ':'
          || coalesce(nullif(g."entitlement.native_id", ''), e.native_id, '') AS ent,
        g.state IN ('fulfilling', 'fulfil_failed', 'active', 'quarantined') AS live,
        g.ends <> '' AND iso(g.ends) < ${now} AS ended,
        g.origin NOT IN ('request', '') OR g.permit <> '' AS permitted
      FROM l_grant g LEFT JOIN l_entitlement e ON e.sys_id = g.entitlement
    ), ranked AS (SELECT *, ${rankCase} AS grade FROM base)
    SELECT sys_id, state, scope, account, account_id, iid, ent, live, ended, permitted,
      lpad(grade::VARCHAR, 3, '0') || revoked_at || sys_id AS strength
    FROM ranked`;
}

/**
 * Whose account: a rule of the mapping, else the ledger (a decided grant is bound to this account, or names its
 * login), else disputed or nobody.
 */
const linkStatement = `CREATE OR REPLACE TEMP TABLE t_link AS
  WITH decided AS (SELECT account, account_id, iid FROM t_grant WHERE iid <> '' AND state NOT IN ${undecidedList}),
  bound AS (
    SELECT account_id AS native_id, min(iid) AS iid FROM decided WHERE account_id <> ''
    GROUP BY 1 HAVING min(iid) = max(iid)
  ), named AS (
    SELECT a.native_id, min(d.iid) AS iid FROM decided d
    JOIN o_account a ON lower(a.login) = lower(d.account)
    WHERE d.account_id = '' AND d.account <> '' GROUP BY 1 HAVING min(d.iid) = max(d.iid)
  ), dispute AS (SELECT DISTINCT native_id FROM corr_candidate)
  SELECT a.native_id, coalesce(c.iid, b.iid, n.iid, '') AS iid,
    CASE WHEN coalesce(c.iid, b.iid, n.iid) IS NOT NULL THEN 'linked'
      WHEN p.native_id IS NOT NULL THEN 'disputed' ELSE 'unmatched' END AS situation,
    coalesce(c.iid, b.iid, n.iid) IS NOT NULL
      AND coalesce(i.status, 'deleted') IN ('inactive', 'deleted') AS gone
  FROM o_account a
  LEFT JOIN corr c ON c.native_id = a.native_id
  LEFT JOIN bound b ON b.native_id = a.native_id
  LEFT JOIN named n ON n.native_id = a.native_id
  LEFT JOIN dispute p ON p.native_id = a.native_id
  LEFT JOIN t_identity i ON i.iid = coalesce(c.iid, b.iid, n.iid)`;

/** Which accounts a grant is about: the one it is bound to, the one it names, or all of its identity. */
const grantAccountStatement = `CREATE OR REPLACE TEMP TABLE t_grant_account AS
  SELECT sys_id AS gid, account_id AS account, ent, scope FROM t_grant WHERE account_id <> ''
  UNION ALL
  SELECT g.sys_id, a.native_id, g.ent, g.scope FROM t_grant g
  JOIN o_account a ON lower(a.login) = lower(g.account)
  WHERE g.account_id = '' AND g.account <> ''
  UNION ALL
  SELECT g.sys_id, l.native_id, g.ent, g.scope FROM t_grant g
  JOIN t_link l ON l.iid = g.iid AND l.situation = 'linked'
  WHERE g.account_id = '' AND g.account = ''`;

const directStatement = (judgeStrays: boolean): string => `CREATE OR REPLACE TEMP TABLE t_direct AS
  SELECT g.account, g.ent, g.scope,
    a.ignored = '' AND coalesce(n.ignored, '') = ''${judgeStrays ? '' : ' AND NOT a.stray'} AS judged,
    a.ignored <> '' OR coalesce(n.ignored, '') <> '' AS ignored,
    coalesce(n.level_group, '') AS level_group, n.level AS level
  FROM o_grant g
  JOIN o_account a ON a.native_id = g.account
  LEFT JOIN n_entitlement n ON n.key = g.ent`;

/** Grants reduced to the strongest per account, entitlement and scope. An unscoped grant covers every scope. */
const bestStatement = `CREATE OR REPLACE TEMP TABLE t_best AS
  SELECT d.account, d.ent, d.scope, arg_max(g.sys_id, g.strength) AS gid,
    arg_max(g.live AND NOT g.ended AND g.permitted, g.strength) AS justified,
    arg_max(g.state = 'quarantined', g.strength) AS parked
  FROM t_direct d
  JOIN t_grant_account ga ON ga.account = d.account AND ga.ent = d.ent AND (ga.scope = d.scope OR ga.scope = '')
  JOIN t_grant g ON g.sys_id = ga.gid
  GROUP BY 1, 2, 3`;

const grantedStatements: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE t_granted_level AS
    SELECT ga.account, n.level_group, max(n.level) AS level
    FROM t_grant_account ga
    JOIN t_grant g ON g.sys_id = ga.gid AND g.live AND NOT g.ended
    JOIN n_entitlement n ON n.key = ga.ent AND n.level_group <> '' AND n.level IS NOT NULL
    GROUP BY 1, 2`,
  `CREATE OR REPLACE TEMP TABLE t_granted_scope AS
    SELECT ga.account, ga.ent, min(ga.scope) AS scope
    FROM t_grant_account ga
    JOIN t_grant g ON g.sys_id = ga.gid AND g.live AND NOT g.ended
    WHERE ga.scope <> '' GROUP BY 1, 2`,
];

/** Held only through others. `via`: where the paths start. */
const impliedStatement = `CREATE OR REPLACE TEMP TABLE t_implied AS
  SELECT ga.gid, ga.account, ga.ent, d.scope, list_sort(list(DISTINCT d.ent)) AS via, bool_or(d.judged) AS judged
  FROM t_grant_account ga
  JOIN reach r ON r.reached = ga.ent
  JOIN t_direct d ON d.account = ga.account AND d.ent = r.held
    AND (ga.scope = d.scope OR ga.scope = '' OR d.scope = '')
  GROUP BY 1, 2, 3, 4`;

/** Any sighting is presence: of ignored accounts, of strays, of a broader scope. */
const presentStatements: readonly string[] = [
  `CREATE OR REPLACE TEMP TABLE t_present AS
    SELECT gid, min(account) AS account FROM (
      SELECT ga.gid, ga.account FROM t_grant_account ga
      JOIN t_direct d ON d.account = ga.account AND d.ent = ga.ent
        AND (ga.scope = d.scope OR ga.scope = '' OR d.scope = '')
      UNION ALL SELECT gid, account FROM t_implied
    ) GROUP BY 1`,
  `CREATE OR REPLACE TEMP TABLE t_covered AS
    SELECT gid FROM t_present
    UNION
    SELECT ga.gid FROM t_grant_account ga
    JOIN n_entitlement n ON n.key = ga.ent AND n.level_group <> '' AND n.level IS NOT NULL
    JOIN t_direct d ON d.account = ga.account AND d.level_group = n.level_group AND d.level >= n.level
    UNION
    SELECT g.sys_id FROM corr_candidate c
    JOIN t_grant g ON g.iid = c.iid
    JOIN t_direct d ON d.account = c.native_id
    LEFT JOIN reach r ON r.held = d.ent AND r.reached = g.ent
    WHERE d.ent = g.ent OR r.reached IS NOT NULL`,
];

const memberStatement = `CREATE OR REPLACE TEMP TABLE t_group AS
  SELECT m."group" AS group_id, count(DISTINCT u.sys_id)::INTEGER AS members
  FROM l_group_member m
  JOIN l_user u ON u.sys_id = m."user" AND lower(u.active) NOT IN ('false', '0')
  JOIN l_group g ON g.sys_id = m."group" AND lower(g.active) NOT IN ('false', '0')
  GROUP BY 1`;

/** Everything between the raw tables and the rows that leave the engine. */
export function joinStatements(query: JoinQuery): readonly string[] {
  const now = quote(query.now);
  return [
    isoMacro,
    identityStatement(now),
    grantStatement(now),
    linkStatement,
    grantAccountStatement,
    directStatement(query.judgeStrays),
    bestStatement,
    ...grantedStatements,
    impliedStatement,
    ...presentStatements,
    memberStatement,
  ];
}
