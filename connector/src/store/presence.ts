import type { HeldAccess, SubjectPresence } from '../ports/store.ts';
import { replaceTable } from './bulk.ts';
import type { Database, Row } from './database.ts';

const columns = { pos: 'INTEGER', account: 'VARCHAR', ent: 'VARCHAR', scope: 'VARCHAR' };

/** A broader scope is presence as well; a narrower one is not the access that was asked about. */
const query = `WITH held AS (
    SELECT s.pos, bool_or(d.ent = s.ent) AS direct, bool_or(d.ent = s.ent OR r.reached IS NOT NULL) AS access
    FROM p_subject s
    JOIN t_direct d ON d.account = s.account AND (d.scope = s.scope OR d.scope = '')
    LEFT JOIN reach r ON r.held = d.ent AND r.reached = s.ent
    GROUP BY 1
  ), granted AS (
    SELECT DISTINCT s.pos FROM p_subject s
    JOIN t_grant_account ga ON ga.account = s.account AND ga.ent = s.ent AND (ga.scope = s.scope OR ga.scope = '')
    JOIN t_grant g ON g.sys_id = ga.gid AND g.live AND NOT g.ended AND g.permitted
  ), ranked AS (
    SELECT DISTINCT s.pos FROM p_subject s
    JOIN n_entitlement n ON n.key = s.ent AND n.level_group <> ''
    JOIN t_granted_level gl ON gl.account = s.account AND gl.level_group = n.level_group AND gl.level >= n.level
  )
  SELECT s.pos, a.native_id IS NOT NULL AS account, a.enabled, l.situation,
    coalesce(l.iid, '') <> '' AND coalesce(i.status, 'deleted') IN ('inactive', 'deleted') AS has_left,
    coalesce(h.direct, false) AS direct, coalesce(h.access, false) AS access,
    g.pos IS NOT NULL OR k.pos IS NOT NULL AS covered,
    coalesce(nullif(a.ignored, ''), nullif(n.ignored, ''), '') AS ignored
  FROM p_subject s
  LEFT JOIN o_account a ON a.native_id = s.account
  LEFT JOIN t_link l ON l.native_id = s.account
  LEFT JOIN t_identity i ON i.iid = l.iid
  LEFT JOIN n_entitlement n ON n.key = s.ent
  LEFT JOIN held h ON h.pos = s.pos
  LEFT JOIN granted g ON g.pos = s.pos
  LEFT JOIN ranked k ON k.pos = s.pos
  ORDER BY s.pos`;

function presenceOf(row: Row): SubjectPresence {
  const { situation } = row;
  const isKnown = situation === 'linked' || situation === 'unmatched' || situation === 'disputed';
  return {
    account: row['account'] === true,
    accountEnabled: typeof row['enabled'] === 'boolean' ? row['enabled'] : undefined,
    situation: isKnown ? situation : undefined,
    hasLeft: row['has_left'] === true,
    direct: row['direct'] === true,
    access: row['access'] === true,
    covered: row['covered'] === true,
    ignored: typeof row['ignored'] === 'string' ? row['ignored'] : '',
  };
}

/** What the last read says of each subject, in the order they were asked. Needs the tables of the join. */
export async function subjectPresence(
  database: Database,
  subjects: readonly HeldAccess[],
): Promise<readonly SubjectPresence[]> {
  if (subjects.length === 0) return [];
  await database.run(
    'CREATE OR REPLACE TEMP TABLE p_subject (pos INTEGER, account VARCHAR, ent VARCHAR, scope VARCHAR)',
  );
  const rows = subjects.map((subject, pos) => ({
    pos,
    account: subject.accountNativeId,
    ent: subject.entitlementKey,
    scope: subject.scope,
  }));
  await replaceTable(database, 'p_subject', columns, rows);
  return (await database.rows(query)).map(presenceOf);
}
