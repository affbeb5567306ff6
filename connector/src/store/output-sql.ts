import type { JoinQuery } from '../ports/store.ts';
import { quote } from './database.ts';
import { endingList } from './join-sql.ts';

const maxVia = 20;
const maxHolds = 50;
const gone = "('inactive', 'deleted')";

const grantColumns = `g.sys_id AS g_id, g.number AS g_number, g.state AS g_state, g.origin AS g_origin, x.iid AS g_iid,
  g.identity AS g_record, g."identity.user" AS g_user, g.entitlement AS g_entitlement, split_part(x.ent, ':', 1) AS g_type,
  x.ent[strpos(x.ent, ':') + 1:] AS g_native, g.account AS g_account, g.account_id AS g_account_id, g.scope AS g_scope,
  g.requester AS g_requester, g.beneficiary AS g_beneficiary, g.approved_by AS g_approver,
  g."identity.owner" AS g_identity_owner, g.permit AS g_permit, g.revocation_owner AS g_owner,
  g.revocation_backup AS g_backup, g.revocation_group AS g_group, iso(g.approved_at) AS g_approved_at,
  iso(g.ends) AS g_ends, iso(g.revoked_at) AS g_revoked_at, iso(g.first_observed_at) AS g_first,
  iso(g.last_absent_proof) AS g_absent, g.predecessor AS g_predecessor`;

const accountColumns = `a.native_id, a.login, a.enabled, a.kind AS account_kind, l.situation,
  coalesce(i.iid, '') AS iid, coalesce(i.user_id, '') AS user_id, coalesce(i.record_id, '') AS record_id,
  coalesce(i.kind, 'unknown') AS identity_kind,
  CASE WHEN l.iid = '' THEN '' ELSE coalesce(i.status, 'deleted') END AS identity_status, coalesce(i.name, '') AS identity_name`;

const entitlementColumns = `coalesce(n.name, '') AS ent_name, coalesce(e.sys_id, '') AS ent_id,
  coalesce(n.tier, '') AS ent_tier, coalesce(n.level_group, '') AS ent_group, n.level AS ent_level`;

const ledgerEntitlement = `(SELECT type || ':' || native_id AS key, min(sys_id) AS sys_id FROM l_entitlement GROUP BY 1)`;

/**
 * Step one, on narrow columns: which accesses have anything to judge. Nothing has a live, permitted, unexpired grant
 * of an identity that is here, nor a level within the granted one.
 */
function dirtySelect(query: JoinQuery): string {
  const filter = query.all
    ? ''
    : ` AND (l.gone OR NOT coalesce(b.justified, true)
      OR (b.gid IS NULL AND l.situation = 'linked' AND NOT coalesce(d.level <= gl.level, false)))`;
  return `SELECT d.account, d.ent, d.scope, true AS direct, b.gid, gl.level AS granted_level,
      CASE WHEN d.scope = '' THEN coalesce(gs.scope, '') ELSE '' END AS granted_scope
    FROM t_direct d
    JOIN t_link l ON l.native_id = d.account
    LEFT JOIN t_best b ON b.account = d.account AND b.ent = d.ent AND b.scope = d.scope
    LEFT JOIN t_granted_level gl ON gl.account = d.account AND gl.level_group = d.level_group
    LEFT JOIN t_granted_scope gs ON gs.account = d.account AND gs.ent = d.ent
    WHERE d.judged${filter}`;
}

/** What a revoked or ended grant was for and somebody still reaches. */
const impliedDirtySelect = `SELECT p.account, p.ent, p.scope, false AS direct, p.gid,
    NULL::INTEGER AS granted_level, '' AS granted_scope
  FROM (
    SELECT m.account, m.ent, m.scope, arg_max(m.gid, x.strength) AS gid
    FROM t_implied m JOIN t_grant x ON x.sys_id = m.gid WHERE m.judged GROUP BY 1, 2, 3
  ) p
  JOIN t_grant g ON g.sys_id = p.gid AND (g.state IN ${endingList} OR (g.live AND g.ended))
  JOIN o_account a ON a.native_id = p.account AND a.ignored = ''
  LEFT JOIN n_entitlement n ON n.key = p.ent
  WHERE coalesce(n.ignored, '') = ''
    AND NOT EXISTS (SELECT 1 FROM t_direct d WHERE d.account = p.account AND d.ent = p.ent AND d.scope = p.scope)`;

/** Step two: everything a judge and a ticket need, for those only. */
const accessSelect = `SELECT ${accountColumns}, ${entitlementColumns}, ${grantColumns}, d.ent, d.scope, d.direct,
    list_concat(CASE WHEN d.direct THEN [d.ent] ELSE [] END, coalesce(m.via, []))[1:${String(maxVia)}] AS via,
    d.granted_level, d.granted_scope
  FROM t_dirty d
  JOIN o_account a ON a.native_id = d.account
  JOIN t_link l ON l.native_id = d.account
  LEFT JOIN t_identity i ON i.iid = l.iid
  LEFT JOIN n_entitlement n ON n.key = d.ent
  LEFT JOIN ${ledgerEntitlement} e ON e.key = d.ent
  LEFT JOIN l_grant g ON g.sys_id = d.gid
  LEFT JOIN t_grant x ON x.sys_id = d.gid
  LEFT JOIN t_implied m ON m.gid = d.gid AND m.account = d.account AND m.ent = d.ent AND m.scope = d.scope`;

function accountSelect(query: JoinQuery): string {
  const filter = query.all
    ? ''
    : ` AND (l.situation <> 'linked' OR l.gone OR (a.enabled = false AND h.n > 0))`;
  return `SELECT ${accountColumns}, coalesce(h.holds, []) AS holds, coalesce(h.n, 0)::INTEGER AS holds_count,
      coalesce(c.names, []) AS candidates
    FROM o_account a
    JOIN t_link l ON l.native_id = a.native_id
    LEFT JOIN t_identity i ON i.iid = l.iid
    LEFT JOIN (
      SELECT d.account, count(*) AS n, list_sort(list(DISTINCT d.ent))[1:${String(maxHolds)}] AS holds
      FROM t_direct d
      LEFT JOIN t_best b ON b.account = d.account AND b.ent = d.ent AND b.scope = d.scope
      WHERE d.judged AND NOT coalesce(b.parked, false) GROUP BY 1
    ) h ON h.account = a.native_id
    LEFT JOIN (
      SELECT c.native_id, list_sort(list(coalesce(nullif(x.name, ''), c.iid))) AS names
      FROM corr_candidate c LEFT JOIN t_identity x ON x.iid = c.iid GROUP BY 1
    ) c ON c.native_id = a.native_id
    WHERE a.ignored = ''${query.judgeStrays ? '' : ' AND NOT a.stray'}${filter}`;
}

const isHere = (alias: string): string =>
  `coalesce(lower(${alias}.active) NOT IN ('false', '0'), false)`;

const ownerProblem = `(g.owner_id = '' AND coalesce(t.members, 0) = 0)
  OR (g.owner_id <> '' AND NOT ${isHere('o')})
  OR (coalesce(i.kind, 'unknown') <> 'human' AND (g.identity_owner = '' OR NOT ${isHere('w')}))`;

const selfApproved =
  "(g.approved_by <> '' AND g.approved_by IN (g.requester, g.beneficiary, g.identity_owner))";

/** Grants with their effective owner, on few columns. */
function ownedGrants(query: JoinQuery): string {
  return `(SELECT m.sys_id, m.approved_by, m.requester, m.beneficiary, m.first_observed_at, m.account_id,
      m."identity.owner" AS identity_owner, x.iid, x.state, x.live,
      coalesce(nullif(m.revocation_owner, ''), ${quote(query.defaultOwnerId)}) AS owner_id,
      coalesce(nullif(m.revocation_group, ''), ${quote(query.defaultGroupId)}) AS group_id
    FROM l_grant m JOIN t_grant x ON x.sys_id = m.sys_id)`;
}

function grantFilter(): string {
  const owned =
    "g.state IN ('approved', 'fulfilling', 'fulfil_failed', 'active', 'quarantined', 'revocation_due', 'revoking', 'revoke_failed', 'revoked_unverified')";
  const unproven =
    "g.state IN ('revocation_due', 'revoking', 'revoke_failed', 'revoked_unverified')";
  return ` WHERE (v.gid IS NULL AND (g.live OR g.state = 'approved' OR ${unproven}))
    OR (p.gid IS NOT NULL AND g.live AND (g.first_observed_at = '' OR g.account_id = '' OR g.state IN ('fulfilling', 'fulfil_failed')))
    OR (${owned} AND (${ownerProblem} OR ${selfApproved}))`;
}

/** Step one: which grants have anything to judge or to report. */
function dirtyGrantSelect(query: JoinQuery): string {
  return `SELECT g.sys_id AS gid, g.owner_id, p.account, p.gid IS NOT NULL AS present, v.gid IS NOT NULL AS covered,
      coalesce(t.members, 0)::INTEGER AS members
    FROM ${ownedGrants(query)} g
    LEFT JOIN t_identity i ON i.iid = g.iid
    LEFT JOIN t_present p ON p.gid = g.sys_id
    LEFT JOIN t_covered v ON v.gid = g.sys_id
    LEFT JOIN l_user o ON o.sys_id = g.owner_id
    LEFT JOIN l_user w ON w.sys_id = g.identity_owner
    LEFT JOIN t_group t ON t.group_id = g.group_id${query.all ? '' : grantFilter()}`;
}

function activeOf(alias: string): string {
  return `CASE WHEN ${alias}.sys_id IS NULL THEN NULL ELSE lower(${alias}.active) NOT IN ('false', '0') END`;
}

/** Step two: what a judge and a ticket need. */
const grantSelect = `SELECT ${grantColumns}, ${entitlementColumns}, x.ent, coalesce(i.name, '') AS identity_name,
    coalesce(i.kind, 'unknown') AS identity_kind, coalesce(i.status, 'deleted') NOT IN ${gone} AS identity_active,
    d.present, d.covered, coalesce(d.account, '') AS native_id, coalesce(a.login, '') AS login,
    d.owner_id, coalesce(o.name, '') AS owner_name, ${activeOf('o')} AS owner_active,
    coalesce(k.name, '') AS backup_name, ${activeOf('k')} AS backup_active,
    coalesce(w.name, '') AS identity_owner_name, ${activeOf('w')} AS identity_owner_active, d.members
  FROM t_dirty_grant d
  JOIN l_grant g ON g.sys_id = d.gid
  JOIN t_grant x ON x.sys_id = d.gid
  LEFT JOIN t_identity i ON i.iid = x.iid
  LEFT JOIN n_entitlement n ON n.key = x.ent
  LEFT JOIN l_entitlement e ON e.sys_id = g.entitlement
  LEFT JOIN o_account a ON a.native_id = d.account
  LEFT JOIN l_user o ON o.sys_id = d.owner_id
  LEFT JOIN l_user k ON k.sys_id = g.revocation_backup
  LEFT JOIN l_user w ON w.sys_id = g."identity.owner"`;

/**
 * Two steps each, so that memory follows the drift and not the estate. Materialized, because they are streamed on
 * their own connection while the caller goes on.
 */
export function outputStatements(query: JoinQuery): readonly string[] {
  return [
    `CREATE OR REPLACE TEMP TABLE t_dirty AS ${dirtySelect(query)}`,
    `INSERT INTO t_dirty ${impliedDirtySelect}`,
    `CREATE OR REPLACE TABLE j_access AS ${accessSelect}`,
    `CREATE OR REPLACE TABLE j_account AS ${accountSelect(query)}`,
    `CREATE OR REPLACE TEMP TABLE t_dirty_grant AS ${dirtyGrantSelect(query)}`,
    `CREATE OR REPLACE TABLE j_grant AS ${grantSelect}`,
  ];
}
