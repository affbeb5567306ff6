import { ledgerFields } from '../ports/ledger-fields.ts';
import type { AccessRow, AccountRow, GrantRow } from '../domain/drift/row.ts';
import type { LedgerTable } from '../ports/platform.ts';
import type {
  DisputedAccount,
  DriftedSubject,
  EntitlementNote,
  GrantCoverage,
  HeldAccess,
  JoinQuery,
  KnownEntitlement,
  LedgerCounts,
  LedgerFinding,
  LedgerLoad,
  ObservedSink,
  Store,
  SubjectPresence,
} from '../ports/store.ts';
import { replaceTable } from './bulk.ts';
import type { Database, Row } from './database.ts';
import { name, quote } from './database.ts';
import { grantCoverage } from './coverage.ts';
import { candidateStatements, disputedQuery } from './identity-sql.ts';
import { joinStatements } from './join-sql.ts';
import { forgetLedger, ledgerWatermark, loadLedger } from './ledger.ts';
import { ObservedSpool } from './observed.ts';
import { outputStatements } from './output-sql.ts';
import { accessRowOf, accountRowOf, findingOf, grantRowOf } from './rows.ts';
import { ledgerTableName, ledgerTables } from './schema.ts';
import { subjectPresence } from './presence.ts';

const liveStates = "('fulfilling', 'fulfil_failed', 'active', 'quarantined')";
const closedStates = "('resolved_verified', 'resolved_attested', 'superseded')";

function numberOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}

function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

function knownOf(row: Row): KnownEntitlement {
  const level = textOf(row, 'ledger_level');
  return {
    key: textOf(row, 'key'),
    type: textOf(row, 'type'),
    nativeId: textOf(row, 'native_id'),
    observedName: textOf(row, 'observed_name'),
    ledgerName: textOf(row, 'ledger_name'),
    ledgerTier: textOf(row, 'ledger_tier'),
    ledgerLevelGroup: textOf(row, 'ledger_group'),
    ledgerLevel: level === '' || Number.isNaN(Number(level)) ? undefined : Number(level),
  };
}

const knownQuery = `WITH seen AS (
    SELECT key, type, native_id, name FROM o_entitlement
    UNION ALL
    SELECT DISTINCT ent, split_part(ent, ':', 1), ent[strpos(ent, ':') + 1:], '' FROM o_grant
      WHERE ent NOT IN (SELECT key FROM o_entitlement)
  ), ledger AS (
    SELECT type || ':' || native_id AS key, min(type) AS type, min(native_id) AS native_id, min(name) AS name,
      min(tier) AS tier, min(level_group) AS level_group, min(level) AS level
    FROM l_entitlement GROUP BY 1
  )
  SELECT coalesce(s.key, l.key) AS key, coalesce(s.type, l.type) AS type,
    coalesce(s.native_id, l.native_id) AS native_id, coalesce(s.name, '') AS observed_name,
    coalesce(l.name, '') AS ledger_name, coalesce(l.tier, '') AS ledger_tier,
    coalesce(l.level_group, '') AS ledger_group, coalesce(l.level, '') AS ledger_level
  FROM seen s FULL JOIN ledger l ON l.key = s.key`;

/** The store over one embedded engine file. */
export class DuckStore implements Store {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async bind(applicationId: string): Promise<void> {
    const [row] = await this.#database.rows("SELECT value FROM meta WHERE key = 'application'");
    if (row !== undefined && textOf(row, 'value') === applicationId) return;
    for (const table of ledgerTables) await forgetLedger(this.#database, table);
    await this.#database.transaction([
      "DELETE FROM meta WHERE key = 'application'",
      `INSERT INTO meta VALUES ('application', ${quote(applicationId)})`,
    ]);
  }

  watermark(table: LedgerTable): Promise<string | undefined> {
    return ledgerWatermark(this.#database, table);
  }

  async countRows(table: LedgerTable): Promise<number> {
    const [row] = await this.#database.rows(
      `SELECT count(*)::DOUBLE AS n FROM ${ledgerTableName(table)}`,
    );
    return numberOf(row, 'n');
  }

  load(load: LedgerLoad): Promise<number> {
    return loadLedger(this.#database, load);
  }

  forget(table: LedgerTable): Promise<void> {
    return forgetLedger(this.#database, table);
  }

  async ledgerCounts(): Promise<LedgerCounts> {
    const [row] = await this.#database.rows(`SELECT
      (SELECT count(*) FROM l_grant)::DOUBLE AS grants,
      (SELECT count(*) FROM l_grant WHERE state IN ${liveStates})::DOUBLE AS live,
      (SELECT count(*) FROM l_entitlement)::DOUBLE AS entitlements,
      (SELECT count(*) FROM l_identity)::DOUBLE AS identities,
      (SELECT count(*) FROM l_user)::DOUBLE AS users,
      (SELECT count(*) FROM l_finding WHERE state NOT IN ${closedStates})::DOUBLE AS findings`);
    return {
      grants: numberOf(row, 'grants'),
      liveGrants: numberOf(row, 'live'),
      entitlements: numberOf(row, 'entitlements'),
      identities: numberOf(row, 'identities'),
      users: numberOf(row, 'users'),
      openFindings: numberOf(row, 'findings'),
    };
  }

  observe(): Promise<ObservedSink> {
    return Promise.resolve(new ObservedSpool(this.#database));
  }

  async observedAt(): Promise<string | undefined> {
    const [row] = await this.#database.rows("SELECT value FROM meta WHERE key = 'observed_at'");
    return row === undefined ? undefined : textOf(row, 'value');
  }

  async knownEntitlements(): Promise<readonly KnownEntitlement[]> {
    return (await this.#database.rows(knownQuery)).map(knownOf);
  }

  async noteEntitlements(notes: readonly EntitlementNote[]): Promise<void> {
    const columns = {
      key: 'VARCHAR',
      name: 'VARCHAR',
      tier: 'VARCHAR',
      level_group: 'VARCHAR',
      level: 'INTEGER',
      ignored: 'VARCHAR',
    };
    const rows = notes.map((note) => ({
      key: note.key,
      name: note.name,
      tier: note.tier,
      level_group: note.levelGroup,
      level: note.level ?? null,
      ignored: note.ignored,
    }));
    await replaceTable(this.#database, 'n_entitlement', columns, rows);
  }

  async nesting(): Promise<readonly { readonly member: string; readonly container: string }[]> {
    const rows = await this.#database.rows('SELECT member, container FROM o_nesting ORDER BY 1, 2');
    return rows.map((row) => ({
      member: textOf(row, 'member'),
      container: textOf(row, 'container'),
    }));
  }

  async setReach(pairs: Iterable<readonly [string, string]>): Promise<void> {
    function* rows(): Generator<Record<string, string>> {
      for (const [held, reached] of pairs) yield { held, reached };
    }
    await replaceTable(this.#database, 'reach', { held: 'VARCHAR', reached: 'VARCHAR' }, rows());
  }

  async correlate(): Promise<readonly DisputedAccount[]> {
    for (const sql of candidateStatements) await this.#database.run(sql);
    const disputed = new Map<string, { rule: number; identityIds: string[] }[]>();
    for (const row of await this.#database.rows(disputedQuery)) {
      const nativeId = textOf(row, 'native_id');
      const ids = Array.isArray(row['ids']) ? row['ids'].map(String) : [];
      const list = disputed.get(nativeId) ?? [];
      list.push({ rule: numberOf(row, 'rule'), identityIds: ids });
      disputed.set(nativeId, list);
    }
    return [...disputed].map(([nativeId, byRule]) => ({ nativeId, byRule }));
  }

  async settle(
    settled: readonly { readonly nativeId: string; readonly identityIds: readonly string[] }[],
  ): Promise<void> {
    const rows = settled.flatMap(({ nativeId, identityIds }) =>
      identityIds.map((iid) => ({ native_id: nativeId, iid })),
    );
    const columns = { native_id: 'VARCHAR', iid: 'VARCHAR' };
    await replaceTable(this.#database, 'corr_candidate', columns, rows);
    const single = 'SELECT native_id FROM corr_candidate GROUP BY 1 HAVING count(*) = 1';
    await this.#database.transaction([
      `INSERT INTO corr SELECT native_id, iid FROM corr_candidate WHERE native_id IN (${single})`,
      `DELETE FROM corr_candidate WHERE native_id IN (${single})`,
    ]);
  }

  async join(query: JoinQuery): Promise<void> {
    for (const sql of joinStatements(query)) await this.#database.run(sql);
    for (const sql of outputStatements(query)) await this.#database.run(sql);
  }

  async *accessRows(): AsyncGenerator<readonly AccessRow[]> {
    for await (const rows of this.#database.stream('SELECT * FROM j_access')) {
      yield rows.map(accessRowOf);
    }
  }

  async *accountRows(): AsyncGenerator<readonly AccountRow[]> {
    for await (const rows of this.#database.stream('SELECT * FROM j_account')) {
      yield rows.map(accountRowOf);
    }
  }

  async *grantRows(): AsyncGenerator<readonly GrantRow[]> {
    for await (const rows of this.#database.stream('SELECT * FROM j_grant')) {
      yield rows.map(grantRowOf);
    }
  }

  async ignoredGrants(): Promise<number> {
    const [row] = await this.#database.rows(
      'SELECT count(*) FILTER (ignored)::DOUBLE AS n FROM t_direct',
    );
    return numberOf(row, 'n');
  }

  grantCoverage(drifted: Iterable<DriftedSubject>): Promise<GrantCoverage> {
    return grantCoverage(this.#database, drifted);
  }

  async openFindings(): Promise<readonly LedgerFinding[]> {
    const rows = await this.#database.rows(
      `SELECT ${findingColumns} FROM l_finding WHERE state NOT IN ${closedStates}`,
    );
    return rows.map(findingOf);
  }

  async finding(reference: string): Promise<LedgerFinding | undefined> {
    const wanted = quote(reference);
    const rows = await this.#database.rows(
      `SELECT ${findingColumns} FROM l_finding WHERE number = ${wanted} OR fingerprint = ${wanted} LIMIT 1`,
    );
    return rows.map(findingOf)[0];
  }

  presence(subjects: readonly HeldAccess[]): Promise<readonly SubjectPresence[]> {
    return subjectPresence(this.#database, subjects);
  }

  async holds(accountNativeId: string): Promise<readonly HeldAccess[]> {
    const rows = await this.#database.rows(
      `SELECT ent, scope FROM o_grant WHERE account = ${quote(accountNativeId)} ORDER BY 1, 2`,
    );
    return rows.map((row) => ({
      accountNativeId,
      entitlementKey: textOf(row, 'ent'),
      scope: textOf(row, 'scope'),
    }));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

const findingColumns = ledgerFields.finding.map(name).join(', ');
