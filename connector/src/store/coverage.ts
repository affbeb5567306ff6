import type { DriftedSubject, GrantCoverage } from '../ports/store.ts';
import { replaceTable } from './bulk.ts';
import type { Database } from './database.ts';

const columns = {
  id: 'VARCHAR',
  account: 'VARCHAR',
  ent: 'VARCHAR',
  scope: 'VARCHAR',
  exceeds: 'BOOLEAN',
};

/** A finding about an account is about everything it holds; one about too much, about the grants it exceeds as well. */
const partStatement = `CREATE OR REPLACE TEMP TABLE t_drifted AS
  SELECT id FROM p_drifted WHERE id <> ''
  UNION
  SELECT ga.gid FROM p_drifted p
  JOIN t_grant_account ga ON ga.account = p.account AND ga.ent = p.ent
  WHERE p.account <> '' AND p.ent <> ''
    AND (p.exceeds OR ga.scope = p.scope OR ga.scope = '' OR p.scope = '')
  UNION
  SELECT ga.gid FROM p_drifted p
  JOIN t_grant_account ga ON ga.account = p.account
  WHERE p.account <> '' AND p.ent = ''
  UNION
  SELECT ga.gid FROM p_drifted p
  JOIN n_entitlement high ON high.key = p.ent AND high.level_group <> ''
  JOIN t_grant_account ga ON ga.account = p.account
  JOIN n_entitlement low ON low.key = ga.ent AND low.level_group = high.level_group
  WHERE p.account <> '' AND p.exceeds`;

/** Live grants: part of a finding, seen, or not seen. */
const coverageQuery = `SELECT count(*)::DOUBLE AS live,
    count(*) FILTER (d.id IS NOT NULL)::DOUBLE AS drifted,
    count(*) FILTER (d.id IS NULL AND v.gid IS NOT NULL)::DOUBLE AS present,
    count(*) FILTER (d.id IS NULL AND v.gid IS NULL)::DOUBLE AS absent
  FROM t_grant g
  LEFT JOIN (SELECT DISTINCT gid FROM t_covered) v ON v.gid = g.sys_id
  LEFT JOIN t_drifted d ON d.id = g.sys_id
  WHERE g.live AND NOT g.ended`;

/** Needs the tables of the join. */
export async function grantCoverage(
  database: Database,
  drifted: Iterable<DriftedSubject>,
): Promise<GrantCoverage> {
  await database.run(
    'CREATE OR REPLACE TEMP TABLE p_drifted (id VARCHAR, account VARCHAR, ent VARCHAR, scope VARCHAR, exceeds BOOLEAN)',
  );
  const rows = [...drifted].map((subject) => ({
    id: subject.grantId,
    account: subject.accountNativeId,
    ent: subject.entitlementKey,
    scope: subject.scope,
    exceeds: subject.exceeds,
  }));
  await replaceTable(database, 'p_drifted', columns, rows);
  await database.run(partStatement);
  const [row] = await database.rows(coverageQuery);
  return {
    live: Number(row?.['live'] ?? 0),
    drifted: Number(row?.['drifted'] ?? 0),
    present: Number(row?.['present'] ?? 0),
    absent: Number(row?.['absent'] ?? 0),
  };
}
